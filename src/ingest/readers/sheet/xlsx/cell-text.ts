import { exactNumber } from "../exact.ts"
import type { Calendar } from "../number-format/date.ts"
import { type Displayed, displayNumber } from "../number-format/display.ts"
import type { CellFormats } from "./styles.ts"

/** What the cells of a workbook need to be read. */
export interface CellContext {
  readonly strings: readonly string[]
  readonly formats: CellFormats
  readonly calendar: Calendar
}

/** A cell as it is stored: `v` and inline text, its type, style, and whether it has a formula. */
export interface StoredCell {
  readonly type: string | undefined
  readonly style: string | undefined
  readonly stored: string | undefined
  readonly inline: string
  readonly formula: boolean
}

const booleans: ReadonlyMap<string, string> = new Map([
  ["0", "FALSE"],
  ["1", "TRUE"],
])

/** What a cell displays. Text, results of text formulas, ISO dates and error values are stored as they are displayed. */
export const cellText = (
  { type, style, stored, inline }: StoredCell,
  { strings, formats, calendar }: CellContext,
  showZeros: boolean,
): Displayed => {
  if (type === "inlineStr") return { text: inline }
  if (stored === undefined || stored === "") return { text: "" }
  if (type === "s") return { text: strings[Number(stored)] ?? "" }
  if (type === "b") return { text: booleans.get(stored) ?? stored }
  if (type !== undefined && type !== "n") return { text: stored }
  const number = exactNumber(stored)
  if (number === undefined) return { text: stored }
  return number.isZero() && !showZeros ? { text: "" } : displayNumber(number, formats(style), calendar)
}
