import type { Cell, Grid } from "../source-document.ts"

/** A line of a text, with its number from 1. */
export interface Line {
  readonly text: string
  readonly number: number
}

const cellsOfRow = (texts: readonly string[], row: number, line: number): Cell[] =>
  texts.map((text, column) => ({ text: text.trim(), row, column, rowSpan: 1, columnSpan: 1, position: { line } }))

const gridOf = (rows: readonly (readonly [Line, readonly string[]])[]): Grid => ({
  _tag: "Grid",
  rows: rows.length,
  columns: rows.reduce((most, [, texts]) => Math.max(most, texts.length), 0),
  cells: rows.flatMap(([line, texts], row) => cellsOfRow(texts, row, line.number)),
  position: { line: rows[0]?.[0].number ?? 1 },
  confidence: "ruled",
})

/** A grid of lines whose cells are separated by tabs. A tab at every line's end closes the last cell and opens none. */
export const tabGrid = (lines: readonly Line[]): Grid => {
  const closed = lines.every(({ text }) => text.endsWith("\t"))
  return gridOf(lines.map((line) => [line, (closed ? line.text.slice(0, -1) : line.text).split("\t")]))
}

const ruler = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
const pipe = /(?<!\\)\|/
const pipeCells = (text: string): string[] =>
  text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll("\\|", "|"))

/** Whether a line is a row of a Markdown table. */
export const isPipeLine = (text: string): boolean => /^\s*\|/.test(text) && pipe.test(text.trim().slice(1))

/** A grid of a Markdown table; the ruler below its heading is no row. */
export const pipeGrid = (lines: readonly Line[]): Grid =>
  gridOf(lines.filter(({ text }) => !ruler.test(text.trim())).map((line) => [line, pipeCells(line.text)]))
