import type { WorkSheet } from "@e965/xlsx"
import { cleanLine } from "../../flow/text.ts"
import { parseAddress } from "../address.ts"
import { exactNumber } from "../exact.ts"
import type { Calendar } from "../number-format/date.ts"
import { type Displayed, displayNumber } from "../number-format/display.ts"
import { parseFormat } from "../number-format/section.ts"
import type { Sheet, SheetCell } from "../sheet.ts"

const errors: ReadonlyMap<unknown, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
])

/** What a cell of the library displays. Its number is a binary fraction: the digits that tell it apart are the user's. */
const displayed = (cell: object, calendar: Calendar): Displayed => {
  const value: unknown = "v" in cell ? cell.v : undefined
  if (typeof value === "string") return { text: value }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" }
  if (typeof value !== "number") return { text: "" }
  if ("t" in cell && cell.t === "e") return { text: errors.get(value) ?? "#N/A" }
  const number = exactNumber(String(value))
  const format = "z" in cell && typeof cell.z === "string" ? cell.z : "General"
  return number === undefined ? { text: String(value) } : displayNumber(number, parseFormat(format), calendar)
}

const cellsOf = (sheet: WorkSheet, calendar: Calendar): readonly SheetCell[] =>
  Object.entries(sheet).flatMap(([key, cell]: [string, unknown]) => {
    const address = parseAddress(key)
    if (address === undefined || typeof cell !== "object" || cell === null) return []
    const { text, value } = displayed(cell, calendar)
    return cleanLine(text) === "" ? [] : [{ ...address, text, ...(value === undefined ? {} : { value }) }]
  })

const hiddenOf = (lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> =>
  new Set(Array.from(lines ?? []).flatMap((line, i) => (line?.hidden === true ? [i] : [])))

/** A sheet of the library as a sheet of ours. Only cells are visited: the extent that the file claims is not. */
export const sheetOf = (name: string, hidden: boolean, sheet: WorkSheet, calendar: Calendar): Sheet => ({
  name,
  hidden,
  cells: cellsOf(sheet, calendar),
  merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
  hiddenRows: hiddenOf(sheet["!rows"]),
  hiddenColumns: hiddenOf(sheet["!cols"]),
  warnings: [],
})
