import type { Language } from "../report/language.ts"

/** The words of help pages and of complaints about a command line. */
export interface HelpWords {
  /** the line of usage, which its parser writes with English words for options and commands */
  readonly usage: (line: string) => string
  readonly commands: string
  readonly files: string
  readonly flags: string
  readonly everywhere: string
  readonly examples: string
  readonly choices: (list: string) => string
  /** the flags that every command line has */
  readonly builtIn: Readonly<Record<string, string>>
  readonly moreHelp: (command: string) => string
  readonly unknownFlag: (flag: string) => string
  readonly unknownCommand: (name: string) => string
  readonly perhapsAudit: (file: string) => string
  readonly didYouMean: (names: string) => string
  readonly missingFlag: (flag: string) => string
  readonly missingArgument: (name: string) => string
  readonly unexpected: (values: string) => string
  readonly badValue: (name: string, value: string, expected: string) => string
  readonly missingValue: (name: string, expected: string) => string
}

const chinese: HelpWords = {
  usage: (line) => `用法：${line.replace("[flags]", "[选项]").replace("<subcommand>", "<命令>")}`,
  commands: "命令",
  files: "参数",
  flags: "选项",
  everywhere: "通用选项",
  examples: "例子",
  choices: (list) => `（可选：${list}）`,
  builtIn: {
    help: "显示帮助",
    version: "显示版本",
    completions: "输出命令行补全脚本",
  },
  moreHelp: (command) => `运行 ${command} --help 查看用法。`,
  unknownFlag: (flag) => `没有选项 ${flag}。`,
  unknownCommand: (name) => `没有命令“${name}”。`,
  perhapsAudit: (file) => `要审核文件，请运行：gouji audit ${file}`,
  didYouMean: (names) => `您是不是想写：${names}`,
  missingFlag: (flag) => `缺少选项 --${flag}。`,
  missingArgument: (name) => `缺少参数 ${name}。`,
  unexpected: (values) => `多出的参数：${values}。`,
  badValue: (name, value, expected) => `${name} 的值“${value}”无效，可用的值：${expected}。`,
  missingValue: (name, expected) => `${name} 后面缺少值，可用的值：${expected}。`,
}

const english: HelpWords = {
  usage: (line) => `Usage: ${line.replace("[flags]", "[options]").replace("<subcommand>", "<command>")}`,
  commands: "Commands",
  files: "Arguments",
  flags: "Options",
  everywhere: "Options of every command",
  examples: "Examples",
  choices: (list) => ` (one of: ${list})`,
  builtIn: {
    help: "Show help",
    version: "Show the version",
    completions: "Print a completion script for a shell",
  },
  moreHelp: (command) => `Run ${command} --help for its usage.`,
  unknownFlag: (flag) => `There is no option ${flag}.`,
  unknownCommand: (name) => `There is no command “${name}”.`,
  perhapsAudit: (file) => ` To audit a file, run: gouji audit ${file}`,
  didYouMean: (names) => ` Did you mean: ${names}`,
  missingFlag: (flag) => `The option --${flag} is missing.`,
  missingArgument: (name) => `The argument ${name} is missing.`,
  unexpected: (values) => `There are too many arguments: ${values}.`,
  badValue: (name, value, expected) => `${name} cannot be “${value}”. It takes: ${expected}.`,
  missingValue: (name, expected) => `${name} lacks its value. It takes: ${expected}.`,
}

const dictionary: Readonly<Record<Language, HelpWords>> = { zh: chinese, en: english }

/** The words of a language. */
export const helpWordsOf = (language: Language): HelpWords => dictionary[language]
