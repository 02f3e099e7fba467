import type { ReaderWarning } from "../../source-document.ts"

/** A cell of a sheet that displays something. Rows and columns count from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
  /** the exact number, where the text shows fewer digits of it */
  readonly value?: string
}

/** A block of rows and columns, its ends included. */
export interface SheetRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A sheet as its workbook stores it, whichever the workbook's format. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: readonly SheetCell[]
  readonly merges: readonly SheetRange[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
  readonly warnings: readonly ReaderWarning[]
}
