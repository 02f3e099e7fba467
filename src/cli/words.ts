import type { Language } from "../report/language.ts"

/** What the commands say of themselves in help, and beside their results. */
export interface CommandWords {
  readonly gouji: string
  readonly lang: string
  readonly audit: string
  readonly auditFiles: string
  readonly rulesFlag: string
  readonly compare: string
  readonly compareBefore: string
  readonly compareAfter: string
  readonly format: string
  readonly output: string
  readonly failOn: string
  readonly quiet: string
  readonly verbose: string
  readonly progress: string
  readonly suppressions: string
  readonly baseline: string
  readonly updateBaseline: string
  readonly auditExample: string
  readonly auditJsonExample: string
  readonly extract: string
  readonly extractFile: string
  readonly render: string
  readonly renderFile: string
  readonly renderDraft: string
  readonly renderPrior: string
  readonly renderBudget: string
  readonly rules: string
  readonly rulesList: string
  readonly rulesShow: string
  readonly ruleId: string
  readonly rulesCheck: string
  readonly rulesTest: string
  readonly rulesDoc: string
  readonly rulesSchema: string
  readonly rulesNew: string
  readonly rulesSound: (file: string, rules: string) => string
  readonly examplesTried: (examples: string, failures: string) => string
  readonly fewExamples: (rule: string) => string
  readonly ruleFile: string
}

const chinese: CommandWords = {
  gouji: "勾稽：检查预算公开、决算公开的文字与表格是否前后一致。",
  lang: "输出的语言；不写时，英文环境用英文，其他环境用中文",
  audit: "审核公开文件，列出发现的问题和检查范围",
  auditFiles: "要审核的文件（文本、PDF、Word、Excel、网页）",
  compare: "比较同一单位的两份公开：数字的变化，以及新出现、仍存在、已解决的问题",
  compareBefore: "较早的文件（上年、预算，或更正前）",
  compareAfter: "较晚的文件（本年、决算，或更正后）",
  rulesFlag:
    '在内置规则之外加用这个规则集（文件，或 gouji:risk 等内置名称）；文件中写 "extends": ["gouji:default"] 则代替内置规则，可改可关。可重复',
  format: "输出的格式",
  output: "把结果写入文件，不写到屏幕",
  failOn: "发现这一级及以上的问题时，退出状态为 1；有文件未能读取时也为 1，全部不能审核时为 2",
  quiet: "只说要紧的：pretty 格式每份文件一行，也不显示进度",
  verbose: "说得更细：pretty 格式写出每条规则的检查情况、全部取数和求值的等式",
  progress: "在标准错误上显示进度；auto 为在终端上审核多份文件时显示",
  suppressions: "已知并接受的问题（JSON 文件：规则、位置、理由、期限）；它们不影响退出状态，但仍在报告中列出。可重复",
  baseline: "只报告这个基线文件之后新出现和已解决的问题",
  updateBaseline: "把本次发现的问题写入 --baseline 的文件",
  auditExample: "审核一份文件",
  auditJsonExample: "审核多份文件，结果存为 JSON",
  extract: "读取一份公开文件，输出其中的数据和每个数据的出处",
  extractFile: "要读取的文件",
  render: "把数据写成公开文件的文本：封面、目录、各表、情况说明",
  renderFile: "数据（gouji extract 写出的 JSON），或可读取的公开文件",
  renderDraft: "根据各表数据起草目录、标题和情况说明，代替原有的文字",
  renderPrior: "同一单位上一年的公开（数据或文件），用于起草增减变化；隐含 --draft",
  renderBudget: "决算所对应的预算公开（数据或文件），用于起草完成年初预算的情况；隐含 --draft",
  rules: "查看、检查规则",
  rulesList: "列出规则",
  rulesShow: "显示一条规则",
  ruleId: "规则的编号",
  rulesCheck: "检查规则文件的写法",
  rulesTest: "用规则自带的例子测试规则文件",
  rulesDoc: "把全部规则写成 Markdown",
  rulesSchema: "规则文件的 JSON Schema，供编辑器补全和校验",
  rulesNew: "写出一个带说明的规则文件，供开始编写",
  rulesSound: (file, rules) => `${file}：写法正确，共 ${rules} 条规则。`,
  examplesTried: (examples, failures) => `试了 ${examples} 个例子，${failures} 个不符。`,
  fewExamples: (rule) => `${rule}：请至少各写一个通过（pass）和不通过（fail）的例子。`,
  ruleFile: "规则文件（JSON）",
}

const english: CommandWords = {
  gouji: "gouji checks whether the text and the tables of a budget or final-accounts disclosure agree.",
  lang: "the language of the output; by default English in an English locale, else Chinese",
  audit: "Audit disclosures: what was found, and how far the checks reached",
  auditFiles: "the files to audit (text, PDF, Word, Excel, web page)",
  compare: "Compare two disclosures of one unit: what changed, and which findings are new, still there, resolved",
  compareBefore: "the earlier file (last year, the budget, or before correction)",
  compareAfter: "the later file (this year, the final accounts, or after correction)",
  rulesFlag:
    'use this rule set beside the built-in rules (a file, or a built-in name such as gouji:risk); one that "extends": ["gouji:default"] takes their place, to change them or turn them off. May be repeated',
  format: "the format of the output",
  output: "write the result to a file, not to the screen",
  failOn:
    "exit with status 1 on findings of this severity or above; 1 also where a file could not be read, 2 where none could be audited",
  quiet: "say only what matters: in the format pretty a line for each file; no progress",
  verbose: "say more: in the format pretty every rule's verdicts, all numbers and the equations evaluated",
  progress: "tell on standard error how far the run has come; auto is on a terminal, for several files",
  suppressions:
    "findings that are known and accepted (a JSON file: rule, place, reason, last day); they do not count for the exit status, and are still told. May be repeated",
  baseline: "report only what is new since this baseline, and what has been resolved",
  updateBaseline: "write the findings of this run to the file of --baseline",
  auditExample: "Audit one file",
  auditJsonExample: "Audit several files and keep the result as JSON",
  extract: "Read a disclosure and print its data, and where each was printed",
  extractFile: "the file to read",
  render: "Write data as the text of a disclosure: cover, contents list, tables, narrative",
  renderFile: "the data (JSON, as gouji extract writes it), or a disclosure that can be read",
  renderDraft: "draft contents list, headings and narrative from the tables, in place of what is there",
  renderPrior: "last year's disclosure of the unit (data or document), to tell changes against; implies --draft",
  renderBudget:
    "the budget that final accounts settle (data or document), to tell how far it was carried out; implies --draft",
  rules: "Look at rules, and check your own",
  rulesList: "List the rules",
  rulesShow: "Show one rule",
  ruleId: "the id of a rule",
  rulesCheck: "Check how a rule file is written",
  rulesTest: "Test a rule file with the examples in it",
  rulesDoc: "Write all rules as a book in Markdown",
  rulesSchema: "The JSON Schema of rule files, for editors",
  rulesNew: "Write a rule file with remarks, to begin with",
  rulesSound: (file, rules) => `${file}: sound, with ${rules} rules.`,
  examplesTried: (examples, failures) => `${examples} examples tried, ${failures} not as the rule says.`,
  fewExamples: (rule) => `${rule}: give at least one example that passes (pass) and one that does not (fail).`,
  ruleFile: "a rule file (JSON)",
}

const dictionary: Readonly<Record<Language, CommandWords>> = { zh: chinese, en: english }

/** The words of a language. */
export const commandWordsOf = (language: Language): CommandWords => dictionary[language]
