import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { relationshipsOf } from "../../../src/ingest/readers/opc/relationships.ts"
import { walkXml } from "../../../src/ingest/readers/opc/xml.ts"
import { openZip } from "../../../src/ingest/readers/opc/zip.ts"
import { relationships, zipOf } from "./build.ts"

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const walk = (bytes: Uint8Array): string => {
  let seen = ""
  const walked = walkXml(bytes, "a.xml", {
    open: ({ name, attribute }) => {
      seen += `<${name} ${attribute("val") ?? ""}>`
      return undefined
    },
    text: (text) => (seen += text),
  })
  return Result.isFailure(walked) ? walked.failure._tag : seen
}

describe("walking through XML", () => {
  it("drops prefixes, and resolves the entities of XML alone", () => {
    expect(walk(bytesOf('<w:p xmlns:w="x"><w:t w:val="1">A&amp;B&#x4E00;<![CDATA[<]]></w:t></w:p>'))).toBe(
      "<p ><t 1>A&B一<",
    )
    expect(walk(bytesOf('<p val="2"/>'))).toBe("<p 2>")
  })

  it("reads UTF-16", () => {
    const text = "<a>合计</a>"
    const bytes = new Uint8Array(2 + 2 * text.length)
    new DataView(bytes.buffer).setUint16(0, 0xfeff, true)
    for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 + 2 * i, text.charCodeAt(i), true)
    expect(walk(bytes)).toBe("<a >合计")
  })

  it.each([
    ["entities that unfold", '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'],
    ["entities of files", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'],
    ["an unknown entity", "<a>&nbsp;</a>"],
    ["a missing end", "<a><b></a>"],
    ["a cut", "<a><b>合"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => {
    expect(walk(bytesOf(text))).toBe("DamagedFile")
  })

  it("refuses bytes that are no text", () => {
    expect(walk(Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e]))).toBe("DamagedFile")
  })
})

describe("the relationships of a part", () => {
  it("resolves targets against the part, and leaves out what lies outside the file", () => {
    const zip = Result.getOrThrow(
      openZip(
        zipOf({
          "xl/_rels/workbook.xml.rels": relationships(
            ["a", "worksheet", "worksheets/sheet1.xml"],
            ["b", "styles", "/xl/styles.xml"],
            ["c", "theme", "../theme/./theme1.xml"],
            ["d", "externalLink", 'http://example.org/x" TargetMode="External'],
          ),
        }),
        1e6,
      ),
    )
    expect(Result.getOrThrow(relationshipsOf(zip, "xl/workbook.xml"))).toEqual([
      { id: "a", type: "worksheet", target: "xl/worksheets/sheet1.xml" },
      { id: "b", type: "styles", target: "xl/styles.xml" },
      { id: "c", type: "theme", target: "theme/theme1.xml" },
    ])
    expect(Result.getOrThrow(relationshipsOf(zip, "xl/worksheets/sheet1.xml"))).toEqual([])
  })
})
