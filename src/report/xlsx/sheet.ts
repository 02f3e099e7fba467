import { element } from "../xml.ts"
import { harmless } from "../terminal/harmless.ts"
import { escapeXml } from "../xml.ts"
import type { StyleName } from "./styles.ts"
import { styleIndex } from "./styles.ts"

/** A cell: a text, which is never anything else, or a whole number. `link` is a cell of this workbook. */
export interface Cell {
  readonly value: string | number
  readonly style: StyleName
  readonly link?: string
}

/** A row of cells; `height` in points where it must be told. */
export interface Row {
  readonly cells: readonly (Cell | undefined)[]
  readonly height?: number
}

/** A sheet. The first `header` rows stay in sight, and are repeated on every page. */
export interface Sheet {
  readonly name: string
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  readonly header: number
  /** ranges such as A1:D1 that are one cell */
  readonly merged?: readonly string[]
}

/** The name of the nth column: A, B … */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26)

// What a spreadsheet holds in one cell, with room for the sign that something was cut.
const mostCharacters = 32_000

/** The lines of a text stay lines; nothing in it is a control character. */
const shown = (text: string): string => {
  const lines = text.split("\n").map(harmless).join("\n")
  return lines.length > mostCharacters ? `${lines.slice(0, mostCharacters)}…` : lines
}

const textXml = (text: string): string => {
  const escaped = shown(text).split("\n").map(escapeXml).join("\n")
  return `<is><t xml:space="preserve">${escaped}</t></is>`
}

const cellXml = ({ value, style }: Cell, reference: string): string =>
  typeof value === "number"
    ? element("c", { r: reference, s: styleIndex(style) }, `<v>${value}</v>`)
    : element("c", { r: reference, s: styleIndex(style), t: "inlineStr" }, textXml(value))

const rowXml = ({ cells, height }: Row, index: number): string =>
  element(
    "row",
    { r: index + 1, ...(height === undefined ? {} : { ht: height, customHeight: 1 }) },
    cells.map((cell, column) => (cell === undefined ? "" : cellXml(cell, `${columnName(column)}${index + 1}`))),
  )

const linksXml = (rows: readonly Row[]): string => {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.link === undefined
        ? []
        : [
            element("hyperlink", {
              ref: `${columnName(column)}${row + 1}`,
              location: cell.link,
              display: String(cell.value),
            }),
          ],
    ),
  )
  return links.length === 0 ? "" : element("hyperlinks", {}, links)
}

/** The part of a workbook that holds a sheet. The order of its elements is that of the standard. */
export const sheetXml = ({ widths, rows, header, merged = [] }: Sheet, isFirst: boolean): string => {
  const columns = widths.map((width, index) =>
    element("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  )
  const last = `${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    element("dimension", { ref: `A1:${last}` }),
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        { workbookViewId: 0, ...(isFirst ? { tabSelected: 1 } : {}) },
        element("pane", { ySplit: header, topLeftCell: `A${header + 1}`, activePane: "bottomLeft", state: "frozen" }),
      ),
    ),
    '<sheetFormatPr defaultRowHeight="18"/>',
    element("cols", {}, columns),
    element("sheetData", {}, rows.map(rowXml)),
    merged.length === 0
      ? ""
      : element(
          "mergeCells",
          { count: merged.length },
          merged.map((ref) => element("mergeCell", { ref })),
        ),
    linksXml(rows),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("")
}
