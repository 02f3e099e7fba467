import * as Schema from "effect/Schema"
import { Kind, Level } from "../disclosure/index.ts"

const Day = Schema.String.check(
  Schema.isPattern(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, {
    description: '日期，如 "2026-12-31"\na day such as "2026-12-31"',
  }),
)

const Said = Schema.String.check(
  Schema.isPattern(/\S/u, {
    description: "文字，不能空白\na text that is not blank",
  }),
)

/** The disclosures that a suppression is for: those that have all of these; absent members mean all. */
export const ForDocument = Schema.Struct({
  unit: Schema.optionalKey(Schema.String),
  kind: Schema.optionalKey(Kind),
  level: Schema.optionalKey(Level),
  fiscalYear: Schema.optionalKey(Schema.Int),
})
export type ForDocument = typeof ForDocument.Type

/**
 * A finding that is known and accepted: a rule, a place, and the reason. `at` is a finding's `place`, and covers all that
 * is inside it: `/tables/expenditure` is the whole table, and the empty text the whole document. `until` is the last day
 * on which it counts.
 */
export const Suppression = Schema.Struct({
  /** a remark for those who read the file */
  $comment: Schema.optionalKey(Schema.String),
  rule: Said,
  at: Schema.String,
  document: Schema.optionalKey(ForDocument),
  reason: Said,
  until: Schema.optionalKey(Day),
})
export type Suppression = typeof Suppression.Type

/** A file of suppressions. */
export const SuppressionList = Schema.Struct({
  $schema: Schema.optionalKey(Schema.String),
  $comment: Schema.optionalKey(Schema.String),
  suppressions: Schema.Array(Suppression),
})
export type SuppressionList = typeof SuppressionList.Type

/**
 * What became of a suppression: it was `used`; it is `unused`, for nothing was found there; it has `expired` and counts
 * no longer; or the disclosure that it is for was not among those audited (`elsewhere`).
 */
export const SuppressionState = Schema.Literals(["used", "unused", "expired", "elsewhere"])
export type SuppressionState = typeof SuppressionState.Type

/** A suppression after an audit: what became of it, and how many findings it covers. */
export const SuppressionUse = Schema.Struct({
  ...Suppression.fields,
  state: SuppressionState,
  count: Schema.Int,
  /** the rule or the place that was probably meant, where it was not used */
  suggestion: Schema.optionalKey(Schema.String),
})
export type SuppressionUse = typeof SuppressionUse.Type
