import * as Schema from "effect/Schema"
import { Kind, Level } from "../disclosure/index.ts"

/** A text in both languages of the reports. */
export const Text = Schema.Struct({ zh: Schema.String, en: Schema.String })
export type Text = typeof Text.Type

export const Severity = Schema.Literals(["error", "warning", "info"])
export type Severity = typeof Severity.Type

export const Category = Schema.Literals([
  "structure", "identity", "cross-table", "narrative", "change", "classification", "performance", "assets", "wording", "risk",
])
export type Category = typeof Category.Type

/** Which disclosures a rule is for; absent members mean all. */
export const AppliesTo = Schema.Struct({
  kind: Schema.optionalKey(Kind),
  level: Schema.optionalKey(Level),
  region: Schema.optionalKey(Schema.String),
  form: Schema.optionalKey(Schema.String),
  fromYear: Schema.optionalKey(Schema.Int),
  toYear: Schema.optionalKey(Schema.Int),
})
export type AppliesTo = typeof AppliesTo.Type

/** A rule's own cases: parts of disclosures on which it passes, and on which it finds something. */
export const Examples = Schema.Struct({
  pass: Schema.optionalKey(Schema.Array(Schema.Json)),
  fail: Schema.optionalKey(Schema.Array(Schema.Json)),
})

/** A rule as it stands in JSON. `forEach`, `when`, `assert` and `at` are JsonLogic. */
export const Rule = Schema.Struct({
  id: Schema.String,
  title: Text,
  message: Text,
  category: Category,
  severity: Severity,
  appliesTo: Schema.optionalKey(AppliesTo),
  forEach: Schema.optionalKey(Schema.Json),
  when: Schema.optionalKey(Schema.Json),
  assert: Schema.Json,
  at: Schema.optionalKey(Schema.Json),
  tolerance: Schema.optionalKey(Schema.String),
  basis: Schema.optionalKey(Text),
  examples: Schema.optionalKey(Examples),
})
export type Rule = typeof Rule.Type

/** A rule set as it stands in JSON. */
export const RuleSet = Schema.Struct({
  $schema: Schema.optionalKey(Schema.String),
  name: Schema.String,
  version: Schema.String,
  title: Text,
  extends: Schema.optionalKey(Schema.Array(Schema.String)),
  rules: Schema.Array(Rule),
  overrides: Schema.optionalKey(Schema.Record(Schema.String, Schema.Literals(["off", "error", "warning", "info"]))),
})
export type RuleSet = typeof RuleSet.Type
