import * as Result from "effect/Result"
import { deflateSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { drawTable, plainTable } from "./support/draw-table.ts"
import { streamObject, text, writePdf } from "./support/pdf-writer.ts"
import { failureOf, gridsOf, paragraphsOf, read, readPages, rowsOf } from "./support/read.ts"

const table = drawTable(
  plainTable([
    ["项目", "预算数"],
    ["一、事业收入", "35.20"],
  ]),
)
const image = streamObject(
  "/Type /XObject /Subtype /Image /Width 1000 /Height 1400 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
  deflateSync(new Uint8Array(1_400_000)),
)
const scan = { content: "q 595 0 0 842 0 0 cm /Im Do Q ", resources: "/XObject << /Im 10 0 R >>" }
const codesOf = async (bytes: Uint8Array): Promise<readonly string[] | string> => {
  const result = await read(bytes)
  return Result.isSuccess(result) ? result.success.warnings.map(({ code }) => code) : result.failure._tag
}

describe("scanned pages", () => {
  it("are told among pages with text", async () => {
    const pages = [
      { content: table },
      scan,
      { ...scan, content: scan.content + text(280, 30, "2") },
      { content: "q Q" },
    ]
    const document = Result.getOrThrow(await read(writePdf({ pages, objects: [image] })))
    expect(document.warnings.map(({ code, position }) => [code, position.page])).toEqual([
      ["scanned-page", 2],
      ["scanned-page", 3],
      ["blank-page", 4],
    ])
  })

  it("make an error where there is nothing else", async () => {
    expect(failureOf(await read(writePdf({ pages: [scan, scan], objects: [image] })))).toBe("NoText")
  })

  it("are not seen in a page with a table and a picture", async () => {
    const picture = { content: table + "q 50 0 0 50 400 100 cm /Im Do Q ", resources: scan.resources }
    expect(await codesOf(writePdf({ pages: [picture], objects: [image] }))).toEqual([])
  })
})

describe("a file that cannot be read as it is", () => {
  it("is refused if it needs a password", async () => {
    const key = "00".repeat(32)
    const trailer = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >>`
    expect(failureOf(await read(writePdf({ pages: [{ content: table }], trailer })))).toBe("EncryptedFile")
  })

  it("is refused if nothing of it makes sense", async () => {
    const junk = new TextEncoder().encode("%PDF-1.7\nno objects at all")
    expect(failureOf(await read(junk))).toBe("DamagedFile")
    expect(failureOf(await read(new Uint8Array()))).toBe("DamagedFile")
  })

  it("says so if its end is missing, and reads what is there", async () => {
    const whole = writePdf({ pages: [{ content: table }, { content: text(60, 700, "第二页") }] })
    const result = await read(whole.subarray(0, whole.length - 10))
    expect(Result.isSuccess(result) ? paragraphsOf(result.success) : result.failure._tag).toEqual(["第二页"])
    expect(await codesOf(whole.subarray(0, whole.length - 10))).toContain("cut-off")
  })

  it("is an error, or says so, wherever it is cut", async () => {
    const whole = writePdf({ pages: [{ content: table }, { content: text(60, 700, "第二页") }] })
    for (let part = 0.1; part < 0.95; part += 0.1) {
      const codes = await codesOf(whole.subarray(0, Math.floor(whole.length * part)))
      expect(codes === "DamagedFile" || codes === "NoText" || codes.includes("cut-off")).toBe(true)
    }
  })

  it("says so if a compressed part does not agree with its checksum", async () => {
    const packed = Uint8Array.from(deflateSync(table))
    const page = (content: Uint8Array) => writePdf({ pages: [{ content, contentEntries: "/Filter /FlateDecode" }] })
    expect(await codesOf(page(packed))).toEqual([])
    const last = packed.length - 1
    packed[last] = (packed[last] ?? 0) ^ 0x55
    expect(await codesOf(page(packed))).toEqual(["damaged-part"])
  })

  it("says so if a font needs a character map that is not supplied", async () => {
    const bytes = writePdf({ pages: [{ content: table }] })
    const result = await read(bytes, { loadCMap: () => Promise.reject(new Error("none")) })
    expect(Result.isSuccess(result) ? result.success.warnings.map(({ code }) => code) : []).toContain(
      "missing-character-map",
    )
  })

  it("says so if a page is empty, or comes twice", async () => {
    expect(await codesOf(writePdf({ pages: [{ content: table }, { content: "" }] }))).toEqual(["empty-page"])
    const bytes = writePdf({ pages: [{ content: table }, { content: text(60, 700, "完") }] })
    const twice = new TextDecoder("latin1").decode(bytes).replace("/Kids [10 0 R 12 0 R]", "/Kids [10 0 R 10 0 R]")
    expect(await codesOf(Uint8Array.from(twice, (character) => character.charCodeAt(0)))).toEqual(["repeated-page"])
  })

  it("says so if text stands beyond the paper, or pages are not listed", async () => {
    expect(await codesOf(writePdf({ pages: [{ content: table + text(700, 400, "纸外") }] }))).toEqual([
      "text-beyond-page",
    ])
    const bytes = writePdf({ pages: [{ content: table }, { content: text(60, 700, "完") }] })
    const unlisted = new TextDecoder("latin1").decode(bytes).replace("12 0 R] /Count 2", "      ] /Count 1")
    expect(await codesOf(Uint8Array.from(unlisted, (character) => character.charCodeAt(0)))).toEqual(["unlisted-pages"])
  })

  it("says so if its font gives letters of foreign scripts", async () => {
    expect((await readPages([text(60, 700, "౨ంೇ୔")])).warnings.map(({ code }) => code)).toEqual(["unreadable-text"])
    expect((await readPages([text(60, 700, "Ⅳ、Wi-Fi 设备㎡")])).warnings).toEqual([])
  })

  it("is read as far as it goes if one of its pages is broken", async () => {
    const bytes = writePdf({ pages: [{ content: table }, { content: text(60, 700, "完") }] })
    const broken = new TextDecoder("latin1").decode(bytes).replace("/Kids [10 0 R 12 0 R]", "/Kids [10 0 R 99 0 R]")
    const result = await read(Uint8Array.from(broken, (character) => character.charCodeAt(0)))
    expect(Result.isSuccess(result) ? gridsOf(result.success).length : 0).toBe(1)
    expect(Result.isSuccess(result) ? result.success.warnings.map(({ code }) => code) : []).toContain("damaged-page")
  })
})

describe("limits", () => {
  it.each([
    ["pages", 1],
    ["operations", 20],
    ["glyphs", 5],
  ] as const)("on %s are kept", async (what, limit) => {
    const bytes = writePdf({ pages: [{ content: table }, { content: table }] })
    expect(failureOf(await read(bytes, { limits: { [what]: limit } }))).toBe("LimitExceeded")
    expect(failureOf(await read(bytes))).toBeUndefined()
  })

  it("on what streams unfold to are kept, however often they are folded", async () => {
    const content = deflateSync(deflateSync(new Uint8Array(4_000_000).fill(32)))
    const bytes = writePdf({ pages: [{ content, contentEntries: "/Filter [ /FlateDecode /FlateDecode ]" }] })
    expect(bytes.length).toBeLessThan(10_000)
    expect(failureOf(await read(bytes, { limits: { inflatedBytes: 1_000_000 } }))).toBe("LimitExceeded")
  })

  it("are not needed for objects that hold themselves", async () => {
    const form =
      "<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Self 10 0 R >> >> /Length 8 >>\nstream\n/Self Do\nendstream"
    const pages = [{ content: table + "/Self Do ", resources: "/XObject << /Self 10 0 R >>" }]
    const result = await read(writePdf({ pages, objects: [form] }))
    expect(Result.isSuccess(result) ? gridsOf(result.success).length : 0).toBe(1)
    const bytes = writePdf({ pages: [{ content: table }] })
    const cyclic = new TextDecoder("latin1").decode(bytes).replace("/Kids [10 0 R]", "/Kids [ 2 0 R]")
    expect(failureOf(await read(Uint8Array.from(cyclic, (character) => character.charCodeAt(0))))).toBe("DamagedFile")
  })

  it("leave a page with thousands of lines without tables, and say so", async () => {
    const lines = Array.from({ length: 4_100 }, (_, i) => `${i * 20} 0 m ${i * 20} 800 l S`).join("\n")
    const document = await readPages([{ content: lines + "\n" + table, width: 90_000 }])
    expect(document.warnings.map(({ code }) => code)).toContain("crowded-page")
    expect(gridsOf(document).filter(({ confidence }) => confidence === "ruled")).toEqual([])
    expect(paragraphsOf(document).join("") + rowsOf(gridsOf(document)[0]).flat().join("")).toContain("事业收入")
  })
})
