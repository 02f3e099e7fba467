import type { Block, Paragraph } from "../../source-document.ts"
import { opensItem } from "../heading.ts"
import { captionLine, type CaptionLine, isNote, titleAtEnd } from "./caption-line.ts"
import { type Matrix, textsOf } from "./matrix.ts"

/** What stands around a table: its caption above, its notes below, and the paragraphs that say so. */
export interface Caption extends CaptionLine {
  readonly notes: readonly string[]
  readonly paragraphs: readonly Paragraph[]
}

/** No caption has more lines than this. */
const maxLines = 8

interface Above {
  readonly lines: readonly (readonly [Paragraph, CaptionLine])[]
  /** notes between the title and the table */
  readonly notes: readonly Paragraph[]
  /** a title at the end of a sentence, whose paragraph says more than that */
  readonly runIn?: string
}

const longestBanner = 20
/** The heading over all columns of a table reads like a line above it: “财政拨款“三公”经费” between title and columns. */
const isBanner = (text: string): boolean =>
  text.trim().length <= longestBanner && !/[，。；：、,;:！？]/.test(text) && !opensItem(text)

/** The lines above a table, nearest first, up to its title and the number above that. */
const linesAbove = (blocks: readonly Block[], grid: number): Above => {
  const lines: (readonly [Paragraph, CaptionLine])[] = []
  const notes: Paragraph[] = []
  let titled = false
  let banner = false
  for (let i = grid - 1; i >= 0 && lines.length + notes.length < maxLines; i--) {
    const block = blocks[i]
    if (block?._tag !== "Paragraph") break
    if (isNote(block.text)) {
      if (titled) break
      notes.unshift(block)
      continue
    }
    const line = captionLine(block.text)
    if (line === undefined && !titled) {
      const runIn = titleAtEnd(block.text)
      if (runIn !== undefined) return { lines, notes, runIn }
      if (i < grid - 1 || !isBanner(block.text)) return { lines: banner ? [] : lines, notes: [] }
      banner = true
      lines.push([block, {}])
      continue
    }
    if (line === undefined || (titled && (line.number === undefined || line.title !== undefined))) break
    titled ||= line.title !== undefined
    lines.push([block, line])
    if (titled && line.number !== undefined) break
  }
  // Without a title above it, a note belongs to the table before, and a banner is a line of its own.
  return { lines: banner && !titled ? [] : lines, notes: titled ? notes : [] }
}

const notesBelow = (blocks: readonly Block[], grid: number): readonly Paragraph[] => {
  const notes: Paragraph[] = []
  for (let i = grid + 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (block?._tag !== "Paragraph" || !isNote(block.text)) break
    notes.push(block)
  }
  return notes
}

/** Rows at the top of a grid that are its caption: title, unit of measure. The table proper begins below. */
export const captionRows = (matrix: Matrix): { readonly caption: CaptionLine; readonly rows: number } => {
  let caption: CaptionLine = {}
  let rows = 0
  for (const row of matrix.rows.slice(0, maxLines)) {
    const texts = textsOf(row)
    const lines = texts.map((text) => captionLine(text))
    if (
      !lines.every((line) => line !== undefined) ||
      (texts.length > 1 && lines.every((line) => line.title !== undefined))
    )
      break
    caption = { ...caption, ...lines.reduce<CaptionLine>((all, line) => ({ ...all, ...line }), {}) }
    rows++
  }
  return rows < matrix.rows.length ? { caption, rows } : { caption: {}, rows: 0 }
}

/** Notes in the last rows of a grid. */
export const noteRows = (matrix: Matrix): readonly string[] => {
  const notes: string[] = []
  for (const row of matrix.rows.toReversed()) {
    const texts = textsOf(row)
    const [only] = texts
    if (texts.length !== 1 || only === undefined || !isNote(only)) break
    notes.unshift(only)
  }
  return notes
}

/** Gathers what stands around the grid at this index. What is nearer to the table goes before what is farther. */
export const captionOf = (blocks: readonly Block[], grid: number): Caption => {
  const { lines: above, notes, runIn } = linesAbove(blocks, grid)
  const allNotes = [...notes, ...notesBelow(blocks, grid)]
  return {
    ...(runIn === undefined ? {} : { title: runIn }),
    ...above.reduceRight<CaptionLine>((all, [, line]) => ({ ...all, ...line }), {}),
    notes: allNotes.map(({ text }) => text.trim()),
    paragraphs: [...above.map(([paragraph]) => paragraph), ...allNotes],
  }
}

/** A table's name as a place tells it: “表3 部门支出总体情况表”. */
export const labelOf = ({ number, title }: CaptionLine): string =>
  [number ?? "", title ?? ""].filter((part) => part !== "").join(" ")

/** What is printed around the rows of a table. */
export interface TableCaption {
  readonly title: string
  readonly number?: string
  readonly compiledBy?: string
  readonly notes: readonly string[]
}

/** The part of a caption that the table itself keeps. */
export const tableCaption = ({ title, number, compiledBy, notes }: Caption): TableCaption => ({
  title: title ?? "",
  ...(number === undefined ? {} : { number }),
  ...(compiledBy === undefined ? {} : { compiledBy }),
  notes,
})
