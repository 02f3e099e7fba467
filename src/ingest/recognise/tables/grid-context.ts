import type { SourcePlace, TableId } from "../../../disclosure/index.ts"
import type { UnitOfMeasure } from "../../../money/index.ts"
import type { Cell, Position } from "../../source-document.ts"
import type { Recording } from "../recording.ts"
import type { Reason } from "../unrecognised.ts"
import type { UnreadableCell } from "./read-amounts.ts"

/** What is known of a table before its rows are read, and where its parts are noted. */
export interface GridContext {
  readonly id: TableId
  /** the title with its number: “表3 部门支出总体情况表” */
  readonly label: string
  readonly unit: UnitOfMeasure
  readonly recording: Recording
  /** Notes a cell that is no amount. */
  readonly unreadable: (cell: UnreadableCell, place: SourcePlace) => void
  /** Notes a piece that found no place in the table. */
  readonly leave: (text: string, cell: Cell | undefined, reason: Reason) => void
}

/** The part of a position that a place tells. */
export const placeAt = ({ line, page, box, sheet, cell }: Position): SourcePlace => ({
  ...(line === undefined ? {} : { line }),
  ...(page === undefined ? {} : { page }),
  ...(box === undefined ? {} : { box }),
  ...(sheet === undefined ? {} : { sheet }),
  ...(cell === undefined ? {} : { cell }),
})

export const placeOfCell = (cell: Cell | undefined, fallback: Cell | undefined): SourcePlace => {
  const position = cell?.position ?? fallback?.position
  return position === undefined ? {} : placeAt(position)
}
