import type { Block, Grid, SourceDocument } from "../../../src/ingest/index.ts"

export const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

export const rowsOf = ({ rows, cells }: Grid): readonly (readonly string[])[] =>
  Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row).map(({ text }) => text))

const pageBlock = (block: Block): string =>
  block._tag === "Paragraph"
    ? `<p>${escape(block.text)}</p>`
    : `<table border="1">${rowsOf(block)
        .map((cells) => `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join("")}</tr>`)
        .join("\n")}</table>`

/** A text document as a plain web page. */
export const pageOf = ({ blocks }: SourceDocument): string =>
  `<html><head><meta charset="utf-8"></head><body>${blocks.map(pageBlock).join("\n")}</body></html>`

/** The same with single thin lines around the cells, as disclosures are printed. */
export const ruledPageOf = (document: SourceDocument): string =>
  pageOf(document).replace(
    "<head>",
    "<head><style>table{border-collapse:collapse;font-size:9pt}td{border:0.5pt solid black}</style>",
  )

const maxDecimals = 4
const styles = Array.from(
  { length: maxDecimals + 1 },
  (_, decimals) =>
    `<number:number-style style:name="n${decimals}"><number:number number:decimal-places="${decimals}" number:min-decimal-places="${decimals}" number:min-integer-digits="1"/></number:number-style><style:style style:name="c${decimals}" style:family="table-cell" style:data-style-name="n${decimals}"/>`,
).join("")

/** Amounts become numbers that show as many decimals; codes and all else stay text. */
const cell = (text: string): string => {
  const amount = /^-?(?:0|[1-9]\d*)\.(\d{1,4})$/.exec(text)
  return amount === null
    ? `<table:table-cell office:value-type="string"><text:p>${escape(text)}</text:p></table:table-cell>`
    : `<table:table-cell table:style-name="c${amount[1]?.length ?? 0}" office:value-type="float" office:value="${text}"/>`
}
const row = (cells: readonly string[]): string => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`
const blank = "<table:table-row><table:table-cell/></table:table-row>"

/** A text document as one sheet, a blank row between its pieces, in the flat format of OpenDocument. */
export const workbookOf = ({ blocks }: SourceDocument): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="公开">${blocks
    .map((block) => (block._tag === "Paragraph" ? row([block.text]) : rowsOf(block).map(row).join("")) + blank)
    .join("")}</table:table></office:spreadsheet></office:body></office:document>`
