import type { Cell, Grid } from "../../source-document.ts"
import type { FlowTable } from "./flow.ts"

/** For each column, how many columns before it hold a text's beginning: only those are kept. */
const keptBefore = ({ cells }: FlowTable): readonly number[] => {
  const width = cells.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), 0)
  const filled = new Set(cells.filter(({ text }) => text !== "").map(({ column }) => column))
  const before = [0]
  for (let column = 0; column < width; column++) before.push((before[column] ?? 0) + (filled.has(column) ? 1 : 0))
  return before
}

/**
 * The grid of a table of figures. Columns in which no text begins are dropped: programs make them by merging columns, and
 * by tables that are wider than what is in them. Every place that no cell covers gets a blank cell.
 */
export const gridOf = (table: FlowTable): Grid => {
  const before = keptBefore(table)
  const columns = before.at(-1) ?? 0
  const rows = table.cells.reduce((end, { row, rowSpan }) => Math.max(end, row + rowSpan), 0)
  const covered = Array.from({ length: rows }, () => new Set<number>())
  const cells: Cell[] = []
  for (const { row, column, rowSpan, columnSpan, text, position, value } of table.cells) {
    const start = before[column] ?? 0
    const end = before[column + columnSpan] ?? columns
    if (start === end) continue
    cells.push({
      text,
      ...(value === undefined ? {} : { value }),
      row,
      column: start,
      rowSpan,
      columnSpan: end - start,
      position,
    })
    for (let r = row; r < row + rowSpan; r++) for (let c = start; c < end; c++) covered[r]?.add(c)
  }
  const { cell: _, ...blank } = table.position
  for (const [row, taken] of covered.entries())
    for (let column = 0; column < columns; column++)
      if (!taken.has(column)) cells.push({ text: "", row, column, rowSpan: 1, columnSpan: 1, position: blank })
  return {
    _tag: "Grid",
    rows,
    columns,
    cells: cells.sort((a, b) => a.row - b.row || a.column - b.column),
    position: table.position,
    ...(table.headerRows > 0 ? { headerRows: table.headerRows } : {}),
    confidence: "ruled",
  }
}
