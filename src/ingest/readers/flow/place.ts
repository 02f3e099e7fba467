import * as Result from "effect/Result"
import type { LimitExceeded } from "../file-errors.ts"
import type { Budget } from "./budget.ts"
import type { FlowCell } from "./flow.ts"

/** A cell as HTML writes it: its place follows from the cells before it and above it. */
export type UnplacedCell = Omit<FlowCell, "row" | "column">

/** As in browsers: a wider span counts as none. */
const maxColumnSpan = 1000

/** A span ends where a cell from above begins. */
const freeColumns = (coveredUntil: readonly number[], row: number, column: number, wanted: number): number => {
  if (!(wanted >= 1 && wanted <= maxColumnSpan)) return 1
  let free = 1
  while (free < wanted && (coveredUntil[column + free] ?? 0) <= row) free++
  return free
}

/**
 * Gives each cell of a table its row and column, as browsers do: a cell takes the first column that no cell above still
 * covers. A span ends with the table.
 */
export const placeCells = (
  rows: readonly (readonly UnplacedCell[])[],
  budget: Budget,
): Result.Result<readonly FlowCell[], LimitExceeded> => {
  const placed: FlowCell[] = []
  /** for each column, the row below the cell that covers it */
  const coveredUntil: number[] = []
  for (const [row, cells] of rows.entries()) {
    let column = 0
    for (const cell of cells) {
      while ((coveredUntil[column] ?? 0) > row) column++
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - row))
      const columnSpan = freeColumns(coveredUntil, row, column, cell.columnSpan)
      const exceeded = budget.take(rowSpan * columnSpan)
      if (exceeded !== undefined) return Result.fail(exceeded)
      placed.push({ ...cell, row, column, rowSpan, columnSpan })
      for (let covered = column; covered < column + columnSpan; covered++) coveredUntil[covered] = row + rowSpan
      column += columnSpan
    }
  }
  return Result.succeed(placed)
}
