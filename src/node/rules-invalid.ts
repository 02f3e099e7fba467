import * as Data from "effect/Data"
import type { ProblemCode } from "../rules/index.ts"
import type { Sentence } from "./document-unread.ts"

/** Something that is wrong with a rule file, and where. */
export interface RuleFileProblem {
  readonly file: string
  /** the tag of the failure, where the file could not be read at all: see {@link DocumentUnread} */
  readonly reason?: string
  /** what kind of mistake it is, and the JSON pointer to it, where the file is JSON: as in a `Diagnostic` */
  readonly code?: ProblemCode
  readonly pointer?: string
  readonly line?: number
  readonly column?: number
  readonly messages: Sentence
}

/** Where a problem stands, as editors and terminals understand it. */
export const placeOf = ({ file, line, column }: RuleFileProblem): string =>
  [file, line, column].filter((part) => part !== undefined).join(":")

/** Rule files that cannot be used, with everything that is wrong with them. */
export class RulesInvalid extends Data.TaggedError("RulesInvalid")<{ readonly problems: readonly RuleFileProblem[] }> {
  override get message(): string {
    return this.problems.map((problem) => `${placeOf(problem)}: ${problem.messages.en}`).join("\n")
  }
}
