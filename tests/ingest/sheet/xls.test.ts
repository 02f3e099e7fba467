import { existsSync, readFileSync } from "node:fs"
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readXls } from "../../../src/ingest/readers/sheet/xls/read-xls.ts"
import { readXlsx } from "../../../src/ingest/readers/sheet/xlsx/read-xlsx.ts"
import { blocksShown, codesOf, documentOf, failureOf } from "../flow/show.ts"
import {
  biff5Workbook,
  boundSheet,
  bytesRecord,
  encryptedWorkbook,
  oleFile,
  record,
  workbookStream,
} from "./build-xls.ts"

/** A workbook of the one library that writes this format, in bytes. */
const workbook = (sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly (0 | 1 | 2)[] = []): Uint8Array => {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  book.Workbook = { Sheets: hidden.map((Hidden) => ({ Hidden })) }
  const written: unknown = write(book, { type: "array", bookType: "biff8", bookSST: true })
  return written instanceof ArrayBuffer ? new Uint8Array(written) : new Uint8Array()
}
const sheetOf = (rows: readonly (readonly (string | number | boolean | CellObject | null)[])[]): WorkSheet =>
  utils.aoa_to_sheet(rows.map((cells) => [...cells]))
const amount = (v: number, z = "0.00"): CellObject => ({ t: "n", v, z })

describe("reading an old workbook", () => {
  it("reads title, table and note, formats and merged cells", () => {
    const sheet = sheetOf([
      ["2024年收支总表"],
      ["单位：万元"],
      ["项目", null, "金额"],
      ["201", "一般公共服务支出", amount(606.38)],
      ["20103", "政府办公厅（室）", amount(1234.5, "#,##0.00")],
      ["01", "负数", amount(-0.1)],
      ["02", "大数", amount(123456789012.34)],
      ["03", "整数", amount(35, "General")],
      ["04", "是否", true],
      ["注：单位换算可能有尾差。"],
    ])
    sheet["!merges"] = [
      { s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
      { s: { r: 2, c: 0 }, e: { r: 2, c: 1 } },
    ]
    const bytes = workbook({ 收支: sheet })
    expect(documentOf(readXls(bytes)).format).toBe("xls")
    expect(blocksShown(readXls(bytes))).toEqual([
      "2024年收支总表",
      "单位：万元",
      [
        "项目[1x2]|金额",
        "201|一般公共服务支出|606.38",
        "20103|政府办公厅（室）|1,234.50",
        "01|负数|-0.10",
        "02|大数|123456789012.34",
        "03|整数|35",
        "04|是否|TRUE",
      ],
      "注：单位换算可能有尾差。",
    ])
  })

  it("leaves out hidden sheets, and says so", () => {
    const sheet = sheetOf([
      ["项目", "金额"],
      ["合计", 5],
    ])
    const found = readXls(workbook({ 收入表: sheet, 底稿: sheet }, [0, 1]))
    expect(blocksShown(found)).toEqual(["收入表", ["项目|金额", "合计|5"]])
    expect(codesOf(found)).toEqual(["hidden-sheet"])
  })

  it("reads what another program wrote, cell by cell", () => {
    const text = fc.constantFrom("合计", "基本支出", "项目 支出", "a", "科目编码（类）")
    const fen = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100)
    const cells = fc.array(fc.tuple(text, fen, fen), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(cells, (rows) => {
        const bytes = workbook({
          Sheet1: sheetOf([["项目", "甲", "乙"], ...rows.map(([name, a, b]) => [name, amount(a), amount(b)])]),
        })
        const printed = rows.map(([name, a, b]) =>
          `${name}|${a.toFixed(2)}|${b.toFixed(2)}`.replaceAll("-0.00", "0.00"),
        )
        expect(blocksShown(readXls(bytes))).toEqual([["项目|甲|乙", ...printed]])
      }),
      { numRuns: 40 },
    )
  })

  it("reads long tables of strings, which the format cuts into pieces", () => {
    const long = Array.from({ length: 300 }, (_, i) => [
      `${i}号项目${"说明".repeat(i % 50)}`,
      "x".repeat(i % 200),
      i + 1,
    ])
    const [grid] = documentOf(readXls(workbook({ Sheet1: sheetOf([["项目", "代号", "数"], ...long]) }))).blocks
    const rows = grid?._tag === "Grid" ? grid.cells.filter(({ row }) => row > 0) : []
    expect(rows.map(({ text }) => text)).toEqual(long.flat().map(String))
  })

  it("leaves out hidden rows and columns, and what stands under merged cells", () => {
    const text = (row: number, column: number, letter: string) =>
      bytesRecord(0x0204, [row, 0, column, 0, 0, 0, 1, 0, 0, letter.charCodeAt(0)])
    const hiddenRow = record(0x0208, 1, 0, 3, 0, 0, 0, 0x20)
    const hiddenColumn = record(0x007d, 1, 1, 2560, 0, 1)
    const merged = record(0x00e5, 1, 2, 3, 0, 0)
    const rows = Array.from({ length: 5 }, (_, row) => [
      text(row, 0, "abcde".charAt(row)),
      text(row, 1, "x"),
      text(row, 2, String(row)),
    ])
    const stream = workbookStream([hiddenRow, hiddenColumn, ...rows.flat(), merged])
    const found = readXls(oleFile({ Workbook: stream }))
    expect(blocksShown(found)).toEqual([["a|0", "c[2x1]|2", "3", "e|4"]])
    expect(codesOf(found)).toEqual(["hidden-cells", "covered-cells"])
  })

  it("shows no zeros where the sheet says so", () => {
    const number = (row: number, value: number) => record(0x027e, row, 0, 0, (value << 2) | 2, 0)
    const beside = (row: number) => bytesRecord(0x0204, [row, 0, 1, 0, 0, 0, 1, 0, 0, 97])
    const cells = [number(0, 5), beside(0), number(1, 0), beside(1)]
    expect(blocksShown(readXls(oleFile({ Workbook: workbookStream([record(0x023e, 0x10), ...cells]) })))).toEqual([
      ["5|a", "0|a"],
    ])
    expect(blocksShown(readXls(oleFile({ Workbook: workbookStream([record(0x023e, 0), ...cells]) })))).toEqual([
      ["5|a", "|a"],
    ])
  })

  it("reads workbooks of Excel 95 in Chinese", () => {
    expect(blocksShown(readXls(biff5Workbook()))).toEqual(["预算", ["合计|12.34", "公开|0.50"]])
  })
})

