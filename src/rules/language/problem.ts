import type { Text } from "../text.ts"

/** What can be wrong with a rule file. */
export const problemCodes = [
  "unreadable",
  "missingField",
  "unknownField",
  "wrongType",
  "wrongValue",
  "unknownOperator",
  "wrongArity",
  "severalOperators",
  "wrongOperand",
  "unknownPath",
  "unknownTable",
  "unknownPlaceholder",
  "badPattern",
  "tooDeep",
  "tooLarge",
  "duplicateId",
  "duplicateKey",
  "unknownRule",
  "unknownName",
  "cycle",
  "lockedRule",
  "unreachable",
  "unknownRuleSet",
  "notAPath",
] as const
/** What kind of mistake a rule file has. */
export type ProblemCode = (typeof problemCodes)[number]

/** Something wrong at a place in a rule file, and what was probably meant. */
export interface Problem {
  readonly code: ProblemCode
  /** an `error` keeps the file from being loaded */
  readonly severity: "error" | "warning"
  readonly pointer: string
  readonly message: Text
  readonly suggestion?: string
}

// A name in a file may be millions of characters long, and nobody reads them.
const longest = 600

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest / 2)}…${text.slice(-longest / 2)}`

export const problem = (code: ProblemCode, pointer: string, zh: string, en: string, suggestion?: string): Problem => ({
  code,
  severity: "error",
  pointer,
  message:
    suggestion === undefined
      ? { zh: shortened(zh), en: shortened(en) }
      : { zh: `${shortened(zh)}。是否想写“${suggestion}”？`, en: `${shortened(en)}. Did you mean "${suggestion}"?` },
  ...(suggestion === undefined ? {} : { suggestion }),
})

/** Adds problems to a list of them, however many there are. */
export const addAll = (problems: Problem[], found: Iterable<Problem>): void => {
  for (const each of found) problems.push(each)
}
