import { relationships, xml, zipOf } from "../opc/build.ts"

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

export interface DocxParts {
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
}

/** The files of a Word document. */
export const docxFiles = ({ body, numbering = "", styles = "" }: DocxParts): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": xml("<Types/>"),
  "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]),
  "word/_rels/document.xml.rels": relationships(
    ["rId1", "numbering", "numbering.xml"],
    ["rId2", "styles", "styles.xml"],
  ),
  "word/document.xml": xml(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
  "word/numbering.xml": xml(`<w:numbering ${namespaces}>${numbering}</w:numbering>`),
  "word/styles.xml": xml(`<w:styles ${namespaces}>${styles}</w:styles>`),
})

export const docx = (parts: DocxParts): Uint8Array => zipOf(docxFiles(parts))

/** A run, a paragraph, a cell, a row, a table. */
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const p = (text: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${r(text)}</w:p>`
export const tc = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`
export const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`
export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`

/** A paragraph that a list numbers. */
export const item = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

/** A list definition with one level for each format and text. */
export const abstractList = (
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ""], i) =>
        `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join("")}</w:abstractNum>`

export const list = (id: number, definition: number, more = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`
