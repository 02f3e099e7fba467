import * as Data from "effect/Data"
import type { Problem } from "../language/problem.ts"

/** A problem of a rule file, with the line and column where the file's text is known (both from 1). */
export interface Diagnostic extends Problem {
  /** the rule set in which it is: the one that was loaded, or one that it extends */
  readonly ruleSet: string
  readonly line?: number
  readonly column?: number
}

const place = ({ line, column, pointer }: Diagnostic): string =>
  line === undefined ? (pointer === "" ? "/" : pointer) : `${line}:${column ?? 1}`

/** A rule set that cannot be loaded, with everything that is wrong with it. */
export class RuleSetInvalid extends Data.TaggedError("RuleSetInvalid")<{
  readonly diagnostics: readonly Diagnostic[]
}> {
  override get message(): string {
    return this.diagnostics.map((each) => `${each.ruleSet} ${place(each)}: ${each.message.en}`).join("\n")
  }
}
