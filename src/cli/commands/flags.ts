import * as Flag from "effect/cli/Flag"
import type { CommandWords } from "../words.ts"

/** The rule sets to use instead of the built-in one. */
export const rulesFlag = (words: CommandWords) =>
  Flag.String("rules").pipe(Flag.withMetavar("FILE"), Flag.withDescription(words.rulesFlag), Flag.atLeast(0))

/** The file to write to. */
export const outputFlag = (words: CommandWords) =>
  Flag.String("output").pipe(
    Flag.withAlias("o"),
    Flag.withMetavar("FILE"),
    Flag.withDescription(words.output),
    Flag.optional,
  )
