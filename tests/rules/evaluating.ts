import * as Result from "effect/Result"
import type { Disclosure } from "../../src/disclosure/index.ts"
import {
  type Check,
  type CheckOutcome,
  decodeFixture,
  type Diagnostic,
  disclosureContext,
  evaluate,
  type Json,
  type LoadedRule,
  type LoadedRuleSet,
  loadRuleSet,
  type LoadOptions,
  standardLanguage,
} from "../../src/rules/index.ts"

/** What an expression evaluates to over plain data, or the code of its failure. */
export const value = (rule: Json, data: unknown = null): Json =>
  Result.match(evaluate(rule, data, standardLanguage), {
    onSuccess: (found) => found,
    onFailure: (error) =>
      error._tag === "EvaluationFailed" ? error.failure.code : error.problems.map(({ code }) => code).join(" "),
  })

/** A disclosure of which a test says only what matters to it. */
export const disclosure = (fixture: Json): Disclosure => Result.getOrThrow(decodeFixture(fixture))

type RuleFields = Readonly<Record<string, Json>>

/** A rule of which a test says only what matters to it. */
export const ruleJson = (fields: RuleFields): RuleFields => ({
  id: "test.rule",
  title: { zh: "测试", en: "Test" },
  message: { zh: "不符", en: "wrong" },
  category: "identity",
  severity: "error",
  assert: true,
  ...fields,
})

/** A rule set of which a test says only what matters to it. */
export const setJson = (fields: RuleFields): RuleFields => ({
  name: "test",
  version: "1.0.0",
  title: { zh: "测试", en: "Test" },
  rules: [],
  ...fields,
})

export const load = (set: Json, options: LoadOptions = {}): LoadedRuleSet =>
  Result.getOrThrow(loadRuleSet(set, options))

const told = ({ severity, code, pointer }: Diagnostic): string =>
  `${severity === "warning" ? "warning " : ""}${code} ${pointer}`

/** The problems of a rule set: code and place. */
export const problemsIn = (set: unknown, options: LoadOptions = {}): readonly string[] =>
  Result.match(loadRuleSet(set, options), {
    onSuccess: ({ warnings }) => warnings.map(told),
    onFailure: ({ diagnostics }) => diagnostics.map(told),
  })

/** Loads a single rule. */
export const loadRule = (fields: RuleFields): LoadedRule => {
  const [rule] = load(setJson({ rules: [ruleJson(fields)] })).rules
  if (rule === undefined) throw new Error("a rule set of one rule has one")
  return rule
}

/** The checks of a rule in a disclosure. */
export const checksOf = (fields: RuleFields, fixture: Json): readonly Check[] => [
  ...loadRule(fields).checks(disclosureContext(disclosure(fixture))),
]

/** How a check ended, in a word, or the reason why there is nothing to check. */
export const ended = (outcome: CheckOutcome): string => {
  switch (outcome._tag) {
    case "Agreement":
      return outcome.outcome
    case "Answered":
      return outcome.holds ? "holds" : "does not hold"
    case "NotApplicable":
      return `not applicable: ${outcome.reason.en}`
    case "Failure":
      return `${outcome.code} at ${outcome.pointer}`
  }
}

/** How the checks of a rule ended. */
export const endings = (fields: RuleFields, fixture: Json): readonly string[] =>
  checksOf(fields, fixture).map(({ outcome }) => ended(outcome))
