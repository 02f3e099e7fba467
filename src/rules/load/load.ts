import * as Result from "effect/Result"
import type { Check } from "../check.ts"
import type { RuleContext } from "../language/context.ts"
import type { Json } from "../language/json.ts"
import type { Language } from "../language/language.ts"
import type { Rule } from "../rule.ts"
import { runRule } from "../run-rule.ts"
import { standardLanguage } from "../standard.ts"
import type { Text } from "../text.ts"
import { compileRule } from "./compile-rule.ts"
import { compose } from "./compose.ts"
import { newComposition } from "./composition.ts"
import { type Diagnostic, RuleSetInvalid } from "./diagnostic.ts"
import { located, repeatedIn, type TextOf } from "./located.ts"
import type { RuleLogic } from "./logic.ts"

/** A rule that is ready to run. */
export interface LoadedRule {
  readonly rule: Rule
  /** the name of the rule set that the rule comes from */
  readonly ruleSet: string
  /** the trees of its logic: what documentation and other backends read */
  readonly logic: RuleLogic
  /** checks every item of the rule in a disclosure, in order; each call checks anew */
  readonly checks: (context: RuleContext) => Iterable<Check>
}

/** A rule set with all that it extends, checked and compiled. */
export interface LoadedRuleSet {
  readonly name: string
  readonly version: string
  readonly title: Text
  /** the rules that run, those of extended rule sets first */
  readonly rules: readonly LoadedRule[]
  /** the rules that are turned off */
  readonly off: readonly Rule[]
  /** what is odd about the rule set, though it can be loaded */
  readonly warnings: readonly Diagnostic[]
}

/** How a rule set is loaded. */
export interface LoadOptions {
  /** the language of the rules; absent: the standard one */
  readonly language?: Language
  /** the rule sets that `extends` finds, by name: built-in ones, and files or packages that the caller has read */
  readonly sources?: Readonly<Record<string, unknown>>
  /** the text of the file, for the line and column of diagnostics, and for keys that it has twice */
  readonly text?: string
  /** the texts of the rule sets among `sources`, by their names */
  readonly texts?: Readonly<Record<string, string>>
  /** values of parameters, before those that the rule sets give */
  readonly parameters?: Readonly<Record<string, Json>>
}

/**
 * Loads a rule set: reads its structure, its logic and all that it extends, checks everything, and compiles it. Nothing
 * of a rule runs. Of a rule set that cannot be loaded, every problem is told at once.
 *
 * @example
 * ```ts
 * import { loadRuleSet } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const loaded = loadRuleSet({ name: "mine", version: "1.0.0", title: { zh: "自定", en: "Mine" }, rules: [] })
 * Result.isSuccess(loaded) // true
 * ```
 */
export const loadRuleSet = (
  value: unknown,
  { language = standardLanguage, sources = {}, text, texts = {}, parameters = {} }: LoadOptions = {},
): Result.Result<LoadedRuleSet, RuleSetInvalid> => {
  const composition = newComposition()
  const composed = compose(value, { language, sources, settings: parameters, trail: [], composition })
  const textOf: TextOf = (ruleSet) => {
    if (ruleSet === composed.name) return text
    return Object.hasOwn(texts, ruleSet) ? texts[ruleSet] : undefined
  }
  const reached = new Set([composed.name, ...[...composition.composed.values()].flatMap((sets) => [...sets.keys()])])
  const diagnostics = located([...repeatedIn(reached, textOf), ...composition.diagnostics], textOf)
  const errors = diagnostics.filter(({ severity }) => severity === "error")
  if (composed.set === undefined || errors.length > 0) return Result.fail(new RuleSetInvalid({ diagnostics }))
  const { name, version, title } = composed.set
  const rules = composed.rules.filter(({ isOff }) => !isOff)
  const steps = Math.min(language.limits.steps, Math.floor(language.limits.totalSteps / Math.max(1, rules.length)))
  return Result.succeed({
    name,
    version,
    title,
    rules: rules.map(({ rule, ruleSet, logic, pointer }) => {
      const compiled = compileRule(rule, logic, pointer, language, steps)
      return { rule, ruleSet, logic, checks: (context) => runRule(compiled, context) }
    }),
    off: composed.rules.filter(({ isOff }) => isOff).map(({ rule }) => rule),
    warnings: diagnostics,
  })
}
