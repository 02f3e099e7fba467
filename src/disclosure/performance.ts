import * as Schema from "effect/Schema"
import { AmountJson, AmountText } from "../money/index.ts"
import { listOf, textOrEmpty } from "./fields.ts"

/**
 * A performance indicator of level 3 with the indicators of level 1 and 2 above it. `text` is the target as printed;
 * a target such as `≥3 场次` also has comparator, value and unit.
 */
export const Indicator = Schema.Struct({
  level1: textOrEmpty,
  level2: textOrEmpty,
  level3: textOrEmpty,
  text: textOrEmpty,
  comparator: Schema.optionalKey(Schema.Literals([">=", "<=", ">", "<", "="])),
  value: Schema.optionalKey(AmountText),
  unit: Schema.optionalKey(Schema.String),
})
export type Indicator = typeof Indicator.Type

/** The performance targets of one project. */
export const PerformanceTarget = Schema.Struct({
  project: textOrEmpty,
  unit: Schema.optionalKey(Schema.String),
  year: Schema.optionalKey(Schema.Int),
  total: Schema.optionalKey(AmountJson),
  appropriation: Schema.optionalKey(AmountJson),
  otherFunds: Schema.optionalKey(AmountJson),
  goal: textOrEmpty,
  indicators: listOf(Indicator),
})
export type PerformanceTarget = typeof PerformanceTarget.Type

/** Filled tables of performance targets, one target for each project. */
export const TargetTable = Schema.Struct({
  state: Schema.Literal("filled"),
  title: textOrEmpty,
  number: Schema.optionalKey(Schema.String),
  notes: listOf(Schema.String),
  targets: listOf(PerformanceTarget),
})
export type TargetTable = typeof TargetTable.Type
