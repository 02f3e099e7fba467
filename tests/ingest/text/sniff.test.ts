import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readSource, sniff, textReader } from "../../../src/ingest/index.ts"
import { bytesOf } from "../support/document.ts"

describe("telling a file's kind by its first bytes", () => {
  it.each([
    ["pdf", bytesOf("%PDF-1.7\n")],
    ["pdf", bytesOf("\r\n%PDF-1.4\n")],
    ["zip", Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ["ole", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["html", bytesOf("<!DOCTYPE html><html>")],
    ["html", bytesOf("\ufeff  <HTML>")],
    ["html", bytesOf('<?xml version="1.0"?>\n<!DOCTYPE html>')],
    ["html", bytesOf("<table><tr><td>合计</td></tr></table>")],
    ["text", bytesOf("某县档案馆2025年单位预算公开")],
    ["text", Uint8Array.from([0xff, 0xfe, 0x84, 0x98])],
    ["binary", Uint8Array.from([1, 2, 0, 3])],
  ])("%s", (kind, bytes) => expect(sniff(bytes)).toBe(kind))
})

describe("choosing a reader", () => {
  const read = readSource([textReader])
  const tag = async (bytes: Uint8Array) =>
    Result.match(await read(bytes), { onSuccess: ({ format }) => format, onFailure: ({ _tag }) => _tag })

  it("takes the first that accepts the bytes", async () => expect(await tag(bytesOf("收支总表"))).toBe("text"))
  it("says what cannot be read", async () => {
    expect(await tag(bytesOf("%PDF-1.7"))).toBe("UnknownFormat")
    expect(await tag(new Uint8Array())).toBe("EmptyFile")
    const limited = await read(bytesOf("收支总表"), { maxBytes: 3 })
    expect(Result.isFailure(limited)).toBe(true)
  })
})
