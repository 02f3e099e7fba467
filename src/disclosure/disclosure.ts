import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { listOf, textOrEmpty } from "./fields.ts"
import { GlossaryEntry, OperatingExpenses, PerformanceSummary, Procurement, StateAssets, ThreePublicCounts } from "./matters.ts"
import { Narrative } from "./narrative.ts"
import { TargetTable } from "./performance.ts"
import { Profile } from "./profile.ts"
import { EmptyTable, RowTable, SummaryTable } from "./table.ts"
import { type RowTableId, type SummaryTableId, summaryTableIds, TableId, tableIds, type TargetTableId, targetTableIds } from "./table-id.ts"

/** A budget is published before the year, final accounts after it. */
export const Kind = Schema.Literals(["budget", "finalAccounts"])
export type Kind = typeof Kind.Type

/** A department consolidates its units; a unit speaks for itself. */
export const Level = Schema.Literals(["department", "unit"])
export type Level = typeof Level.Type

/** An entry of the contents list; `table` where it announces a table. */
export const ContentsEntry = Schema.Struct({
  number: textOrEmpty,
  title: textOrEmpty,
  level: Schema.Int,
  table: Schema.optionalKey(TableId),
})
export type ContentsEntry = typeof ContentsEntry.Type

/** A heading as printed in the body of the document. */
export const Heading = Schema.Struct({ number: textOrEmpty, title: textOrEmpty, level: Schema.Int })
export type Heading = typeof Heading.Type

const RowState = Schema.Union([EmptyTable, RowTable])
const SummaryState = Schema.Union([EmptyTable, SummaryTable])
const TargetState = Schema.Union([EmptyTable, TargetTable])

const keysOf = <Id extends TableId, S extends Schema.Top>(ids: readonly Id[], schema: S) =>
  Object.fromEntries(ids.map((id) => [id, Schema.optionalKey(schema)])) as { readonly [K in Id]: Schema.optionalKey<S> }

const isRowTableId = (id: TableId): id is RowTableId =>
  !summaryTableIds.some((summary) => summary === id) && !targetTableIds.some((target) => target === id)

/**
 * The tables of a disclosure. A key that is not there is a table that is **absent** (not disclosed); one that is there
 * is **empty** (printed without data) or **filled**: three different facts.
 */
export const Tables = Schema.Struct({
  ...keysOf<SummaryTableId, typeof SummaryState>(summaryTableIds, SummaryState),
  ...keysOf<TargetTableId, typeof TargetState>(targetTableIds, TargetState),
  ...keysOf<RowTableId, typeof RowState>(tableIds.filter(isRowTableId), RowState),
})
export type Tables = typeof Tables.Type

/**
 * A budget or final-accounts disclosure, as immutable data: everything that its tables and sentences state.
 * Where each fact was printed is told by the {@link SourceMap} beside it.
 */
export const Disclosure = Schema.Struct({
  kind: Kind,
  level: Level,
  unit: Schema.String,
  fiscalYear: Schema.Int,
  region: Schema.optionalKey(Schema.String),
  form: Schema.optionalKey(Schema.String),
  title: textOrEmpty,
  publishedOn: Schema.optionalKey(Schema.String),
  signedBy: Schema.optionalKey(Schema.String),
  contents: listOf(ContentsEntry),
  headings: listOf(Heading),
  profile: Profile.pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  tables: Tables.pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  narrative: Narrative.pipe(Schema.withDecodingDefaultKey(Effect.succeed({}))),
  threePublicCounts: Schema.optionalKey(ThreePublicCounts),
  operatingExpenses: Schema.optionalKey(OperatingExpenses),
  procurement: Schema.optionalKey(Procurement),
  stateAssets: Schema.optionalKey(StateAssets),
  performance: Schema.optionalKey(PerformanceSummary),
  glossary: listOf(GlossaryEntry),
})
export type Disclosure = typeof Disclosure.Type
