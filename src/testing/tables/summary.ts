import type { EmptyTable, Row, SummaryTable } from "../../disclosure/index.ts"
import { functionalClasses, isPersonnel } from "../books/catalogue.ts"
import type { LineLayout } from "../books/layout.ts"
import { incomeOf, isAppropriation, type Line, moneyOf, spentOf } from "../books/line.ts"
import type { Fen } from "../money.ts"
import {
  addCells,
  amountsOf,
  captionOf,
  type Cells,
  type Coded,
  columnKeys,
  emptyTable,
  printsAnything,
  rolledUp,
  rowOf,
  type Source,
} from "./kit.ts"

/** Money of a line that a column or a row of a summary table counts. */
type Money = (line: Line) => Fen

const fromEarlierYears: Readonly<Record<string, Money>> = {
  opening: ({ opening }) => opening,
  useOfSurplus: ({ surplus }) => surplus,
}

/** The money of a line of the income side. */
const incomeLine = (lines: readonly Line[], { key, parent }: LineLayout): Fen => {
  const earlier = fromEarlierYears[key]
  if (earlier !== undefined) return moneyOf(lines, earlier)
  if (key === "thisYear") return moneyOf(lines, incomeOf)
  if (key === "total") return moneyOf(lines, (line) => incomeOf(line) + line.opening + line.surplus)
  if (key === "appropriation")
    return moneyOf(
      lines.filter(({ fund }) => isAppropriation(fund)),
      incomeOf,
    )
  return moneyOf(
    lines.filter(({ fund }) => fund === key),
    parent === "opening" ? ({ opening }) => opening : incomeOf,
  )
}

const rowOfLine = ({ key, name, parent }: LineLayout, amounts: Row["amounts"]): Row => ({
  kind: key === "total" ? "total" : "line",
  key,
  ...(parent === undefined ? {} : { parent }),
  name,
  amounts,
})

const afterwards: Readonly<Record<string, Money>> = {
  thisYear: spentOf,
  distribution: ({ distribution }) => distribution,
  closing: ({ closing }) => closing,
  total: ({ spent, distribution, closing }) => spent + distribution + closing,
}

/** The columns in which the money of a line counts, besides the total. */
const columnOf = ({ part, section, fund }: Line): string =>
  isAppropriation(fund) ? fund : part === "basic" ? (isPersonnel(section) ? "personnel" : "operating") : part

const partColumn = ({ part, section }: Line): string =>
  part === "basic" ? (isPersonnel(section) ? "personnel" : "operating") : part

const cellsOf = (line: Line, fen: Fen, byFund: boolean): Cells => ({
  total: fen,
  [byFund ? columnOf(line) : partColumn(line)]: fen,
})

const expenditureRows = (source: Source, lines: readonly Line[], byFund: boolean): readonly Row[] => {
  const { books, layout, printing } = source
  const leaves = lines.map((line): Coded => ({ code: line.item.slice(0, 3), cells: cellsOf(line, line.spent, byFund) }))
  const spent = rolledUp(leaves)
  const others = books.habits.allClasses
    ? functionalClasses(books.year).filter((code) => !spent.some((coded) => coded.code === code))
    : []
  const classes = [...spent, ...others.map((code): Coded => ({ code, cells: {} }))]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((coded) => rowOf(source, "functional", coded))
  const closings = layout.closings.map((closing) => {
    const money = afterwards[closing.key] ?? spentOf
    const cells = addCells(lines.map((line) => cellsOf(line, money(line), byFund)))
    return rowOfLine(closing, amountsOf(cells, columnKeys(source), printing))
  })
  return [...classes, ...closings]
}

const summaryTable = (source: Source, lines: readonly Line[], byFund: boolean): SummaryTable | EmptyTable => {
  const { layout, printing } = source
  const income = layout.lines.map((line) =>
    rowOfLine(line, amountsOf({ total: incomeLine(lines, line) }, ["total"], printing)),
  )
  const expenditure = expenditureRows(source, lines, byFund)
  if (!printsAnything([...income, ...expenditure])) return emptyTable(source)
  return {
    state: "filled",
    ...captionOf(source),
    notes: [],
    unit: printing.unit,
    decimals: printing.decimals,
    incomeColumns: layout.incomeColumns,
    income,
    expenditure,
  }
}

/** 收支总表: all money, by source and by functional class. */
export const allMoneySummary = (source: Source) => summaryTable(source, source.books.lines, false)

/** 财政拨款收支总表: the three funds of appropriation. */
export const appropriationSummary = (source: Source) =>
  summaryTable(
    source,
    source.books.lines.filter(({ fund }) => isAppropriation(fund)),
    true,
  )
