import type { PageCell, PageGrid } from "../layout/page-grid.ts"
import { type Correspondence, matchColumns } from "./columns.ts"
import { rowSaying, type Table, type TableCell } from "./table.ts"

const amount = /^[-－−△▲(（]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[)）%％]?$/

/** More rows than this are no heading. */
const mostHeadings = 8

const columnsOf = ({ xs }: { readonly xs: readonly number[] }): number => xs.length - 1

/** A first row of one cell is the title of a form. */
const titleOf = (cells: readonly PageCell[], columns: number): string | undefined =>
  cells.find(({ row, columnSpan }) => row === 0 && columnSpan === columns)?.text

/** How many rows of headings a part of a table repeats from its beginning. */
const repeatedRows = (table: Table, grid: PageGrid): number => {
  const most = Math.min(table.rows, grid.ys.length - 1, mostHeadings)
  let rows = 0
  for (; rows < most; rows += 1) {
    const said = rowSaying(grid.cells, rows)
    const row = rows
    const isData = grid.cells.some((cell) => cell.row === row && /[.,]/.test(cell.text) && amount.test(cell.text))
    if (said !== rowSaying(table.cells, rows) || isData) break
  }
  // A row without a word repeats nothing.
  while (rows > 0 && rowSaying(grid.cells, rows - 1) === "") rows -= 1
  return rows
}

/** What a page break leaves of a row that was cut in two: an empty row, lower than the others. */
const sliverRows = (table: Table, grid: PageGrid, from: number): number => {
  const heights = table.last.ys
    .slice(1)
    .map((y, i) => y - (table.last.ys[i] ?? y))
    .sort((a, b) => a - b)
  const usual = heights[heights.length >> 1] ?? 0
  const height = (grid.ys[from + 1] ?? 0) - (grid.ys[from] ?? 0)
  return rowSaying(grid.cells, from) === "" && height < 0.8 * usual ? 1 : 0
}

/** Counts cells in the columns of the joined table. */
const recount =
  (places: readonly number[]) =>
  <Cell extends PageCell>(cell: Cell): Cell => {
    const column = places[cell.column] ?? cell.column
    return { ...cell, column, columnSpan: Math.max(1, (places[cell.column + cell.columnSpan] ?? column + 1) - column) }
  }

const join = (table: Table, grid: PageGrid, { xs, upper, lower }: Correspondence, headings: number): Table => {
  const skipped = headings + sliverRows(table, grid, headings)
  const below = grid.cells.flatMap((cell): TableCell[] =>
    cell.row < skipped ? [] : [{ ...recount(lower)(cell), page: grid.page, row: cell.row - skipped + table.rows }],
  )
  return {
    ...table,
    xs,
    rows: table.rows + grid.ys.length - 1 - skipped,
    cells: [...table.cells.map(recount(upper)), ...below],
    last: grid,
    headerRows: Math.max(table.headerRows, headings),
  }
}

/**
 * The table with its continuation on the next page, or nothing if the grid there is another table. `above` says what
 * stands above the grid on its page: nothing, the lines above the table once more, or a title of its own.
 */
export const continueTable = (table: Table, grid: PageGrid, above: "nothing" | "same" | "other"): Table | undefined => {
  if (above === "other" || grid.page !== table.last.page + 1) return undefined
  if (grid.confidence !== table.first.confidence) return undefined
  const match = matchColumns(table.xs, grid.xs)
  if (match === undefined) return undefined
  const title = titleOf(grid.cells, columnsOf(grid))
  // The same form once more, with its title in its first row: wide forms follow each other page by page.
  if (title !== undefined && grid.ys.length > 2 && titleOf(table.cells, columnsOf(table)) !== undefined)
    return undefined
  const headings = repeatedRows(table, grid)
  if (above === "same" && headings === 0) return undefined
  // A form that says what the table says in all its rows, and no more, is not its continuation.
  if (headings > 0 && headings === grid.ys.length - 1) return undefined
  return join(table, grid, match, headings)
}
