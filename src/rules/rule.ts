import * as Schema from "effect/Schema"
import { Kind, Level } from "../disclosure/index.ts"
import { Text } from "./text.ts"

export { Text } from "./text.ts"

/** How grave a finding is. */
export const Severity = Schema.Literals(["error", "warning", "info"])
export type Severity = typeof Severity.Type

/** What a rule is about. */
export const Category = Schema.Literals([
  "structure",
  "identity",
  "cross-table",
  "narrative",
  "change",
  "classification",
  "performance",
  "assets",
  "wording",
  "risk",
])
export type Category = typeof Category.Type

const Day = Schema.String.check(
  Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
    description: '日期，如 "2025-03-01"\na day such as "2025-03-01"',
  }),
)

/**
 * Which disclosures a rule is for; absent members mean all. The years are fiscal years, the days days of publication,
 * first and last included; a disclosure that does not say when it was published is within any days.
 */
export const AppliesTo = Schema.Struct({
  kind: Schema.optionalKey(Kind),
  level: Schema.optionalKey(Level),
  region: Schema.optionalKey(Schema.String),
  form: Schema.optionalKey(Schema.String),
  fromYear: Schema.optionalKey(Schema.Int),
  toYear: Schema.optionalKey(Schema.Int),
  publishedFrom: Schema.optionalKey(Day),
  publishedTo: Schema.optionalKey(Day),
})
export type AppliesTo = typeof AppliesTo.Type

/** A rule's own cases: parts of disclosures on which it passes, and on which it finds something. */
export const Examples = Schema.Struct({
  pass: Schema.optionalKey(Schema.Array(Schema.Json)),
  fail: Schema.optionalKey(Schema.Array(Schema.Json)),
})
export type Examples = typeof Examples.Type

/** What a rule may be set to: a severity, or not to run. */
export const Setting = Schema.Literals(["off", "error", "warning", "info"])
export type Setting = typeof Setting.Type

/** Where a rule has another severity, or does not run. The first case that a disclosure falls under counts. */
export const Case = Schema.Struct({ appliesTo: AppliesTo, severity: Setting })
export type Case = typeof Case.Type

/** JsonLogic. */
export const Logic = Schema.Json.annotate({ identifier: "Logic" })

/**
 * A difference that is allowed beside rounding: `0.01` in the unit of the actual number, or `100元`; or `truncation`,
 * where the actual number may have been cut after its last digit instead of being rounded.
 */
export const ToleranceText = Schema.String.check(
  Schema.isPattern(
    /^(?:truncation|\d{1,20}(?:\.\d{1,20})?\s*(?:元|万元|亿元|人|人次|次|个|批次|辆|台|套|件|项|平方米|%)?)$/u,
    {
      description:
        '数字，可带单位，如 "0.01"、"100元"，或 "truncation"\na number such as "0.01" or "100元", or "truncation"',
    },
  ),
)

/** A rule as it stands in JSON. `forEach`, `when`, `assert` and `at` are JsonLogic. */
export const Rule = Schema.Struct({
  /** a remark for those who read the file */
  $comment: Schema.optionalKey(Schema.String),
  id: Schema.String,
  title: Text,
  message: Text,
  category: Category,
  severity: Severity,
  appliesTo: Schema.optionalKey(AppliesTo),
  cases: Schema.optionalKey(Schema.Array(Case)),
  locked: Schema.optionalKey(Schema.Boolean),
  forEach: Schema.optionalKey(Logic),
  when: Schema.optionalKey(Logic),
  assert: Logic,
  at: Schema.optionalKey(Logic),
  tolerance: Schema.optionalKey(ToleranceText),
  basis: Schema.optionalKey(Text),
  examples: Schema.optionalKey(Examples),
})
export type Rule = typeof Rule.Type

/** What a rule set may change in a rule that it extends: any field but the id. */
export const PartialRule = Schema.Struct({
  title: Schema.optionalKey(Text),
  message: Schema.optionalKey(Text),
  category: Schema.optionalKey(Category),
  severity: Schema.optionalKey(Setting),
  appliesTo: Schema.optionalKey(AppliesTo),
  cases: Schema.optionalKey(Schema.Array(Case)),
  locked: Schema.optionalKey(Schema.Boolean),
  forEach: Schema.optionalKey(Logic),
  when: Schema.optionalKey(Logic),
  assert: Schema.optionalKey(Logic),
  at: Schema.optionalKey(Logic),
  tolerance: Schema.optionalKey(ToleranceText),
  basis: Schema.optionalKey(Text),
  examples: Schema.optionalKey(Examples),
})
export type PartialRule = typeof PartialRule.Type

/** A value that rules read by `{"param": name}`, and that a rule set which extends this one may set. */
export const Parameter = Schema.Struct({ value: Schema.Json, title: Schema.optionalKey(Text) })
export type Parameter = typeof Parameter.Type

/** A rule set as it stands in JSON. */
export const RuleSet = Schema.Struct({
  $schema: Schema.optionalKey(Schema.String),
  /** a remark for those who read the file */
  $comment: Schema.optionalKey(Schema.String),
  name: Schema.String,
  version: Schema.String,
  title: Text,
  /** the rule sets that this one is built on, by name */
  extends: Schema.optionalKey(Schema.Array(Schema.String)),
  parameters: Schema.optionalKey(Schema.Record(Schema.String, Parameter)),
  /** the values of parameters that extended rule sets declare */
  set: Schema.optionalKey(Schema.Record(Schema.String, Schema.Json)),
  /** expressions that rules read by `{"use": name}` */
  definitions: Schema.optionalKey(Schema.Record(Schema.String, Logic)),
  rules: Schema.Array(Rule),
  overrides: Schema.optionalKey(Schema.Record(Schema.String, Schema.Union([Setting, PartialRule]))),
})
export type RuleSet = typeof RuleSet.Type
