import type { Box } from "../geometry.ts"
import type { Letter } from "./frame.ts"
import type { Lattice } from "./lattice.ts"
import { headWidth } from "./head-width.ts"
import { centreX, centreY } from "./letters.ts"
import { joinTexts, linesOf, textOf } from "./lines.ts"
import { cellsWithOverflow } from "./overflow.ts"
import { spansOf, type Span } from "./spans.ts"

/** A cell on a page, its box in the page's frame. */
export interface PageCell extends Span {
  readonly text: string
  readonly box: Box
  /** How its text is set; absent where it is empty, or not known. */
  readonly setting?: CellSetting
}

/** What of a cell's text tells whether it goes on in another cell, in points. */
export interface CellSetting {
  /** the width of what its first line begins with and cannot be divided */
  readonly head: number
  /** how much of the cell's width its last line leaves free */
  readonly room: number
  readonly size: number
}

/** A table, or the part of it that stands on one page. */
export interface PageGrid {
  readonly page: number
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly PageCell[]
  readonly box: Box
  readonly confidence: "ruled" | "aligned"
}

/** Between which two borders a coordinate lies: the index of the one before it, -1 outside. */
const indexIn = (borders: readonly number[], at: number): number => {
  let low = 0
  let high = borders.length - 1
  if (at < (borders[0] ?? Infinity) || at > (borders[high] ?? -Infinity)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((borders[middle] ?? Infinity) <= at) low = middle
    else high = middle
  }
  return low
}

/** The text of a cell's letters, and how it is set. */
const contentOf = (letters: readonly Letter[], box: Box): Pick<PageCell, "text" | "setting"> => {
  const lines = linesOf(letters)
  const [first, last] = [lines.at(0), lines.at(-1)]
  if (first === undefined || last === undefined) return { text: "" }
  return {
    text: joinTexts(lines.map((line) => textOf(line))),
    setting: {
      head: headWidth(first.letters),
      room: box[2] - box[0] - (last.right - last.left),
      size: last.size,
    },
  }
}

/** Fills a table's cells with the letters inside it, each by its middle; the others are left over. */
export const fillGrid = (
  lattice: Lattice,
  letters: readonly Letter[],
  page: number,
): { readonly grid: PageGrid; readonly rest: readonly Letter[] } => {
  const { xs, ys, box } = lattice
  const columns = xs.length - 1
  const spans = spansOf(lattice)
  const spanAt: number[] = []
  spans.forEach(({ row, column, rowSpan, columnSpan }, index) => {
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) spanAt[r * columns + c] = index
  })
  const cellAt = (letter: Letter): number => {
    const column = indexIn(xs, centreX(letter))
    const row = indexIn(ys, centreY(letter))
    return column < 0 || row < 0 ? -1 : (spanAt[row * columns + column] ?? -1)
  }
  const isInside = (letter: Letter) => cellAt(letter) >= 0
  const contents: Letter[][] = spans.map(() => [])
  for (const [letter, cell] of cellsWithOverflow(letters.filter(isInside), cellAt)) contents[cell]?.push(letter)
  const cells = spans.map((span, i): PageCell => {
    const box: Box = [
      xs[span.column] ?? 0,
      ys[span.row] ?? 0,
      xs[span.column + span.columnSpan] ?? 0,
      ys[span.row + span.rowSpan] ?? 0,
    ]
    return { ...span, ...contentOf(contents[i] ?? [], box), box }
  })
  return {
    grid: { page, xs, ys, cells, box, confidence: "ruled" },
    rest: letters.filter((letter) => !isInside(letter)),
  }
}
