import { utils, write } from "@e965/xlsx"
import * as Result from "effect/Result"
import * as fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import type { Grid, SourceDocument } from "../../../src/ingest/source-document.ts"
import { readDocx } from "../../../src/ingest/readers/docx/read-docx.ts"
import { readHtml } from "../../../src/ingest/readers/html/read-html.ts"
import type { ReadError } from "../../../src/ingest/readers/reader.ts"
import { readOleStream } from "../../../src/ingest/readers/sheet/xls/ole-stream.ts"
import { readXls } from "../../../src/ingest/readers/sheet/xls/read-xls.ts"
import { readXlsx } from "../../../src/ingest/readers/sheet/xlsx/read-xlsx.ts"
import { readXml2003 } from "../../../src/ingest/readers/sheet/xml-2003/read-xml-2003.ts"
import { abstractList, docxFiles, item, list, p, tbl, tc, tr } from "../docx/build.ts"
import { zipOf } from "../opc/build.ts"
import { oleFile } from "../sheet/build-xls.ts"
import { n, row, t, xlsxFiles } from "../sheet/build.ts"
import { type Mutation, mutate, mutateXml, mutation, type XmlMutation, xmlMutation } from "./mutate.ts"

// FUZZ_RUNS=2000 looks further than a run of all tests has time for.
const numRuns = Number(process.env.FUZZ_RUNS ?? 300)
const patience = 2000

type Read = (bytes: Uint8Array) => Result.Result<SourceDocument, ReadError>
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const wordFiles = docxFiles({
  body: [
    item("收支总表", 1),
    item("单位：万元", 1, 1),
    tbl(
      tr(tc("项目", '<w:gridSpan w:val="2"/>'), tc("合计", '<w:vMerge w:val="restart"/>')),
      tr(tc("编码"), tc("名称"), tc("", "<w:vMerge/>")),
      tr(tc("201"), `<w:tc>${tbl(tr(tc("甲"), tc("乙")), tr(tc("1"), tc("2")))}${p("一般")}</w:tc>`, tc("5.00")),
    ),
    p("注：含结转。", '<w:pStyle w:val="Note"/>'),
  ].join(""),
  numbering: abstractList(0, ["chineseCounting", "%1、"], ["decimal", "%1.%2"]) + list(1, 0),
  styles:
    '<w:style w:styleId="Note"><w:basedOn w:val="Note"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
})
const workbookFiles = xlsxFiles({
  sheets: [
    {
      name: "收支总表",
      before: '<cols><col min="2" max="2" hidden="0" width="9"/></cols>',
      rows: [
        row(1, t("A1", "收支总表")),
        row(2, t("A2", "项目"), t("C2", "金额")),
        row(4, '<c r="A4" t="s"><v>0</v></c>', n("C4", "12.3", 1)),
        row(5, t("A5", "合计"), n("C5", "44593", 2)),
      ].join(""),
      after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:B2"/></mergeCells>',
    },
  ],
  strings: ["<t>一般公共服务支出</t>"],
  formats: ["#,##0.00", 'yyyy"年"m"月"'],
})
const book = (type: "biff8" | "xlml"): Uint8Array => {
  const sheet = utils.aoa_to_sheet([["收支总表"], ["项目", "金额"], ["一般", 12.3], ["合计", "12.30"], [null, true]])
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
  const made = utils.book_new()
  utils.book_append_sheet(made, sheet, "收支")
  const written: unknown = write(made, { type: "array", bookType: type, bookSST: true })
  return written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array()
}
const page = bytesOf(
  `<!doctype html><html><head><meta charset="utf-8"></head><body><ul><li><a href="/a">一</a></ul><p>说明&nbsp;</p><table border="1"><caption>表</caption><tr><th rowspan="2">项目<th colspan="2">支出<tr><th>基本<th>项目<tr><td>合计<td>1.00<td>2.00</table>注<ol start="2"><li>甲</ol></body></html>`,
)

/** A grid gives each of its places to one cell. */
const isSound = ({ rows, columns, cells }: Grid): boolean => {
  const places = new Set<number>()
  for (const { row, column, rowSpan, columnSpan } of cells) {
    if (row + rowSpan > rows || column + columnSpan > columns || rowSpan < 1 || columnSpan < 1) return false
    for (let r = row; r < row + rowSpan; r++)
      for (let c = column; c < column + columnSpan; c++) {
        if (places.has(r * columns + c)) return false
        places.add(r * columns + c)
      }
  }
  return places.size === rows * columns
}

const holds = (read: Read, bytes: Uint8Array): void => {
  const before = performance.now()
  const result = read(bytes)
  expect(performance.now() - before).toBeLessThan(patience)
  if (Result.isFailure(result)) {
    expect(result.failure.messages.zh).not.toBe("")
    expect(result.failure.message).toBe(result.failure.messages.en)
  } else {
    const { blocks } = result.success
    expect(blocks.length).toBeGreaterThan(0)
    expect(blocks.every((block) => block._tag === "Paragraph" || isSound(block))).toBe(true)
  }
}

const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 })
const anyBytes = (read: Read, bytes: Uint8Array) => () => {
  fc.assert(
    fc.property(mutations, (steps: readonly Mutation[]) => {
      holds(read, steps.reduce(mutate, bytes))
    }),
    { numRuns },
  )
}
/** Zipped again after the change, so that the checksums hold and the change is read. */
const anyXml = (read: Read, files: Readonly<Record<string, string>>) => () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(files)), xmlMutation), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(steps, (changes: readonly (readonly [string, XmlMutation])[]) => {
      const changed = changes.reduce<Readonly<Record<string, string>>>(
        (all, [name, change]) => ({ ...all, [name]: mutateXml(all[name] ?? "", change) }),
        files,
      )
      holds(read, zipOf(changed))
    }),
    { numRuns },
  )
}
const anyText = (read: Read, bytes: Uint8Array) => () => {
  const text = new TextDecoder().decode(bytes)
  fc.assert(
    fc.property(fc.array(xmlMutation, { minLength: 1, maxLength: 6 }), (steps) => {
      holds(read, bytesOf(steps.reduce(mutateXml, text)))
    }),
    { numRuns },
  )
}

describe("files that were damaged, or made to do harm, never break a reader", { timeout: 120_000 }, () => {
  it("a Word document, in its bytes", anyBytes(readDocx, zipOf(wordFiles)))
  it("a Word document, in its XML", anyXml(readDocx, wordFiles))
  it("a workbook, in its bytes", anyBytes(readXlsx, zipOf(workbookFiles)))
  it("a workbook, in its XML", anyXml(readXlsx, workbookFiles))
  it("an old workbook, in its bytes", anyBytes(readXls, book("biff8")))
  it("an old workbook, in its records", () => {
    const stream = readOleStream(book("biff8"), ({ name }) => name === "Workbook") ?? new Uint8Array()
    expect(stream.length).toBeGreaterThan(0)
    anyBytes((bytes) => readXls(oleFile({ Workbook: bytes })), stream)()
  })
  it("an XML workbook, in its bytes", anyBytes(readXml2003, book("xlml")))
  it("an XML workbook, in its elements", anyText(readXml2003, book("xlml")))
  it("a web page, in its bytes", anyBytes(readHtml, page))
  it("a web page, in its elements", anyText(readHtml, page))
  afterAll(() => {
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
