import type { Disclosure, Fund, Measure, Row } from "../disclosure/index.ts"
import { carries } from "./carry-over.ts"
import { type Coordinates, fundOf } from "./coordinates.ts"
import type { FactReport } from "./fact.ts"
import { reportOf } from "./table-report.ts"

const isCarried = (row: Row): boolean => row.parent === "opening" || row.parent === "closing"

const totals: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ["opening", "openingCarryOver"],
  ["closing", "closingCarryOver"],
  ["useOfSurplus", "useOfSurplus"],
  ["distribution", "distribution"],
])

/** Whether the table of income has the money carried over among its columns, and so in its total. */
const incomeHoldsCarried = ({ tables: { income } }: Disclosure): boolean =>
  income?.state === "filled" && income.rows.some(carries)

/** A side of a summary table prints the year's own money as `thisYear` and all money as the total; a budget may print the total only: which is the year's own if nothing was carried over, or if that counts as the year's (`carriedInside`). */
const sideReports = (
  disclosure: Disclosure,
  rows: readonly Row[],
  measure: "income" | "expenditure",
  whole: Fund,
  fundOfColumn: (column: string) => Fund | undefined,
  carriedInside = false,
): FactReport[] => {
  const hasThisYear = rows.some(({ key }) => key === "thisYear")
  const holdsMore = !hasThisYear && !carriedInside && rows.some(carries)
  const placesOf = (row: Row, fund: Fund): Coordinates[] => {
    if (isCarried(row)) return []
    if (row.key === "thisYear") return [{ measure, fund, part: "total" }]
    if (row.kind === "total") {
      const all: Coordinates = { measure: "incomeAndExpenditure", fund, part: "total" }
      return hasThisYear || holdsMore ? [all] : [all, { measure, fund, part: "total" }]
    }
    const other = row.key === undefined ? undefined : totals.get(row.key)
    if (other !== undefined) return [{ measure: other, fund, part: "total" }]
    if (row.code !== undefined) return [{ measure, fund, part: "total" }]
    const source = measure === "income" ? fundOf(row.key) : undefined
    return source === undefined || fund !== whole ? [] : [{ measure, fund: source, part: "total" }]
  }
  return rows.flatMap((row) =>
    Object.entries(row.amounts).flatMap(([column, amount]) => {
      const fund = fundOfColumn(column)
      const detail = row.code === undefined ? {} : { code: row.code }
      return fund === undefined
        ? []
        : placesOf(row, fund).map((place) => reportOf(disclosure, row, amount, place, detail))
    }),
  )
}

/** The reports of facts that the summary tables print. */
export const reportsOfSummaries = (disclosure: Disclosure): readonly FactReport[] => {
  const { incomeExpenditureSummary: all, appropriationSummary: appropriation } = disclosure.tables
  const totalOf = (whole: Fund) => (column: string) => (column === "total" ? whole : undefined)
  const appropriationFund = (column: string) => (column === "total" ? "appropriation" : fundOf(column))
  return [
    ...(all?.state === "filled"
      ? [
          ...sideReports(disclosure, all.income, "income", "all", totalOf("all"), incomeHoldsCarried(disclosure)),
          ...sideReports(disclosure, all.expenditure, "expenditure", "all", totalOf("all")),
        ]
      : []),
    ...(appropriation?.state === "filled"
      ? [
          ...sideReports(disclosure, appropriation.income, "income", "appropriation", totalOf("appropriation")),
          ...sideReports(disclosure, appropriation.expenditure, "expenditure", "appropriation", appropriationFund),
        ]
      : []),
  ]
}
