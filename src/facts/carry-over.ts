import type { Disclosure, Row } from "../disclosure/index.ts"

const carried = ["opening", "closing", "useOfSurplus", "distribution", "carriedOver"]

/** Whether a row prints money of other years, as a line of its own or in a column. */
export const carries = (row: Row): boolean =>
  (row.key !== undefined &&
    carried.includes(row.key) &&
    Object.values(row.amounts).some(({ value }) => !value.isZero())) ||
  carried.some((column) => !(row.amounts[column]?.value.isZero() ?? true))

/** Whether money from other years plays a part, so that a year's income and expenditure need not be equal. */
export const hasCarryOver = ({ tables }: Disclosure): boolean => {
  const summaries = [tables.incomeExpenditureSummary, tables.appropriationSummary]
  const rows = [
    ...summaries.flatMap((table) => (table?.state === "filled" ? [...table.income, ...table.expenditure] : [])),
    ...(tables.income?.state === "filled" ? tables.income.rows : []),
  ]
  return rows.some(carries)
}
