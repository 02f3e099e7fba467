/** A command line as a user types it, and all that must come of it. */
export interface Scenario {
  readonly title: string
  readonly environment: Readonly<Record<string, string>>
  readonly argv: readonly string[]
  readonly output: readonly string[]
  readonly error: readonly string[]
  readonly status: number
}

/** Splits at spaces, but not inside quotation marks. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "")

const isSetting = (word: string): boolean => /^[A-Z_]+=/.test(word)

const settings = (list: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    list.map((setting) => [setting.slice(0, setting.indexOf("=")), setting.slice(setting.indexOf("=") + 1)]),
  )

/**
 * Reads a file of scenarios. Each is a sentence, `$ gouji ARGUMENTS` (after `NAME=value` for the environment), what is
 * printed after `--- output` and `--- error` (nothing where they are not there), and ends with `--- status N`.
 */
export const parseScenarios = (text: string): readonly Scenario[] => {
  const scenarios: Scenario[] = []
  let title = ""
  let command: readonly string[] = []
  let section: "title" | "output" | "error" = "title"
  let output: string[] = []
  let error: string[] = []
  for (const line of text.split("\n")) {
    const status = /^--- status (\d)$/.exec(line)?.[1]
    if (status !== undefined) {
      const at = command.findIndex((word) => !isSetting(word))
      if (command[at] !== "gouji") throw new Error(`A scenario runs gouji: ${title}`)
      scenarios.push({
        title: title.trim(),
        environment: settings(command.slice(0, at)),
        argv: command.slice(at + 1),
        output,
        error,
        status: Number(status),
      })
      ;[title, command, section, output, error] = ["", [], "title", [], []]
    } else if (line === "--- output") section = "output"
    else if (line === "--- error") section = "error"
    else if (section === "output") output.push(line)
    else if (section === "error") error.push(line)
    else if (line.startsWith("$ ")) command = words(line.slice(2))
    else title += ` ${line}`
  }
  if (command.length > 0) throw new Error(`A scenario ends with its status: ${title}`)
  return scenarios
}

const escape = (line: string): string => line.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** The expected lines as a pattern: a line of `...` stands for any number of lines, and `...` in a line for any text. */
export const patternOf = (lines: readonly string[]): RegExp =>
  new RegExp(
    `^${lines.map((line) => (line === "..." ? "(?:.*\n)*?" : `${line.split("...").map(escape).join(".*?")}\n`)).join("")}$`,
  )