describe("an OLE file that is no readable workbook", () => {
  const bytes = workbook({
    Sheet1: sheetOf([
      ["项目", "金额"],
      ["合计", 5],
    ]),
  })

  it("is refused with the reason", () => {
    expect(failureOf(readXls(encryptedWorkbook()))).toBe("EncryptedFile")
    expect(failureOf(readXls(oleFile({ EncryptedPackage: new Uint8Array(5000) })))).toBe("EncryptedFile")
    expect(failureOf(readXls(oleFile({ WordDocument: new Uint8Array(5000) })))).toBe("UnsupportedFile")
    expect(failureOf(readXls(oleFile({ Other: new Uint8Array(5000) })))).toBe("UnsupportedFile")
    expect(failureOf(readXls(oleFile({ Workbook: new Uint8Array(5000) })))).toBe("DamagedFile")
    expect(failureOf(readXls(workbook({ Sheet1: sheetOf([[]]) })))).toBe("NoText")
    expect(failureOf(readXls(bytes, { maxCells: 3 }))).toBe("LimitExceeded")
  })

  it("is noticed wherever it is cut off", () => {
    for (let length = 0; length < bytes.length - 512; length += 256)
      expect(["DamagedFile", "UnsupportedFile"]).toContain(failureOf(readXls(bytes.subarray(0, length))))
  })

  it("is noticed when a sheet does not end, or is not there", () => {
    const cut = workbookStream([record(0x0203, 0, 0, 0)], { ended: false })
    expect(failureOf(readXls(oleFile({ Workbook: cut })))).toBe("DamagedFile")
    const lost = workbookStream([], { extra: [boundSheet("没有", 99_999)] })
    expect(failureOf(readXls(oleFile({ Workbook: lost })))).toBe("DamagedFile")
    const short = workbookStream([record(0x0203, 0, 0)])
    expect(failureOf(readXls(oleFile({ Workbook: short })))).toBe("DamagedFile")
  })
})

const corpus = new URL("../../../../shared/corpus/documents/", import.meta.url)
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, corpus)))

describe.skipIf(!existsSync(corpus))("the blank form of the corpus in both formats", () => {
  it("is one and the same", () => {
    expect(blocksShown(readXls(bytesOf("budget_template.xls")))).toEqual(
      blocksShown(readXlsx(bytesOf("unit_budget_template.xlsx"))),
    )
  })
})
