import * as Result from "effect/Result"
import type { Position } from "../../source-document.ts"
import type { LimitExceeded } from "../file-errors.ts"
import type { Budget } from "./budget.ts"
import type { FlowCell, FlowTable } from "./flow.ts"

/** Makes a table of its cells, if the budget allows for the grid that it unfolds to: rows × columns in which a cell begins. */
export const tableOf = (
  cells: readonly FlowCell[],
  headerRows: number,
  position: Position,
  budget: Budget,
): Result.Result<FlowTable, LimitExceeded> => {
  const rows = cells.reduce((end, { row, rowSpan }) => Math.max(end, row + rowSpan), 0)
  const columns = new Set(cells.map(({ column }) => column)).size
  const exceeded = budget.take(rows * columns)
  return exceeded === undefined
    ? Result.succeed({ _tag: "FlowTable", cells, headerRows, position })
    : Result.fail(exceeded)
}
