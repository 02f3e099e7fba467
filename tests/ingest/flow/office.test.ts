import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readSource, textReader } from "../../../src/ingest/index.ts"
import { officeReaders } from "../../../src/ingest/readers/office.ts"
import { docx, p } from "../docx/build.ts"
import { zipOf } from "../opc/build.ts"
import { oleFile } from "../sheet/build-xls.ts"
import { n, row, t, xlsx } from "../sheet/build.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (bytes: Uint8Array): Promise<string> =>
  Result.match(await readSource([...officeReaders, textReader])(bytes), {
    onSuccess: ({ format }) => format,
    onFailure: ({ _tag }) => _tag,
  })

const rows = row(1, t("A1", "项目"), t("B1", "金额")) + row(2, t("A2", "合计"), n("B2", "5"))
const xml2003 = `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表" xmlns:ss="s"><Table><Row><Cell><Data ss:Type="String">合计</Data></Cell></Row></Table></Worksheet></Workbook>`

describe("an office file is known by its content, whatever its name", () => {
  it.each([
    ["docx", docx({ body: p("合计") })],
    ["xlsx", xlsx({ sheets: [{ name: "表", rows }] })],
    ["xls", bytesOf(xml2003)],
    ["html", bytesOf("<table><tr><td>项目<td>1</table>")],
    ["html", bytesOf("\ufeff<!-- saved from url -->\n<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><p>合计")],
    ["html", bytesOf('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><p>合计')],
    ["html", Uint8Array.from([0xff, 0xfe, ...Array.from("<p>a", (c) => [c.charCodeAt(0), 0]).flat()])],
    ["text", bytesOf("<附件>合计 < 12.30 万元")],
    ["text", bytesOf("收支总表")],
  ])("%s", async (format, bytes) => {
    expect(await read(bytes)).toBe(format)
  })

  it.each([
    ["an archive of documents", zipOf({ "a.pdf": "x" }), "UnsupportedFile"],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "x" }), "UnsupportedFile"],
    ["an OFD document", zipOf({ "OFD.xml": "x" }), "UnsupportedFile"],
    ["an archive that is cut off", docx({ body: p("合计") }).subarray(0, 300), "DamagedFile"],
    ["an old Word document", oleFile({ WordDocument: new Uint8Array(10) }), "UnsupportedFile"],
    ["a document with a password", oleFile({ EncryptedPackage: new Uint8Array(10) }), "EncryptedFile"],
    ["rich text", bytesOf("{\\rtf1\\ansi 合计}"), "UnsupportedFile"],
    ["a page saved with its pictures", bytesOf("From: <Saved by WPS>\nMIME-Version: 1.0\n\n合计"), "UnsupportedFile"],
    ["a page without text", bytesOf("<html><body></body></html>"), "NoText"],
  ])("%s is refused", async (_, bytes, tag) => {
    expect(await read(bytes)).toBe(tag)
  })
})
