import type { TableId } from "../../../disclosure/index.ts"
import type { Block, Grid } from "../../source-document.ts"
import { tableOfTitle } from "../table-title.ts"
import { type Caption, captionOf, captionRows, noteRows } from "./caption.ts"
import { type Matrix, matrixOf, type Spot, textsOf } from "./matrix.ts"

/** A grid with what stands around it, and the table that its title names. */
export interface TitledGrid {
  readonly grid: Grid
  /** the pieces that continue it after a page break */
  readonly continued: readonly Grid[]
  readonly matrix: Matrix
  readonly caption: Caption
  readonly id: TableId | undefined
}

const titledGrid = (grid: Grid, around: Caption): TitledGrid => {
  const whole = matrixOf(grid)
  const { caption: inside, rows } = captionRows(whole)
  const notes = noteRows(whole)
  const matrix = { ...whole, rows: whole.rows.slice(rows, whole.rows.length - notes.length) }
  const caption: Caption = { ...around, ...inside, notes: [...notes, ...around.notes] }
  const id = caption.title === undefined ? undefined : tableOfTitle(caption.title)
  return { grid, continued: [], matrix, caption, id }
}

const sameTexts = (a: readonly Spot[], b: readonly Spot[]): boolean => textsOf(a).join("|") === textsOf(b).join("|")

const isContinuedTitle = (title: string): boolean => /[(（](?:续|续表|接上表)[)）]|续表/.test(title)

/** A grid without a title of its own, as wide as the table before it, goes on with that table. */
const isContinuation = (before: TitledGrid | undefined, next: TitledGrid, adjacent: boolean): before is TitledGrid =>
  before?.id !== undefined &&
  before.matrix.columns === next.matrix.columns &&
  (next.id === undefined
    ? adjacent && next.caption.title === undefined
    : next.id === before.id && isContinuedTitle(next.caption.title ?? ""))

const joinedGrids = (before: TitledGrid, next: TitledGrid): TitledGrid => {
  const repeated = next.matrix.rows.findIndex((row, r) => !sameTexts(row, before.matrix.rows[r] ?? []))
  const rows = [...before.matrix.rows, ...next.matrix.rows.slice(Math.max(0, repeated))]
  return {
    ...before,
    continued: [...before.continued, next.grid],
    matrix: { ...before.matrix, rows },
    caption: {
      ...before.caption,
      notes: [...before.caption.notes, ...next.caption.notes],
      paragraphs: [...before.caption.paragraphs, ...next.caption.paragraphs],
    },
  }
}

/** Finds the caption of every grid, in the lines above it or in its own first rows, and joins what a page break has cut. */
export const titledGrids = (blocks: readonly Block[]): readonly TitledGrid[] => {
  const found: TitledGrid[] = []
  let previous = -1
  blocks.forEach((block, i) => {
    if (block._tag !== "Grid") return
    const next = titledGrid(block, captionOf(blocks, i))
    const before = found.at(-1)
    if (isContinuation(before, next, previous === i - 1)) found.splice(-1, 1, joinedGrids(before, next))
    else found.push(next)
    previous = i
  })
  return found
}
