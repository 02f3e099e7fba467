import type { Position } from "../../source-document.ts"
import { type Flow, type FlowCell, textOf } from "../flow/flow.ts"

interface DraftCell extends FlowCell {
  rowSpan: number
  readonly content: Flow[]
}

/** Gathers the cells of a Word table, row by row. */
export interface TableDraft {
  readonly openRow: () => void
  readonly closeRow: () => void
  /** a row that a tracked change deletes, or that is hidden, leaves no trace */
  readonly dropRow: () => void
  readonly headRow: () => void
  readonly skipColumns: (count: number) => void
  /** the content of a new cell, to be filled */
  readonly openCell: (position: Position) => Flow[]
  readonly spanColumns: (count: number) => void
  /** a cell that continues the one above it */
  readonly continueCell: () => void
  readonly closeCell: () => void
  readonly cells: () => readonly FlowCell[]
  readonly headerRows: () => number
}

/** As in browsers: nobody draws wider cells. */
const maxSpan = 1000
const bounded = (count: number): number => (Number.isInteger(count) && count > 0 && count <= maxSpan ? count : 1)

export const tableDraft = (): TableDraft => {
  const cells: DraftCell[] = []
  /** the cell that reaches down to the row above, by its column */
  let above = new Map<number, DraftCell>()
  let here = new Map<number, DraftCell>()
  let row = 0
  let column = 0
  let dropped = false
  let headerRows = 0
  let cell: { position: Position; content: Flow[]; span: number; continues: boolean } | undefined

  return {
    openRow: () => {
      column = 0
      dropped = false
      here = new Map()
    },
    closeRow: () => {
      if (dropped) return
      cells.push(...[...here.values()].filter(({ row: begins }) => begins === row))
      above = here
      row++
    },
    dropRow: () => {
      dropped = true
    },
    headRow: () => {
      if (headerRows === row) headerRows = row + 1
    },
    skipColumns: (count) => {
      column += bounded(count)
    },
    openCell: (position) => {
      const content: Flow[] = []
      cell = { position, content, span: 1, continues: false }
      return content
    },
    spanColumns: (count) => {
      if (cell !== undefined) cell.span = bounded(count)
    },
    continueCell: () => {
      if (cell !== undefined) cell.continues = true
    },
    closeCell: () => {
      if (cell === undefined) return
      const upper = cell.continues && !dropped ? above.get(column) : undefined
      if (upper !== undefined) upper.rowSpan++
      const { position, content, span } = cell
      here.set(column, upper ?? { row, column, rowSpan: 1, columnSpan: span, content, text: textOf(content), position })
      column += span
      cell = undefined
    },
    cells: () => cells,
    headerRows: () => headerRows,
  }
}
