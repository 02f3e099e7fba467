import type { Cell, Grid } from "../../source-document.ts"
import { tidy } from "../fold.ts"

/** A place in a grid: the cell that covers it, and whether that cell begins there. */
export interface Spot {
  readonly text: string
  readonly cell: Cell | undefined
  readonly origin: boolean
}

/** A grid as a rectangle of spots, spans spread out. */
export interface Matrix {
  readonly rows: readonly (readonly Spot[])[]
  readonly columns: number
  /** whether the document tells spans; where it does not, a blank heading may belong to its neighbour */
  readonly spanned: boolean
}

const nothing: Spot = { text: "", cell: undefined, origin: true }

/** A span may claim more than the grid has. */
const end = (start: number, span: number, limit: number): number => Math.min(start + Math.max(1, span), limit)

const spread = ({ rows, columns, cells }: Grid): Spot[][] => {
  const spots = Array.from({ length: rows }, () => Array.from({ length: columns }, () => nothing))
  for (const cell of cells) {
    const text = tidy(cell.text)
    for (let row = cell.row; row < end(cell.row, cell.rowSpan, rows); row++) {
      const line = spots[row]
      if (line === undefined) continue
      for (let column = cell.column; column < end(cell.column, cell.columnSpan, columns); column++)
        line[column] = { text, cell, origin: row === cell.row && column === cell.column }
    }
  }
  return spots
}

const lastFilled = (spots: readonly (readonly Spot[])[]): number =>
  spots.reduce(
    (last, row) =>
      Math.max(
        last,
        row.findLastIndex(({ text }) => text !== ""),
      ),
    -1,
  )

/** More spots than this are no table of a disclosure, and too many to spread out. */
const maxSpots = 1_000_000

/** Whether a grid is too large to be a table. */
export const isTooLarge = ({ rows, columns }: Grid): boolean => rows * columns > maxSpots

const none: Matrix = { rows: [], columns: 0, spanned: false }

/** Spreads a grid out, without the columns at its right that are blank from top to bottom. One that is too large has no rows. */
export const matrixOf = (grid: Grid): Matrix => {
  if (isTooLarge(grid)) return none
  const spots = spread(grid)
  const columns = lastFilled(spots) + 1
  return {
    rows: spots.map((row) => row.slice(0, columns)),
    columns,
    spanned: grid.cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1),
  }
}

/** The distinct texts of a row, each once however far it spans. */
export const textsOf = (row: readonly Spot[]): readonly string[] =>
  row.flatMap(({ text, cell }, i) => (text !== "" && (i === 0 || row[i - 1]?.cell !== cell) ? [text] : []))
