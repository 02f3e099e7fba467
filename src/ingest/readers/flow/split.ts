import type { Flow, FlowCell, FlowTable } from "./flow.ts"

/** A table, and the rows above and below it that are drawn as its rows but are title, labels and notes. */
export interface SplitTable {
  readonly lead: readonly Flow[]
  readonly body: FlowTable
  readonly tail: readonly Flow[]
}

/** The unit of measure or the form's number stand in the row above a table, often beside the name of the unit. */
const label = /单位\s*[:：]\s*\S*元|^[（(]?\S{0,3}公开\s*\d+\s*表[)）]?$/
const maxLabels = 4
const note = /^[（(]?(?:注|备注|附注|说明)\s*\d*\s*[:：.、]|^[※*]/
/** A title is merged over most of the table, or not merged at all; a heading over some columns is a heading. */
const titleWidth = 2 / 3
/** No name in a table is as long as a sentence. */
const sentenceLength = 40

type Row = readonly FlowCell[]

const isBlank = (row: Row): boolean => row.length === 0

const isLead = (row: Row, columns: number): boolean => {
  const [only] = row
  if (only === undefined || row.some(({ rowSpan }) => rowSpan > 1)) return isBlank(row)
  if (row.length === 1) return only.columnSpan === 1 || only.columnSpan >= columns * titleWidth
  return row.length <= maxLabels && row.some(({ text }) => label.test(text))
}

const isTail = (row: Row, columns: number): boolean => {
  const [only] = row
  if (only === undefined) return true
  if (row.length > 1 || only.rowSpan > 1) return false
  const { columnSpan, text } = only
  return columnSpan >= columns || note.test(text) || text.length > sentenceLength
}

/** The filled cells of each row; what spans cover counts as blank. */
const filledRows = ({ cells }: FlowTable): Row[] => {
  const count = cells.reduce((end, { row }) => Math.max(end, row + 1), 0)
  const rows: FlowCell[][] = Array.from({ length: count }, () => [])
  for (const cell of cells) if (cell.text !== "") rows[cell.row]?.push(cell)
  return rows
}

const flowOf = (rows: readonly Row[]): readonly Flow[] => rows.flat().flatMap(({ content }) => content)

/** Parts the rows of title, labels and notes from a table's own. */
export const splitTable = (table: FlowTable): SplitTable => {
  const rows = filledRows(table)
  const columns = table.cells.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), 0)
  const found = rows.findIndex((row) => !isLead(row, columns))
  const start = found < 0 ? rows.length : found
  const end = Math.max(start, rows.findLastIndex((row) => !isTail(row, columns)) + 1)
  const cells = table.cells
    .filter(({ row }) => row >= start && row < end)
    .map((cell) => ({ ...cell, row: cell.row - start, rowSpan: Math.min(cell.rowSpan, end - cell.row) }))
  return {
    lead: flowOf(rows.slice(0, start)),
    body: {
      ...table,
      cells,
      position: cells[0]?.position ?? table.position,
      headerRows: Math.max(0, Math.min(table.headerRows, end) - start),
    },
    tail: flowOf(rows.slice(end)),
  }
}
