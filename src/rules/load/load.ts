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
import { type Diagnostic, RuleSetInvalid } from "./diagnostic.ts"
import type { RuleLogic } from "./logic.ts"
import { locatorOf } from "./position.ts"
import { repeatedKeys } from "./repeated-keys.ts"

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
  /** the text of the file, for the line and column of diagnostics */
  readonly text?: string
  /** values of parameters, before those that the rule sets give */
  readonly parameters?: Readonly<Record<string, Json>>
}

// Nobody reads more, and a file of rubbish has no end of them.
const mostDiagnostics = 1_000

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
  { language = standardLanguage, sources = {}, text, parameters = {} }: LoadOptions = {},
): Result.Result<LoadedRuleSet, RuleSetInvalid> => {
  const composed = compose(value, { language, sources, settings: parameters, trail: [] })
  const repeated = text === undefined ? [] : repeatedKeys(text).map((each) => ({ ...each, ruleSet: composed.name }))
  const told = [...repeated, ...composed.diagnostics].slice(0, mostDiagnostics)
  const positions =
    text === undefined
      ? undefined
      : locatorOf(
          text,
          told.map(({ pointer }) => pointer),
        )
  const diagnostics = told.map((each): Diagnostic =>
    each.ruleSet === composed.name ? { ...each, ...positions?.(each.pointer) } : each,
  )
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
