import type { Row, SummaryTable } from "../../disclosure/index.ts"
import { amountShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt, type Source } from "./kit.ts"

const closings = ["distribution", "closing"]

const isOwn = (row: Row): boolean => row.parent === undefined

/** The lines that a total is the sum of, or `undefined` where the side prints no classes. */
const partsOf = (rows: readonly Row[], which: string): readonly Row[] | undefined => {
  const classes = rows.filter(({ kind }) => kind === "class")
  if (classes.length === 0 && which === "thisYear") return undefined
  if (which === "thisYear") return classes
  const year = rows.find(({ key }) => key === "thisYear")
  const rest = rows.filter((row) => isOwn(row) && row.key !== undefined && closings.includes(row.key))
  if (year !== undefined) return [year, ...rest]
  return classes.length === 0 ? undefined : [...classes, ...rest]
}

const totalsOf = (source: Source, table: SummaryTable, which: string): readonly object[] => {
  const total = table.expenditure.find((row) => (which === "total" ? row.kind === "total" : row.key === which))
  const parts = partsOf(table.expenditure, which)
  if (total === undefined || parts === undefined) return []
  return Object.entries(total.amounts).map(([column, actual]) =>
    itemAt(source, actual, {
      title: table.title,
      number: table.number ?? "",
      column: table.columns.find(({ key }) => key === column)?.heading ?? column,
      actual,
      parts: parts.flatMap(({ amounts }) => (Object.hasOwn(amounts, column) ? (amounts[column] ?? []) : [])),
    }),
  )
}

/** The totals of the expenditure side of the summary tables, with the lines that they are the sum of. */
export const summaryTotals = derivation(
  {
    name: "summaryTotals",
    parameters: [{ name: "total", kind: "text", options: ["total", "thisYear"] }],
    summary: {
      zh: "收支总表支出侧的合计（total 总计，thisYear 本年支出合计）及其各组成行，逐栏。",
      en: "The totals of the expenditure side of the summary tables (total, or thisYear), column by column, with the lines that make them up.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          title: textShape,
          number: textShape,
          column: textShape,
          actual: amountShape,
          parts: listShape(amountShape),
        }),
      ),
  },
  (source, [which]) => {
    const { incomeExpenditureSummary, appropriationSummary } = source.disclosure.tables
    return [incomeExpenditureSummary, appropriationSummary].flatMap((table) =>
      table?.state === "filled" ? totalsOf(source, table, String(which)) : [],
    )
  },
)
