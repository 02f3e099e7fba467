import {
  type Column,
  type EmptyTable,
  isSummaryTableId,
  type RowTable,
  type SummaryTable,
} from "../../../disclosure/index.ts"
import type { TableCaption } from "./caption.ts"
import type { AmountColumn, ColumnBlock } from "./columns.ts"
import { columnBlocks } from "./columns.ts"
import { economyColumns } from "./economy-columns.ts"
import type { GridContext } from "./grid-context.ts"
import { headingPaths, splitHeader } from "./header.ts"
import { type MadeRows, makeRows, type PlannedRow } from "./make-rows.ts"
import type { Matrix } from "./matrix.ts"
import { planLines } from "./plan-lines.ts"
import { planRows } from "./plan-rows.ts"
import { isBlankRow, rawRow, type RawRow } from "./raw-rows.ts"
import { withStrandedTotals } from "./stranded-totals.ts"
import { transposed } from "./transpose.ts"

const uniqueColumns = (columns: readonly AmountColumn[]): readonly Column[] => [
  ...new Map(
    columns.map(({ key, heading, inferred }): [string, Column] => [
      key,
      { key, heading, ...(inferred === undefined ? {} : { inferred }) },
    ]),
  ).values(),
]

interface Analysed {
  readonly blocks: readonly ColumnBlock[]
  readonly rowsOf: (block: ColumnBlock) => readonly RawRow[]
}

const analyse = (matrix: Matrix, context: GridContext, headerRows: number | undefined): Analysed => {
  const { header, body } = splitHeader(matrix, headerRows)
  const blocks = columnBlocks(headingPaths(header, matrix), body, context.id).filter(
    ({ amounts }) => amounts.length > 0,
  )
  const rows = body.map((row) => withStrandedTotals(blocks.map((block) => rawRow(row, block))))
  return {
    blocks,
    rowsOf: (block) => rows.flatMap((row) => row[blocks.indexOf(block)] ?? []).filter((row) => !isBlankRow(row)),
  }
}

const emptyTable = (caption: TableCaption, columns: readonly AmountColumn[], { unit }: GridContext): EmptyTable => ({
  state: "empty",
  unit,
  ...caption,
  columns: uniqueColumns(columns),
})

/** Percentages have no place among amounts of the table's unit: they are reported as not taken over. */
const leaveRatios = (matrix: Matrix, { blocks }: Analysed, context: GridContext): void => {
  for (const column of blocks.flatMap(({ ratios }) => ratios)) {
    const cells = matrix.rows.flatMap((row) => (row[column]?.origin === true ? (row[column].cell ?? []) : []))
    const text = cells.map((cell) => cell.text.trim()).filter((part) => part !== "")
    if (text.length > 1) context.leave(text.join(" "), cells[0], percentages)
  }
}

const percentages = { zh: "百分比栏没有收入表中的金额", en: "a column of percentages is not among the amounts" }
const unknownRow = { zh: "不认识这一行的名称", en: "no row of this name is known" }

const planBlock = (block: ColumnBlock, rows: readonly RawRow[], context: GridContext) => {
  const sideways = economyColumns(rows, block, context.id)
  if (sideways !== undefined) return sideways
  const turned = transposed(rows, block, context.id)
  if (turned === undefined) return { columns: block.amounts, planned: planRows(rows, context.id) }
  for (const { name, amounts, first } of turned.unknown)
    context.leave([name, ...amounts.map(({ text }) => text)].join(" "), first, unknownRow)
  return turned
}

/** Builds a table of rows. Blocks side by side follow each other. */
const buildRowTable = (
  { blocks, rowsOf }: Analysed,
  caption: TableCaption,
  context: GridContext,
): RowTable | EmptyTable => {
  const plans = blocks.map((block) => planBlock(block, rowsOf(block), context))
  const columns = plans.flatMap((plan) => plan.columns)
  const { rows, decimals, filled } = makeRows(
    plans.flatMap(({ planned }) => planned),
    context,
  )
  if (!filled) return emptyTable(caption, columns, context)
  return { state: "filled", ...caption, columns: uniqueColumns(columns), unit: context.unit, decimals, rows }
}

const isIncome = ({ banner }: ColumnBlock, i: number): boolean =>
  banner.includes("支出") && !banner.includes("收入") ? false : i === 0

/** Makes the rows of both sides together: they share one precision. */
const makeSides = (
  sides: readonly (readonly PlannedRow[])[],
  context: GridContext,
): MadeRows & { readonly split: number } => {
  const made = makeRows(sides.flat(), context)
  const perRow = made.rows.length / Math.max(1, sides.flat().length)
  return { ...made, split: (sides[0]?.length ?? 0) * perRow }
}

const buildSummaryTable = (
  { blocks, rowsOf }: Analysed,
  caption: TableCaption,
  context: GridContext,
): SummaryTable | EmptyTable => {
  const sides = [blocks.filter(isIncome), blocks.filter((block, i) => !isIncome(block, i))] as const
  const [incomeColumns, columns] = sides.map((side) => side.flatMap(({ amounts }) => amounts))
  const planned = sides.map((side, i) =>
    side.flatMap((block) => planLines(rowsOf(block), i === 0 ? "income" : "expenditure")),
  )
  const { rows, decimals, filled, split } = makeSides(planned, context)
  if (!filled) return emptyTable(caption, columns ?? [], context)
  return {
    state: "filled",
    ...caption,
    columns: uniqueColumns(columns ?? []),
    incomeColumns: uniqueColumns(incomeColumns ?? []),
    unit: context.unit,
    decimals,
    income: rows.slice(0, split),
    expenditure: rows.slice(split),
  }
}

/** A table as understood: of rows, or of two sides. */
export type BuiltTable =
  | { readonly _tag: "Rows"; readonly table: RowTable | EmptyTable }
  | { readonly _tag: "Summary"; readonly table: SummaryTable | EmptyTable }

/** Builds the table that a grid draws; `undefined` where it has no column of amounts. */
export const buildTable = (
  matrix: Matrix,
  caption: TableCaption,
  context: GridContext,
  headerRows?: number,
): BuiltTable | undefined => {
  const analysed = analyse(matrix, context, headerRows)
  if (analysed.blocks.length === 0) return undefined
  leaveRatios(matrix, analysed, context)
  const built: BuiltTable = isSummaryTableId(context.id)
    ? { _tag: "Summary", table: buildSummaryTable(analysed, caption, context) }
    : { _tag: "Rows", table: buildRowTable(analysed, caption, context) }
  context.recording.place(built.table, { table: context.label })
  return built
}
