import words from "../../../forms/layout.json" with { type: "json" }
import type { Column, EmptyTable, Row, SummaryTable } from "../../disclosure/index.ts"
import { chineseNumeral } from "./numeral.ts"
import { headingRows } from "./headings.ts"

const { columns: heads } = words

const nameOf = ({ code, printedCode, name }: Row, ordinal: string): string => {
  const printed = printedCode ?? code
  return printed === undefined ? `${ordinal}${name}` : `${printed.replaceAll(" ", "")} ${name}`
}

const containers: readonly (string | undefined)[] = [undefined, "appropriation", "opening", "closing"]

/** Lines that are part of another by their number only, such as those of 单位资金, are numbered: “（一）事业收入”. */
const ordinalsOf = (rows: readonly (Row | undefined)[]): readonly string[] => {
  const isNumbered = rows.some((row) => !containers.includes(row?.parent))
  let [top, below] = [0, 0]
  return rows.map((row) => {
    if (!isNumbered || row?.kind !== "line") return ""
    if (row.parent !== undefined) return `（${chineseNumeral(++below)}）`
    below = 0
    return `${chineseNumeral(++top)}、`
  })
}

/** The rows of a side, its grand total in the last line beside that of the other. */
const atFoot = (rows: readonly Row[], height: number): readonly (Row | undefined)[] => {
  const last = rows.at(-1)
  if (last?.kind !== "total") return rows
  return [...rows.slice(0, -1), ...Array.from({ length: height - rows.length }, () => undefined), last]
}

const side = (rows: readonly Row[], columns: readonly Column[], height: number): readonly (readonly string[])[] => {
  const lines = atFoot(rows, height)
  const ordinals = ordinalsOf(lines)
  return Array.from({ length: height }, (_unused, place) => {
    const row = lines[place]
    return row === undefined
      ? ["", ...columns.map(() => "")]
      : [nameOf(row, ordinals[place] ?? ""), ...columns.map(({ key }) => row.amounts[key]?.text ?? "")]
  })
}

const headings = (banner: string, columns: readonly Column[], height: number): readonly (readonly string[])[] => [
  [banner, ...columns.map(() => "")],
  ...headingRows(columns, height).map((cells, row) => [row === 0 ? heads.name : "", ...cells]),
]

const amount: Column = { key: "total", heading: heads.amount }

/** The cells of a table of two sides: income at the left, expenditure at the right. */
export const summaryTableCells = (table: SummaryTable | EmptyTable): readonly (readonly string[])[] => {
  const filled = table.state === "filled"
  const [income, expenditure] = filled ? [table.income, table.expenditure] : [[], []]
  const left = filled && table.incomeColumns.length > 0 ? table.incomeColumns : [amount]
  const right = table.columns.length > 0 ? table.columns : [amount]
  const height = Math.max(headingRows(left, 1).length, headingRows(right, 1).length)
  const length = Math.max(income.length, expenditure.length)
  const lefts = [...headings(heads.income, left, height), ...side(income, left, length)]
  const rights = [...headings(heads.expenditure, right, height), ...side(expenditure, right, length)]
  return lefts.map((cells, row) => [...cells, ...(rights[row] ?? [])])
}
