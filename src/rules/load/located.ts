import type { Diagnostic } from "./diagnostic.ts"
import { locatorOf } from "./position.ts"
import { repeatedKeys } from "./repeated-keys.ts"

/** The text of a rule set's file, where it is known. */
export type TextOf = (ruleSet: string) => string | undefined

// Nobody reads more, and a file of rubbish has no end of them.
const mostDiagnostics = 1_000

/** The keys that the files of rule sets have twice. */
export const repeatedIn = (ruleSets: Iterable<string>, textOf: TextOf): readonly Diagnostic[] =>
  [...ruleSets].flatMap((ruleSet) => repeatedKeys(textOf(ruleSet) ?? "").map((each) => ({ ...each, ruleSet })))

/** As many diagnostics as one can read, each with the line and column at which it stands. */
export const located = (diagnostics: readonly Diagnostic[], textOf: TextOf): readonly Diagnostic[] => {
  const told = diagnostics.slice(0, mostDiagnostics)
  const locators = new Map(
    [...new Set(told.map(({ ruleSet }) => ruleSet))].map((ruleSet) => {
      const text = textOf(ruleSet)
      const pointers = told.filter((each) => each.ruleSet === ruleSet).map(({ pointer }) => pointer)
      return [ruleSet, text === undefined ? undefined : locatorOf(text, pointers)]
    }),
  )
  return told.map((each) => ({ ...each, ...locators.get(each.ruleSet)?.(each.pointer) }))
}
