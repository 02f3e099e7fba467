import { zipSync } from "fflate"
import { docx, docxFiles, p, tbl, tc, tr } from "../../tests/ingest/docx/build.ts"
import { zipOf } from "../../tests/ingest/opc/build.ts"
import { line, writePdf } from "../../tests/ingest/pdf/support/pdf-writer.ts"
import { n, row, t, xlsx, xlsxFiles } from "../../tests/ingest/sheet/build.ts"

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const rowsOf = (count: number, columns: number): string =>
  Array.from({ length: count }, (_, i) =>
    row(
      i + 1,
      ...Array.from({ length: columns }, (_, c) => n(`${String.fromCharCode(65 + c)}${i + 1}`, String(i * c))),
    ),
  ).join("")
/** Text that deflate can shrink only tenfold, so that no ratio gives it away. */
const noise = (length: number): string => {
  let state = 1
  let text = ""
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    text += `<c t="inlineStr"><is><t>${state.toString(36)}</t></is></c>`
  }
  return text
}
const columnName = (i: number): string =>
  (i < 26 ? "" : columnName(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26))

/** Forms that call the next one twenty times each. */
const endlessPdf = (): Uint8Array => {
  const depth = 8
  const objects = Array.from({ length: depth }, (_, i) => {
    const calls = i === depth - 1 ? line(0, 0, 9, 9).repeat(20) : "/Next Do ".repeat(20)
    const resources = i === depth - 1 ? "" : `/XObject << /Next ${11 + i} 0 R >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >> /Length ${calls.length} >>\nstream\n${calls}\nendstream`
  })
  return writePdf({ pages: [{ content: "/Next Do ", resources: "/XObject << /Next 10 0 R >>" }], objects })
}
const cyclicPdf = (): Uint8Array =>
  writePdf({
    pages: [{ content: "/Next Do ", resources: "/XObject << /Next 10 0 R >>" }],
    objects: [
      "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Next 10 0 R >> >> /Length 9 >>\nstream\n/Next Do \nendstream",
    ],
  })
const cyclicPages = (): Uint8Array =>
  encode(
    "%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF",
  )

const merges = (count: number): string =>
  `<mergeCells>${Array.from({ length: count }, (_, i) => `<mergeCell ref="A${i + 1}:XFD1048576"/>`).join("")}</mergeCells>`

