import * as Result from "effect/Result"
import type { ReaderWarning } from "../../source-document.ts"
import type { LimitExceeded } from "../file-errors.ts"
import type { Budget } from "../flow/budget.ts"
import type { Sheet, SheetCell, SheetRange } from "./sheet.ts"
import { firstFrom } from "./sorted.ts"
import { coveredCells, hiddenCells } from "./warnings.ts"

/** A cell that can be seen, with the rows and columns of the sheet that it is merged over. */
export interface VisibleCell extends SheetCell {
  readonly bottom: number
  readonly right: number
}

/** The cells of a sheet that can be seen, by row; and what was left out. */
export interface VisibleSheet {
  readonly rows: readonly { readonly row: number; readonly cells: readonly VisibleCell[] }[]
  readonly warnings: readonly ReaderWarning[]
}

const byRow = (cells: readonly SheetCell[]): Map<number, SheetCell[]> => {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [cell])
    else row.push(cell)
  }
  return new Map([...rows].sort(([a], [b]) => a - b))
}

/** The merged range over each place of a row. */
type MergedRow = ReadonlyMap<number, SheetRange>

/** The merged ranges over the rows that have cells, as far as there are cells. Of ranges that overlap the first counts. */
const mergesOf = (
  { merges, cells }: Sheet,
  rows: readonly number[],
  budget: Budget,
): Result.Result<ReadonlyMap<number, MergedRow>, LimitExceeded> => {
  const last = cells.reduce((end, { column }) => Math.max(end, column), 0)
  const found = new Map(rows.map((row) => [row, new Map<number, SheetRange>()]))
  for (const range of merges) {
    const right = Math.min(range.right, last)
    for (let i = firstFrom(rows, range.top); (rows[i] ?? Infinity) <= range.bottom; i++) {
      const exceeded = budget.take(Math.max(1, right - range.left + 1))
      if (exceeded !== undefined) return Result.fail(exceeded)
      const row = found.get(rows[i] ?? -1)
      for (let column = range.left; column <= right; column++) if (row?.has(column) === false) row.set(column, range)
    }
  }
  return Result.succeed(found)
}

/**
 * Leaves out what a sheet does not show: hidden rows and columns, and what merged cells cover. A merged cell shows what
 * stands in its first cell.
 */
export const visibleCells = (sheet: Sheet, budget: Budget): Result.Result<VisibleSheet, LimitExceeded> => {
  const shown = sheet.cells.filter(({ row, column }) => !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column))
  const rows = byRow(shown)
  return Result.map(mergesOf(sheet, [...rows.keys()], budget), (merges) => {
    const seen = (cell: SheetCell, i: number, cells: readonly SheetCell[]): readonly VisibleCell[] => {
      if (cells[i - 1]?.column === cell.column) return []
      const range = merges.get(cell.row)?.get(cell.column)
      if (range === undefined) return [{ ...cell, bottom: cell.row, right: cell.column }]
      const isFirst = range.top === cell.row && range.left === cell.column
      return isFirst ? [{ ...cell, bottom: range.bottom, right: range.right }] : []
    }
    const visible = [...rows]
      .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column).flatMap(seen) }))
      .filter(({ cells }) => cells.length > 0)
    const hidden = sheet.cells.length - shown.length
    const covered = shown.length - visible.reduce((sum, { cells }) => sum + cells.length, 0)
    return {
      rows: visible,
      warnings: [
        ...(hidden === 0 ? [] : [hiddenCells(sheet.name, hidden)]),
        ...(covered === 0 ? [] : [coveredCells(sheet.name, covered)]),
      ],
    }
  })
}
