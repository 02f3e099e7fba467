import { cleanLine } from "../../flow/text.ts"
import type { Budget } from "../../flow/budget.ts"
import type { LimitExceeded } from "../../file-errors.ts"
import type { XmlTag } from "../../opc/xml.ts"
import { maxColumns, maxRows } from "../address.ts"
import { exactNumber } from "../exact.ts"
import { displayNumber } from "../number-format/display.ts"
import { type FormatSection, parseFormat } from "../number-format/section.ts"
import type { Sheet, SheetCell, SheetRange } from "../sheet.ts"
import { formatOf } from "./formats.ts"

interface OpenSheet {
  readonly name: string
  hidden: boolean
  readonly cells: SheetCell[]
  readonly merges: SheetRange[]
  readonly hiddenRows: Set<number>
  readonly hiddenColumns: Set<number>
}

const general = parseFormat("General")

/** A position that a tag may skip to (`ss:Index`, from 1), else the next. */
const placeAfter = (last: number, { attribute }: XmlTag, max: number): number => {
  const index = Number(attribute("Index") ?? last + 2)
  return Number.isInteger(index) && index > 0 && index <= max ? index - 1 : last + 1
}

const span = (text: string | undefined): number => {
  const more = Number(text ?? 0)
  return Number.isInteger(more) && more > 0 && more <= maxRows ? more : 0
}

/** Gathers the sheets of an XML workbook of 2003 from its tags. */
export const gatherSheets = (budget: Budget) => {
  const sheets: OpenSheet[] = []
  const formats = new Map<string, readonly FormatSection[]>()
  const at = { row: -1, column: -1, tableColumn: -1 }
  let style = ""
  let cellStyle = ""
  let type = ""
  let data: string | undefined
  let inComment = false
  let visibility: string | undefined

  const openCell = (tag: XmlTag): LimitExceeded | undefined => {
    at.column = placeAfter(at.column, tag, maxColumns)
    cellStyle = tag.attribute("StyleID") ?? ""
    const [across, down] = [span(tag.attribute("MergeAcross")), span(tag.attribute("MergeDown"))]
    if (across > 0 || down > 0)
      sheets.at(-1)?.merges.push({ top: at.row, left: at.column, bottom: at.row + down, right: at.column + across })
    return budget.take(1)
  }
  const openColumn = (tag: XmlTag): void => {
    const first = placeAfter(at.tableColumn, tag, maxColumns)
    at.tableColumn = Math.min(first + span(tag.attribute("Span")), maxColumns - 1)
    if (tag.attribute("Hidden") !== "1") return
    for (let column = first; column <= at.tableColumn; column++) sheets.at(-1)?.hiddenColumns.add(column)
  }
  const hide = (): void => {
    const sheet = sheets.at(-1)
    if (sheet !== undefined && visibility !== undefined) sheet.hidden = visibility.includes("Hidden")
    visibility = undefined
  }
  const closeData = (stored: string): void => {
    const number = type === "Number" ? exactNumber(stored) : undefined
    const shown =
      number === undefined ? { text: stored } : displayNumber(number, formats.get(cellStyle) ?? general, 1900)
    data = undefined
    if (cleanLine(shown.text) !== "") sheets.at(-1)?.cells.push({ row: at.row, column: at.column, ...shown })
  }

  return {
    open: (tag: XmlTag): LimitExceeded | undefined => {
      const { name, attribute } = tag
      if (name === "Style") style = attribute("ID") ?? ""
      else if (name === "NumberFormat") formats.set(style, formatOf(attribute("Format") ?? "General"))
      else if (name === "Worksheet") {
        sheets.push({
          name: attribute("Name") ?? "",
          hidden: false,
          cells: [],
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        })
        Object.assign(at, { row: -1, column: -1, tableColumn: -1 })
      } else if (name === "Column") openColumn(tag)
      else if (name === "Row") {
        at.row = placeAfter(at.row, tag, maxRows)
        at.column = -1
        if (attribute("Hidden") === "1") sheets.at(-1)?.hiddenRows.add(at.row)
      } else if (name === "Cell") return openCell(tag)
      else if (name === "Comment") inComment = true
      else if (name === "Visible") visibility = ""
      else if (name === "Data" && !inComment) {
        type = attribute("Type") ?? ""
        data = ""
      }
      return undefined
    },
    close: (name: string): void => {
      if (name === "Data" && data !== undefined) closeData(data)
      if (name === "Comment") inComment = false
      if (name === "Visible") hide()
      // A merged cell covers the columns that the next cell would else take.
      if (name === "Cell") at.column = coveredTo(sheets.at(-1)?.merges.at(-1), at)
    },
    text: (text: string): void => {
      if (data !== undefined) data += text
      if (visibility !== undefined) visibility += text
    },
    sheets: (): readonly Sheet[] => sheets.map((sheet) => ({ ...sheet, warnings: [] })),
  }
}

const coveredTo = (
  merge: SheetRange | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): number => (merge?.top === row && merge.left === column ? merge.right : column)
