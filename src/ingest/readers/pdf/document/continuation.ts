import type { PageCell, PageGrid } from "../layout/page-grid.ts"
import { type Correspondence, matchColumns } from "./columns.ts"
import { restOfRow } from "./cut-row.ts"
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

/** A form that repeats this part of its labels, and this many, is the same form once more. */
const sameLabels = 0.7
const fewestLabels = 4
const word = /\p{Script=Han}{2}/u

/** What each row is about: its first words. */
const labelsOf = (cells: readonly PageCell[], from: number): readonly string[] => {
  const labels = new Map<number, string>()
  for (const { row, text } of cells) if (row >= from && !labels.has(row) && word.test(text)) labels.set(row, text)
  return [...labels.values()]
}

/** Whether a grid asks again what the table asked: the form of another project, not more rows of the same table. */
const isSameForm = (table: Table, grid: PageGrid, headings: number): boolean => {
  const asked = new Set(labelsOf(table.cells, headings))
  const labels = labelsOf(grid.cells, headings)
  return (
    labels.length >= fewestLabels && labels.filter((label) => asked.has(label)).length >= sameLabels * labels.length
  )
}

/** Counts cells in the columns of the joined table. */
const recount =
  (places: readonly number[]) =>
  <Cell extends PageCell>(cell: Cell): Cell => {
    const column = places[cell.column] ?? cell.column
    return { ...cell, column, columnSpan: Math.max(1, (places[cell.column + cell.columnSpan] ?? column + 1) - column) }
  }

const join = (table: Table, grid: PageGrid, match: Correspondence, headings: number): Table => {
  const rest = restOfRow(table, grid, headings, match)
  const skipped = headings + (rest === undefined ? 0 : 1)
  const upper = table.cells.map((cell) => {
    const text = rest?.get(cell)
    return recount(match.upper)(text === undefined ? cell : { ...cell, text })
  })
  const lower = grid.cells.flatMap((cell): TableCell[] => {
    // Of a cell that the skipped rows share with others, what lies beside the others remains.
    const hidden = Math.max(0, skipped - cell.row)
    if (hidden >= cell.rowSpan) return []
    const row = cell.row + hidden - skipped + table.rows
    const text = hidden > 0 && rest !== undefined && cell.row === headings ? "" : cell.text
    return [{ ...recount(match.lower)(cell), text, page: grid.page, row, rowSpan: cell.rowSpan - hidden }]
  })
  return {
    ...table,
    xs: match.xs,
    rows: table.rows + grid.ys.length - 1 - skipped,
    cells: [...upper, ...lower],
    last: grid,
    headerRows: Math.max(table.headerRows, headings),
  }
}

/** What stands above a grid on its page: nothing, some or all of the lines above the table once more, or its own title. */
export type Above = "nothing" | "some" | "all" | "other"

/** The table with its continuation on the next page, or nothing if the grid there is another table. */
export const continueTable = (table: Table, grid: PageGrid, above: Above): Table | undefined => {
  if (above === "other" || grid.page !== table.last.page + 1) return undefined
  if (grid.confidence !== table.first.confidence) return undefined
  const match = matchColumns(table.xs, grid.xs)
  if (match === undefined) return undefined
  const title = titleOf(grid.cells, columnsOf(grid))
  // The same form once more, with its title in its first row: wide forms follow each other page by page.
  if (title !== undefined && grid.ys.length > 2 && titleOf(table.cells, columnsOf(table)) !== undefined)
    return undefined
  const headings = repeatedRows(table, grid)
  if (above === "some" && headings === 0) return undefined
  // A grid that holds nothing but the heading is no continuation.
  if (headings > 0 && headings === grid.ys.length - 1) return undefined
  if (isSameForm(table, grid, headings)) return undefined
  return join(table, grid, match, headings)
}
