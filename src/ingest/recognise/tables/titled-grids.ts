import forms from "../../../../forms/tables.json" with { type: "json" }
import { isTableId, type TableId } from "../../../disclosure/index.ts"
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

const shapes = forms.tables.flatMap(({ id, cells }) => (cells === undefined || !isTableId(id) ? [] : [{ id, cells }]))

/** The table that a grid's own cells tell, where it has no title. */
const tableOfCells = ({ rows }: Matrix): TableId | undefined => {
  const texts = new Set(rows.flatMap(textsOf))
  return shapes.find(({ cells }) => cells.every((cell) => texts.has(cell)))?.id
}

const titledGrid = (grid: Grid, around: Caption): TitledGrid => {
  const whole = matrixOf(grid)
  const { caption: inside, rows } = captionRows(whole)
  const notes = noteRows(whole)
  const matrix = { ...whole, rows: whole.rows.slice(rows, whole.rows.length - notes.length) }
  const caption: Caption = { ...around, ...inside, notes: [...notes, ...around.notes] }
  const id = caption.title === undefined ? tableOfCells(matrix) : tableOfTitle(caption.title)
  return { grid, continued: [], matrix, caption, id }
}

const sameTexts = (a: readonly Spot[], b: readonly Spot[]): boolean => textsOf(a).join("|") === textsOf(b).join("|")

const isContinuedTitle = (title: string): boolean => /[(（](?:续|续表|接上表)[)）]|续表/.test(title)

/** A grid without a title of its own, as wide as the table before it, goes on with that table. */
const isContinuation = (before: TitledGrid, next: TitledGrid, adjacent: boolean): boolean =>
  before.id !== undefined &&
  before.matrix.columns === next.matrix.columns &&
  (next.id === undefined
    ? adjacent && next.caption.title === undefined
    : next.id === before.id && isContinuedTitle(next.caption.title ?? ""))

const withoutRepeatedHeader = (first: TitledGrid, { matrix }: TitledGrid): Matrix["rows"] => {
  const own = matrix.rows.findIndex((row, r) => !sameTexts(row, first.matrix.rows[r] ?? []))
  return matrix.rows.slice(Math.max(0, own))
}

/** A table and the pieces that continue it, as one. */
const joinedGrids = (first: TitledGrid, pieces: readonly TitledGrid[]): TitledGrid =>
  pieces.length === 0
    ? first
    : {
        ...first,
        continued: pieces.map(({ grid }) => grid),
        matrix: {
          ...first.matrix,
          rows: [first.matrix.rows, ...pieces.map((piece) => withoutRepeatedHeader(first, piece))].flat(),
        },
        caption: {
          ...first.caption,
          notes: [first, ...pieces].flatMap(({ caption }) => caption.notes),
          paragraphs: [first, ...pieces].flatMap(({ caption }) => caption.paragraphs),
        },
      }

/** Finds the caption of every grid, in the lines above it or in its own first rows, and joins what a page break has cut. */
export const titledGrids = (blocks: readonly Block[]): readonly TitledGrid[] => {
  const found: { readonly first: TitledGrid; readonly pieces: TitledGrid[] }[] = []
  let previous = -1
  blocks.forEach((block, i) => {
    if (block._tag !== "Grid") return
    const next = titledGrid(block, captionOf(blocks, i))
    const last = found.at(-1)
    if (last !== undefined && isContinuation(last.first, next, previous === i - 1)) last.pieces.push(next)
    else found.push({ first: next, pieces: [] })
    previous = i
  })
  return found.map(({ first, pieces }) => joinedGrids(first, pieces))
}
