import { relationships, xml, zipOf } from "../opc/build.ts"

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export interface SheetParts {
  readonly name: string
  /** rows of `<c>` elements */
  readonly rows: string
  /** what stands before the rows, such as columns */
  readonly before?: string
  /** what stands after the rows, such as merged cells */
  readonly after?: string
  readonly state?: string
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[]
  readonly strings?: readonly string[]
  /** number formats; a cell's style is the format's place from 1 */
  readonly formats?: readonly string[]
  readonly properties?: string
}

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;")

/** The files of an Excel workbook. */
export const xlsxFiles = ({ sheets, strings = [], formats = [], properties = "" }: WorkbookParts) => ({
  "[Content_Types].xml": xml("<Types/>"),
  "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": xml(
    `<workbook ${namespaces}><workbookPr ${properties}/><sheets>${sheets
      .map(
        ({ name, state = "visible" }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}" state="${state}" r:id="rId${i + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
  ),
  "xl/_rels/workbook.xml.rels": relationships(
    ...sheets.map((_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ["strings", "sharedStrings", "sharedStrings.xml"],
    ["styles", "styles", "/xl/styles.xml"],
  ),
  "xl/sharedStrings.xml": xml(`<sst ${namespaces}>${strings.map((text) => `<si>${text}</si>`).join("")}</sst>`),
  "xl/styles.xml": xml(
    `<styleSheet ${namespaces}><numFmts>${formats
      .map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${escape(format)}"/>`)
      .join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
      .join("")}</cellXfs></styleSheet>`,
  ),
  ...Object.fromEntries(
    sheets.map(({ rows, before = "", after = "" }, i) => [
      `xl/worksheets/sheet${i + 1}.xml`,
      xml(
        `<worksheet ${namespaces}><dimension ref="A1:XFD1048576"/>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ),
    ]),
  ),
})

export const xlsx = (parts: WorkbookParts): Uint8Array => zipOf(xlsxFiles(parts))

/** A cell with text, and one with a number as the file stores it. */
export const t = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${escape(text)}</t></is></c>`
export const n = (address: string, stored: string, style = 0): string =>
  `<c r="${address}" s="${style}"><v>${stored}</v></c>`
export const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join("")}</row>`
