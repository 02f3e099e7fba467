import * as Schema from "effect/Schema"

/**
 * The tables that MOF's forms ask for (财预〔2016〕143号 and the yearly notices): each has a typed place in a disclosure.
 */
export const statutoryTableIds = [
  "incomeExpenditureSummary",
  "income",
  "expenditure",
  "appropriationSummary",
  "generalBudgetExpenditure",
  "generalBudgetBasic",
  "generalBudgetProjects",
  "threePublicExpenses",
  "governmentFunds",
  "stateCapital",
  "performanceTargets",
  "procurement",
] as const

/** Tables that single regions add to the statutory ones. */
export const regionalTableIds = [
  "incomeByUnit",
  "expenditureByUnit",
  "expenditureByFunction",
  "expenditureByEconomy",
  "basicByEconomy",
  "projects",
  "projectsCarriedOver",
  "projectIncomeExpenditure",
  "appropriationExpenditure",
  "appropriationBasic",
  "appropriationByEconomy",
  "generalBudgetSummary",
  "generalBudgetByEconomy",
  "governmentFundsIncome",
  "governmentFundsBasic",
  "governmentFundsByEconomy",
  "governmentFundsThreePublic",
  "stateCapitalThreePublic",
  "operatingExpenses",
  "operatingAndAssets",
  "serviceProcurement",
  "stateAssets",
  "newAssets",
  "departmentPerformanceTargets",
  "transferPerformanceTargets",
  "performanceSelfEvaluation",
  "transfers",
  "superiorGrantProjects",
  "managedSpecialFunds",
  "specialFiscalAccount",
  "nonAppropriation",
  "debtExpenditure",
  "midTermProjects",
] as const

export const summaryTableIds = ["incomeExpenditureSummary", "appropriationSummary", "generalBudgetSummary"] as const
export const targetTableIds = [
  "performanceTargets",
  "departmentPerformanceTargets",
  "transferPerformanceTargets",
] as const
export const tableIds = [...statutoryTableIds, ...regionalTableIds] as const

/** The name of a table, the same for budgets and final accounts. */
export const TableId = Schema.Literals(tableIds)
export type TableId = typeof TableId.Type
/** A table with income on one side and expenditure on the other. */
export type SummaryTableId = (typeof summaryTableIds)[number]
/** A table of performance targets, one block for each project. */
export type TargetTableId = (typeof targetTableIds)[number]
/** A table of rows with one amount in each column. */
export type RowTableId = Exclude<TableId, SummaryTableId | TargetTableId>

export const isTableId = (id: string): id is TableId => tableIds.some((known) => known === id)
export const isSummaryTableId = (id: string): id is SummaryTableId => summaryTableIds.some((known) => known === id)
export const isTargetTableId = (id: string): id is TargetTableId => targetTableIds.some((known) => known === id)
