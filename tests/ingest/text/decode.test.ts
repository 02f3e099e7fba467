import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeText } from "../../../src/ingest/index.ts"
import { bytesOf } from "../support/document.ts"

const decoded = (bytes: Uint8Array) => Result.getOrThrow(decodeText(bytes))
const failure = (bytes: Uint8Array, maxBytes?: number) =>
  Result.match(decodeText(bytes, maxBytes === undefined ? {} : { maxBytes }), {
    onSuccess: () => undefined,
    onFailure: (error) => error,
  })
const with_ = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes])
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

/** “预算公开” in GB18030. */
const gbk = [0xd4, 0xa4, 0xcb, 0xe3, 0xb9, 0xab, 0xbf, 0xaa]

describe("decoding text", () => {
  it("reads UTF-8 with and without a byte-order mark", () => {
    expect(decoded(bytesOf("单位预算")).text).toBe("单位预算")
    expect(decoded(with_([0xef, 0xbb, 0xbf], bytesOf("单位预算"))).text).toBe("单位预算")
  })

  it("reads UTF-16 by its byte-order mark", () => {
    expect(decoded(with_([0xff, 0xfe], utf16("部门决算", true)))).toMatchObject({
      text: "部门决算",
      encoding: "utf-16le",
    })
    expect(decoded(with_([0xfe, 0xff], utf16("部门决算", false)))).toMatchObject({
      text: "部门决算",
      encoding: "utf-16be",
    })
  })

  it("reads GB18030 where the bytes are not UTF-8", () => {
    expect(decoded(Uint8Array.from(gbk))).toMatchObject({ text: "预算公开", encoding: "gb18030", damaged: 0 })
  })

  it("keeps a text that was cut off inside a character", () => {
    const bytes = bytesOf("收入总计1222.28万元")
    expect(decoded(bytes.subarray(0, bytes.length - 1)).text).toBe("收入总计1222.28万")
  })

  it("counts damaged characters of an otherwise sound text", () => {
    const bytes = bytesOf("一般公共预算支出情况表".repeat(20))
    bytes[40] = 0xff
    expect(decoded(bytes)).toMatchObject({ encoding: "utf-8" })
    expect(decoded(bytes).damaged).toBeGreaterThan(0)
  })

  it("refuses an empty file, white space, a binary file and one that is too large", () => {
    expect(failure(new Uint8Array())?._tag).toBe("EmptyFile")
    expect(failure(bytesOf(" \n\t\n"))?._tag).toBe("EmptyFile")
    expect(failure(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))?._tag).toBe("NotText")
    expect(failure(Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256))?._tag).toBe("NotText")
    expect(failure(bytesOf("预算"), 5)).toMatchObject({ _tag: "TooLarge", bytes: 6, limit: 5 })
  })

  it("says in both languages what to do", () => {
    expect(failure(new Uint8Array())?.messages.zh).toContain("空")
    expect(failure(new Uint8Array())?.message).toContain("empty")
  })
})
