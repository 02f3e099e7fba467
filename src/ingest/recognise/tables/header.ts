import { isNumber, isNumberingRow, isWholeCode, splitCodeAndName } from "./cell-kinds.ts"
import { hasOrdinal, isTotalName, knownLine } from "./line-names.ts"
import { type Matrix, type Spot, textsOf } from "./matrix.ts"

type Line = readonly Spot[]

/** A table split into its headings and its body; rows that number the columns belong to neither. */
export interface SplitTable {
  readonly header: readonly Line[]
  readonly body: readonly Line[]
}

const isCodeWord = ({ text }: Spot): boolean => /^[类款项]$/.test(text)
const nothing: Spot = { text: "", cell: undefined, origin: true }

/** “无” in an otherwise blank row says that there is nothing to print. */
const saysNothing = (texts: readonly string[]): boolean => texts.length > 0 && texts.every((text) => text === "无")

/** A total's row: its label, and numbers or nothing beside. */
const isTotalRow = (texts: readonly string[]): boolean => {
  const labels = texts.filter((text) => !/^[类款项]$/.test(text) && !isNumber(text))
  return labels.length === 1 && labels.every((label) => isTotalName(label) || knownLine(label)?.total === true)
}

/** Whether a row holds data: a number, a code, a named line. The first row of a table never does. */
const isBodyRow = (row: Line, r: number): boolean => {
  if (r === 0) return false
  const texts = textsOf(row)
  if (saysNothing(texts)) return true
  if (texts.some((text) => isNumber(text) || splitCodeAndName(text) !== undefined)) return true
  if (row.slice(0, 3).some(({ text }) => isWholeCode(text))) return true
  const [first] = texts
  return first !== undefined && (hasOrdinal(first) || isTotalRow(texts) || knownLine(first)?.key === "appropriation")
}

const bodyStart = (rows: readonly Line[], headerRows: number | undefined): number => {
  const least = Math.max(1, headerRows ?? 1)
  const found = rows.findIndex((row, r) => r >= least && !isNumberingRow(row) && isBodyRow(row, r))
  if (found >= 0) return found
  return headerRows ?? rows.findLastIndex((row) => textsOf(row).length > 0) + 1
}

/**
 * Splits a table into headings and body. Some forms print 类, 款 and 项 beside the total: then that row is a row of the
 * body, and its three words are headings.
 */
export const splitHeader = ({ rows }: Matrix, headerRows?: number): SplitTable => {
  const start = bodyStart(rows, headerRows)
  const header = rows.slice(0, start).filter((row, r) => r === 0 || !isNumberingRow(row))
  const [first, ...rest] = rows.slice(start)
  if (first === undefined) return { header, body: [] }
  const isShared = first.filter((spot) => spot.origin && isCodeWord(spot)).length >= 2
  if (!isShared) return { header, body: [first, ...rest] }
  const words = first.map((spot) => (isCodeWord(spot) ? spot : nothing))
  const data = first.map((spot) => (isCodeWord(spot) ? nothing : spot))
  return { header: [...header, words], body: [data, ...rest] }
}

const distinct = (spots: readonly Spot[]): readonly string[] =>
  spots.flatMap(({ text, cell }, i) => (text === "" || (i > 0 && spots[i - 1]?.cell === cell) ? [] : [text]))

/** Where spans are not told, a blank above a heading belongs to the heading at its left. */
const inherited = (header: readonly Line[], r: number, column: number): string => {
  const row = header[r] ?? []
  const isBelow = header.slice(r + 1).some((lower) => (lower[column]?.text ?? "") !== "")
  return isBelow ? (row.slice(0, column).findLast(({ text }) => text !== "")?.text ?? "") : ""
}

/** The headings over each column, from the widest to the column's own. */
export const headingPaths = (header: readonly Line[], { columns, spanned }: Matrix): readonly (readonly string[])[] =>
  Array.from({ length: columns }, (_unused, column) => {
    if (spanned) return distinct(header.map((row) => row[column] ?? nothing))
    return header
      .map((row, r) => (row[column]?.text ?? "") || inherited(header, r, column))
      .filter((text) => text !== "")
  })
