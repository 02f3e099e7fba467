import * as Result from "effect/Result"
import { type Grid, readText, recognise, type Recognition, type SourceDocument } from "../../../src/ingest/index.ts"

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const sourceOf = (text: string): SourceDocument => Result.getOrThrow(readText(bytesOf(text)))

export const recogniseText = (text: string) => recognise(sourceOf(text))

export const recognised = (text: string): Recognition => Result.getOrThrow(recogniseText(text))

/** A grid as a text prints it: a line for each row, a tab behind each cell. */
export const tabbed = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `${cell}\t`).join("")).join("\n")

/** `text` alone, or `[text, columnSpan, rowSpan]`. */
export type SpannedCell = string | readonly [text: string, columnSpan: number, rowSpan?: number]

/** A grid with spans, as a PDF or a web page draws it: cells take the next free places. */
export const spannedGrid = (...rows: readonly (readonly SpannedCell[])[]): Grid => {
  const taken = new Set<string>()
  const cells = rows.flatMap((line, row) => {
    let column = 0
    return line.map((cell) => {
      const [text, columnSpan, rowSpan] = typeof cell === "string" ? [cell, 1, 1] : [cell[0], cell[1], cell[2] ?? 1]
      while (taken.has(`${row},${column}`)) column++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`)
      const placed = { text, row, column, rowSpan, columnSpan, position: { page: 1 } }
      column += columnSpan
      return placed
    })
  })
  const columns = Math.max(0, ...cells.map(({ column, columnSpan }) => column + columnSpan))
  return { _tag: "Grid", rows: rows.length, columns, cells, position: { page: 1 }, confidence: "ruled" }
}

/** The amounts of rows as printed, for comparison. */
export const texts = (amounts: Readonly<Record<string, { readonly text: string }>>): Record<string, string> =>
  Object.fromEntries(Object.entries(amounts).map(([key, { text }]) => [key, text]))
