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
const separator = /(?<!\\)\|/
/** Whether a line begins with a pipe. */
export const hasEdge = ({ text }: Line): boolean => text.trimStart().startsWith("|")

const pipeCells = (text: string, edged: boolean): string[] =>
  (edged
    ? text
        .trim()
        .replace(/^\|/, "")
        .replace(/(?<!\\)\|$/, "")
    : text
  )
    .split(separator)
    .map((cell) => cell.replaceAll("\\|", "|"))

/** Whether a line is a row of a table in Markdown, which may lack the pipes at its edges. */
export const isPipeLine = (text: string): boolean =>
  /^\s*\|/.test(text) ? separator.test(text.trim().slice(1)) : (text.match(/(?<=\s)\|(?=\s|$)/g) ?? []).length > 1

/**
 * A grid of a Markdown table; the ruler below its heading is no row. Where one line has no pipe at its edge, none has:
 * a pipe at the beginning then closes an empty cell.
 */
export const pipeGrid = (lines: readonly Line[]): Grid => {
  const rows = lines.filter(({ text }) => !ruler.test(text.trim()))
  const edged = rows.every(hasEdge)
  return gridOf(rows.map((line) => [line, pipeCells(line.text, edged)]))
}