/** Files that are made to do harm, or that are no documents, each with what its reader must come to. */
export const hostile: Readonly<Record<string, () => Uint8Array>> = {
  "xlsx: 500 MB of rows in 2 MB": () =>
    zipOf({
      ...xlsxFiles({ sheets: [{ name: "表", rows: "" }] }),
      "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" + "<row/>".repeat(80_000_000),
    }),
  "xlsx: 60 MB of cells": () => xlsx({ sheets: [{ name: "表", rows: rowsOf(70_000, 22) }] }),
  "xlsx: 60 MB of shared strings": () =>
    zipOf({
      ...xlsxFiles({ sheets: [{ name: "表", rows: rowsOf(5, 5) }] }),
      "xl/sharedStrings.xml": `<sst>${Array.from({ length: 2_000_000 }, (_, i) => `<si><t>${i}</t></si>`).join("")}</sst>`,
    }),
  "xlsx: 900,000 cells": () => xlsx({ sheets: [{ name: "表", rows: rowsOf(40_000, 22) }] }),
  "xlsx: 60 MB of cells without addresses": () =>
    xlsx({ sheets: [{ name: "表", rows: `<row>${noise(55_000_000)}</row>` }] }),
  "xlsx: a cell with 30 million letters": () =>
    xlsx({ sheets: [{ name: "表", rows: row(1, t("A1", "项目" + noise(20_000_000)), t("B1", "1")) }] }),
  "xlsx: 180,000 cells, within all limits": () => xlsx({ sheets: [{ name: "表", rows: rowsOf(8_200, 22) }] }),
  "xlsx: 20,000 merges of everything": () =>
    xlsx({ sheets: [{ name: "表", rows: rowsOf(2_000, 20), after: merges(20_000) }] }),
  "xlsx: dimension and merge of everything": () =>
    xlsx({
      sheets: [
        {
          name: "表",
          rows: row(1, t("A1", "甲"), t("XFD1", "乙")) + row(1_048_576, t("A1048576", "丙")),
          after: merges(1),
        },
      ],
    }),
  "xlsx: 16,384 columns by 60 rows": () =>
    xlsx({
      sheets: [
        {
          name: "表",
          rows: Array.from({ length: 60 }, (_, r) =>
            row(r + 1, ...Array.from({ length: 16_384 }, (_, c) => n(`${columnName(c)}${r + 1}`, "1"))),
          ).join(""),
        },
      ],
    }),
  "xlsx: XML entities": () =>
    zipOf({
      ...xlsxFiles({ sheets: [{ name: "表", rows: "" }] }),
      "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>',
    }),
  "xlsx: sheet named __proto__": () => xlsx({ sheets: [{ name: "__proto__", rows: rowsOf(3, 3) }] }),
  "xlsx: truncated": () => xlsx({ sheets: [{ name: "表", rows: rowsOf(300, 5) }] }).slice(0, 900),
  "zip bomb: 1 GB of zeros": () => zipSync({ "xl/workbook.xml": new Uint8Array(1 << 30) }, { level: 9 }),
  "docx: 480,000 paragraphs": () => docx({ body: Array.from({ length: 480_000 }, (_, i) => p(`第${i}段`)).join("") }),
  "docx: table of 900,000 cells": () =>
    docx({
      body: tbl(
        ...Array.from(
          { length: 30_000 },
          (_, i) => `<w:tr>${`<w:tc><w:p><w:r><w:t>${i}</w:t></w:r></w:p></w:tc>`.repeat(30)}</w:tr>`,
        ),
      ),
    }),
  "docx: table of 180,000 cells, within all limits": () =>
    docx({
      body: tbl(
        ...Array.from(
          { length: 6_000 },
          (_, i) => `<w:tr>${`<w:tc><w:p><w:r><w:t>${i}</w:t></w:r></w:p></w:tc>`.repeat(30)}</w:tr>`,
        ),
      ),
    }),
  "docx: tables 20,000 deep": () =>
    docx({ body: "<w:tbl><w:tr><w:tc>".repeat(20_000) + p("深") + "</w:tc></w:tr></w:tbl>".repeat(20_000) }),
  "docx: row of spans": () =>
    docx({
      body: tbl(
        ...Array.from({ length: 3_000 }, () =>
          tr(...Array.from({ length: 30 }, () => tc("1", '<w:gridSpan w:val="1000"/>'))),
        ),
      ),
    }),
  "docx: 10 MB in one paragraph": () => docx({ body: `<w:p>${"<w:r><w:t>公</w:t></w:r>".repeat(400_000)}</w:p>` }),
  "docx: XML entities": () =>
    zipOf({
      ...docxFiles({ body: "" }),
      "word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><w:document>&a;</w:document>',
    }),
  "html: 20,000 deep": () => encode("<html><body>" + "<div>".repeat(20_000) + "深" + "</div>".repeat(20_000)),
  "html: tables 20,000 deep": () => encode("<html><body>" + "<table><tr><td>".repeat(20_000) + "深"),
  "html: 1,000,000 deep": () => encode("<html><body>" + "<b>".repeat(1_000_000) + "深"),
  "html: formatting tags left open": () =>
    encode("<html><body>" + Array.from({ length: 40_000 }, (_, i) => `<p><b id=${i}><i>字`).join("")),
  "html: 60 MB of text": () => encode("<html><body><p>" + "公开".repeat(10_000_000)),
  "html: 60 MB of elements": () => encode("<html><body>" + "<p>公".repeat(480_000)),
  "html: 400,000 attributes": () =>
    encode("<html><body><p " + Array.from({ length: 400_000 }, (_, i) => `a${i}=1`).join(" ") + ">字"),
  "html: spans of 1000 by 1000": () =>
    encode("<table>" + "<tr><td rowspan=1000 colspan=1000>1<td>2".repeat(1000) + "</table>"),
  "html: 30,000 rows of 30 cells": () => encode("<table>" + ("<tr>" + "<td>1".repeat(30)).repeat(30_000)),
  "xml 2003: 800,000 cells": () =>
    encode(
      `<?xml version="1.0"?><Workbook xmlns:ss="s"><Worksheet ss:Name="表"><Table>${`<Row>${'<Cell><Data ss:Type="Number">1</Data></Cell>'.repeat(20)}</Row>`.repeat(40_000)}</Table></Worksheet></Workbook>`,
    ),
  "xml 2003: entities": () => encode('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><Workbook>&a;</Workbook>'),
  "text: 60 MB of one line": () => encode("公开".repeat(10_000_000)),
  "text: 1,000,000 lines": () => encode("2025年预算公开\n".repeat(1_000_000)),
  "text: 60 MB of tabs": () => encode("\t".repeat(60_000_000)),
  "text: 200,000 rows of a table": () => encode("单位公开表\n项目\t合计\n" + "201\t1.00\n".repeat(200_000)),
  "pdf: forms without end": endlessPdf,
  "pdf: a form that shows itself": cyclicPdf,
  "pdf: pages inside themselves": cyclicPages,
  empty: () => new Uint8Array(),
  "white space": () => encode(" \n".repeat(1000)),
  zeros: () => new Uint8Array(1_000_000),
}
