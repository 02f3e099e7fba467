import type { PageCell, PageGrid } from "../layout/page-grid.ts"

/** A cell of a table that may stand on several pages. */
export interface TableCell extends PageCell {
  readonly page: number
}

/** A table put together from its parts on successive pages. */
export interface Table {
  readonly _tag: "Table"
  /** Column borders, in points on the page where the table begins. */
  readonly xs: readonly number[]
  readonly rows: number
  readonly cells: readonly TableCell[]
  readonly first: PageGrid
  readonly last: PageGrid
  /** Rows at the top that a later page repeated. */
  readonly headerRows: number
}

/** A table that stands on one page, so far. */
export const tableOf = (grid: PageGrid): Table => ({
  _tag: "Table",
  xs: grid.xs,
  rows: grid.ys.length - 1,
  cells: grid.cells.map((cell) => ({ ...cell, page: grid.page })),
  first: grid,
  last: grid,
  headerRows: 0,
})

/** What a row says: its texts and where they stand. Two rows that say the same are repeated headings. */
export const rowSaying = (cells: readonly PageCell[], row: number): string =>
  cells
    .filter((cell) => cell.row === row && cell.text !== "")
    .map(({ column, text }) => `${column}:${text.replace(/\s/g, "")}`)
    .join("|")
