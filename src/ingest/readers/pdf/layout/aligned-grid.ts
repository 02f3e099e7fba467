import { type Box, unite } from "../geometry.ts"
import { type Line, lineBox, textOf } from "./lines.ts"
import type { PageCell, PageGrid } from "./page-grid.ts"
import { partsOf } from "./split-line.ts"

/** Between the columns of a table without lines is at least this gap, in em. */
const columnGap = 1
/** Rows of such a table follow each other within this distance, in em. */
const rowGap = 3.5
const fewestRows = 3
/** A table with more places for cells is none. */
const mostPlaces = 100_000

const amount = /^[-－−△▲(（]?\d{1,3}(?:[,，]\d{3})*\.\d+[)）]?$|^[-－−△▲(（]?\d{1,3}(?:[,，]\d{3})+[)）]?$/

interface Row {
  readonly line: Line
  readonly words: readonly Line[]
  readonly amounts: number
}

const rowOf = (line: Line): Row => {
  const words = partsOf(line, columnGap)
  return { line, words, amounts: words.filter((word) => amount.test(textOf(word))).length }
}

/** A row of one word: a name without amounts, but never a line of prose. */
const longestLone = 20
const isLone = ({ line, words }: Row): boolean => words.length < 2 && line.letters.length <= longestLone
/** “编制单位：…” stands above a table and is no heading of it. */
const isCaption = ({ words, amounts }: Row): boolean =>
  amounts === 0 && (words.length < 2 || words.some((word) => /[：:]/.test(textOf(word))))

/** A run without what stands above and below its table. */
const trimmed = (run: readonly Row[]): readonly Row[] => {
  const first = run.findIndex((row) => !isCaption(row))
  const last = run.findLastIndex(({ words }) => words.length > 1)
  return first < 0 ? [] : run.slice(first, last + 1)
}

/** Runs of lines of several words, most of them with amounts: the tables that nothing but their alignment shows. */
const runsOf = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const runs: Row[][] = []
  let previous: Row | undefined
  for (const row of rows) {
    const isRow = row.words.length > 1 || isLone(row)
    const follows = previous !== undefined && row.line.baseline - previous.line.baseline <= rowGap * row.line.size
    const current = runs.at(-1)
    if (isRow && follows && current !== undefined) current.push(row)
    else if (isRow) runs.push([row])
    previous = isRow ? row : undefined
  }
  return runs.map(trimmed).filter((run) => {
    const filled = run.filter(({ amounts }) => amounts > 0).length
    return filled >= fewestRows && filled * 2 >= run.length
  })
}

/** Where columns begin and end: the stretches that the words of rows with amounts cover together. */
const columnsOf = (run: readonly Row[]): readonly (readonly [left: number, right: number])[] => {
  const stretches = run
    .filter(({ amounts }) => amounts > 0)
    .flatMap(({ words }) => words.map(({ left, right }): [number, number] => [left, right]))
    .sort((a, b) => a[0] - b[0])
  const columns: [number, number][] = []
  for (const [left, right] of stretches) {
    const last = columns.at(-1)
    if (last !== undefined && left <= last[1]) last[1] = Math.max(last[1], right)
    else columns.push([left, right])
  }
  return columns
}

/** Halfway between one column's right end and the next one's left end. */
const bordersOf = (columns: readonly (readonly [number, number])[], left: number, right: number): readonly number[] => [
  left,
  ...columns.slice(1).map(([start], i) => ((columns[i]?.[1] ?? start) + start) / 2),
  right,
]

const columnOf = (xs: readonly number[], x: number): number =>
  Math.max(
    0,
    Math.min(
      xs.length - 2,
      xs.findLastIndex((border) => border <= x),
    ),
  )

const gridOf = (run: readonly Row[], page: number): PageGrid | undefined => {
  const columns = columnsOf(run)
  if (columns.length < 2 || columns.length * run.length > mostPlaces) return undefined
  const box = run.map(({ line }) => lineBox(line)).reduce(unite)
  const xs = bordersOf(columns, box[0], box[2])
  const boxes = run.map(({ line }) => lineBox(line))
  const ys = [box[1], ...boxes.slice(1).map((lower, i) => ((boxes[i]?.[3] ?? lower[1]) + lower[1]) / 2), box[3]]
  const cells = run.flatMap(({ words }, row): PageCell[] => {
    const texts: string[] = xs.slice(1).map(() => "")
    for (const word of words) {
      const column = columnOf(xs, (word.left + word.right) / 2)
      texts[column] = [texts[column], textOf(word)].filter(Boolean).join(" ")
    }
    return texts.map((text, column): PageCell => {
      const cellBox: Box = [xs[column] ?? 0, ys[row] ?? 0, xs[column + 1] ?? 0, ys[row + 1] ?? 0]
      return { row, column, rowSpan: 1, columnSpan: 1, text, box: cellBox }
    })
  })
  return { page, xs, ys, cells, box, confidence: "aligned" }
}

/**
 * Tables without lines between their columns, guessed from the alignment of words: less sure than ruled ones, and
 * marked so.
 */
export const alignedGrids = (
  lines: readonly Line[],
  page: number,
): { readonly grids: readonly PageGrid[]; readonly rest: readonly Line[] } => {
  const found = runsOf(lines.map(rowOf)).flatMap((run) => {
    const grid = gridOf(run, page)
    return grid === undefined ? [] : [{ grid, run }]
  })
  const used = new Set(found.flatMap(({ run }) => run.map(({ line }) => line)))
  return { grids: found.map(({ grid }) => grid), rest: lines.filter((line) => !used.has(line)) }
}
