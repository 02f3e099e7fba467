import { line, text } from "./pdf-writer.ts"

/** A cell to draw; a span of 1 is left out. */
export interface DrawnCell {
  readonly row: number
  readonly column: number
  readonly rowSpan?: number
  readonly columnSpan?: number
  readonly text: string
}

export interface DrawnTable {
  /** the table's top left corner, y upwards */
  readonly x: number
  readonly y: number
  readonly widths: readonly number[]
  readonly heights: readonly number[]
  readonly cells: readonly DrawnCell[]
}

/** How the border of a cell is drawn, given its corners. */
export type Pen = (left: number, bottom: number, right: number, top: number) => string

/** Four lines. */
export const stroked: Pen = (left, bottom, right, top) =>
  line(left, bottom, right, bottom) +
  line(left, top, right, top) +
  line(left, bottom, left, top) +
  line(right, bottom, right, top)

/** The outline of a rectangle. */
export const outlined: Pen = (left, bottom, right, top) => `${left} ${bottom} ${right - left} ${top - bottom} re S\n`

/** Four thin black areas, as spreadsheet programs draw. */
export const filled: Pen = (left, bottom, right, top) =>
  [
    [left, bottom, right - left, 0.5],
    [left, top, right - left, 0.5],
    [left, bottom, 0.5, top - bottom],
    [right, bottom, 0.5, top - bottom],
  ]
    .map((area) => `${area.join(" ")} re f\n`)
    .join("")

/** Short dashes with gaps. */
export const dashed: Pen = (...corners) => `q ${dashes(corners)} Q\n`
const dashes = ([left, bottom, right, top]: readonly [number, number, number, number]): string => {
  const row = (y: number) => pieces(left, right).map(([from, to]) => line(from, y, to, y))
  const column = (x: number) => pieces(bottom, top).map(([from, to]) => line(x, from, x, to))
  return [...row(bottom), ...row(top), ...column(left), ...column(right)].join("")
}
const pieces = (from: number, to: number): readonly (readonly [number, number])[] =>
  Array.from({ length: Math.ceil((to - from) / 4) }, (_, i) => [from + i * 4, Math.min(to, from + i * 4 + 2)])

/** A pale area and no line. */
export const coloured: Pen = (left, bottom, right, top) =>
  `0.8 0.9 1 rg ${left} ${bottom} ${right - left} ${top - bottom} re f 0 g\n`

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** Draws a table: each cell's border, and its text 3 pt from its left side. */
export const drawTable = ({ x, y, widths, heights, cells }: DrawnTable, pen: Pen = stroked, size = 10): string => {
  const corners = (cell: DrawnCell) => {
    const left = x + sum(widths.slice(0, cell.column))
    const top = y - sum(heights.slice(0, cell.row))
    return {
      left,
      top,
      right: left + sum(widths.slice(cell.column, cell.column + (cell.columnSpan ?? 1))),
      bottom: top - sum(heights.slice(cell.row, cell.row + (cell.rowSpan ?? 1))),
    }
  }
  const borders = cells.map((cell) => {
    const { left, bottom, right, top } = corners(cell)
    return pen(left, bottom, right, top)
  })
  const texts = cells.map((cell) => {
    const { left, top } = corners(cell)
    return cell.text === "" ? "" : text(left + 3, top - 4 - size, cell.text, size)
  })
  return [...borders, ...texts].join("")
}

/** A table without spans, from its texts. */
export const plainTable = (
  rows: readonly (readonly string[])[],
  { x = 60, y = 700, width = 100, height = 20 } = {},
): DrawnTable => ({
  x,
  y,
  widths: (rows[0] ?? []).map(() => width),
  heights: rows.map(() => height),
  cells: rows.flatMap((texts, row) => texts.map((said, column) => ({ row, column, text: said }))),
})
