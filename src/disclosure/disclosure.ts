import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { listOf, textOrEmpty } from "./fields.ts"
import {
  GlossaryEntry,
  OperatingExpenses,
  PerformanceSummary,
  Procurement,
  StateAssets,
  ThreePublicCounts,
} from "./matters.ts"
import { Narrative } from "./narrative.ts"
import { TargetTable } from "./performance.ts"
import { Profile } from "./profile.ts"
import { EmptyTable, RowTable, SummaryTable } from "./table.ts"
import { TableId } from "./table-id.ts"

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

// The interfaces give the type a name: without one, declaration files spell it out for every table.
interface RowState extends Schema.optionalKey<Schema.Union<readonly [typeof EmptyTable, typeof RowTable]>> {}
const RowState: RowState = Schema.optionalKey(Schema.Union([EmptyTable, RowTable]))
interface SummaryState extends Schema.optionalKey<Schema.Union<readonly [typeof EmptyTable, typeof SummaryTable]>> {}
const SummaryState: SummaryState = Schema.optionalKey(Schema.Union([EmptyTable, SummaryTable]))
interface TargetState extends Schema.optionalKey<Schema.Union<readonly [typeof EmptyTable, typeof TargetTable]>> {}
const TargetState: TargetState = Schema.optionalKey(Schema.Union([EmptyTable, TargetTable]))

/**
 * The tables of a disclosure. A key that is not there is a table that is **absent** (not disclosed); one that is there
 * is **empty** (printed without data) or **filled**: three different facts.
 */
export const Tables = Schema.Struct({
  incomeExpenditureSummary: SummaryState,
  income: RowState,
  expenditure: RowState,
  appropriationSummary: SummaryState,
  generalBudgetExpenditure: RowState,
  generalBudgetBasic: RowState,
  generalBudgetProjects: RowState,
  threePublicExpenses: RowState,
  governmentFunds: RowState,
  stateCapital: RowState,
  performanceTargets: TargetState,
  procurement: RowState,
  incomeByUnit: RowState,
  expenditureByUnit: RowState,
  expenditureByFunction: RowState,
  expenditureByEconomy: RowState,
  basicByEconomy: RowState,
  projects: RowState,
  projectsCarriedOver: RowState,
  projectIncomeExpenditure: RowState,
  appropriationExpenditure: RowState,
  appropriationBasic: RowState,
  appropriationByEconomy: RowState,
  generalBudgetSummary: SummaryState,
  generalBudgetByEconomy: RowState,
  governmentFundsIncome: RowState,
  governmentFundsBasic: RowState,
  governmentFundsByEconomy: RowState,
  governmentFundsThreePublic: RowState,
  stateCapitalThreePublic: RowState,
  operatingExpenses: RowState,
  operatingAndAssets: RowState,
  serviceProcurement: RowState,
  stateAssets: RowState,
  newAssets: RowState,
  departmentPerformanceTargets: TargetState,
  transferPerformanceTargets: TargetState,
  performanceSelfEvaluation: RowState,
  transfers: RowState,
  superiorGrantProjects: RowState,
  managedSpecialFunds: RowState,
  specialFiscalAccount: RowState,
  nonAppropriation: RowState,
  debtExpenditure: RowState,
  midTermProjects: RowState,
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
  /** the pages without any text, where the document has pages; absent where it has none, such as a text file */
  blankPages: Schema.optionalKey(Schema.Array(Schema.Int)),
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
