import type { SheetRange } from "./sheet.ts"

/** As many as Excel has. */
export const maxRows = 1_048_576
export const maxColumns = 16_384

/** Reads the address of a cell, from A1 to XFD1048576; rows and columns count from 0. */
export const parseAddress = (text: string): { readonly row: number; readonly column: number } | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text)
  if (match === null) return undefined
  const column = Array.from(match[1] ?? "").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  const row = Number(match[2]) - 1
  return row < maxRows && column < maxColumns ? { row, column } : undefined
}

const columnName = (column: number): string =>
  (column < 26 ? "" : columnName(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))

/** The address that users see: row 9, column 3 → D10. */
export const printAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`

/** Reads a range such as A1:G1; one cell is a range of itself. */
export const parseRange = (text: string): SheetRange | undefined => {
  const [from, to] = text.split(":")
  const start = parseAddress(from ?? "")
  const end = parseAddress(to ?? from ?? "")
  return start === undefined || end === undefined || end.row < start.row || end.column < start.column
    ? undefined
    : { top: start.row, left: start.column, bottom: end.row, right: end.column }
}
