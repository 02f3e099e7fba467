import * as Result from "effect/Result"
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { openZip } from "../../../src/ingest/readers/opc/zip.ts"
import { zipOf } from "./build.ts"

const megabyte = 1024 * 1024
const part = "word/document.xml"
const readPart = (bytes: Uint8Array, limit = megabyte, name = part): string =>
  Result.match(
    Result.flatMap(openZip(bytes, limit), (zip) => zip.read(name)),
    { onSuccess: (content) => new TextDecoder().decode(content), onFailure: ({ _tag }) => _tag },
  )

/** A copy with some bytes of its first directory entry, or of the file's own header, overwritten. */
const patched = (bytes: Uint8Array, signature: number, offset: number, ...values: readonly number[]): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue
    copy.set(values, at + offset)
    return copy
  }
  return copy
}
const entry = 0x02014b50
const text = "<w:t>合计</w:t>".repeat(100)
const archive = zipOf({ [part]: text })

describe("opening a zip archive", () => {
  it("reads a part, whatever the case of its name", () => {
    expect(readPart(archive)).toBe(text)
    expect(readPart(archive, megabyte, "Word/Document.XML")).toBe(text)
    expect(readPart(zipSync({ [part]: [new TextEncoder().encode(text), { level: 0 }] }))).toBe(text)
  })

  it("says what is wrong with a broken archive", () => {
    expect(readPart(archive.subarray(0, archive.length - 30))).toBe("DamagedFile")
    expect(readPart(archive.subarray(0, 20))).toBe("DamagedFile")
    expect(readPart(archive, megabyte, "word/styles.xml")).toBe("DamagedFile")
    expect(readPart(patched(archive, entry, 16, 1, 2, 3, 4))).toBe("DamagedFile") // checksum
    expect(readPart(patched(archive, entry, 10, 99, 0))).toBe("DamagedFile") // method
    expect(readPart(patched(archive, entry, 42, 0xff, 0xff, 0xff, 0))).toBe("DamagedFile") // place
    expect(readPart(patched(archive, entry, 20, 0xff, 0xff, 0xff, 0))).toBe("DamagedFile") // packed size
  })

  it("tells a file with a password", () => {
    expect(readPart(patched(archive, entry, 8, 1, 0))).toBe("EncryptedFile")
  })

  it("does not inflate more than the limit, nor what is packed too tightly to be text", () => {
    expect(readPart(zipOf({ [part]: text, "xl/a.xml": "a".repeat(2000) }), 2000)).toBe("LimitExceeded")
    expect(readPart(zipOf({ [part]: "0".repeat(8 * megabyte) }), 100 * megabyte)).toBe("LimitExceeded")
  })

  it("does not believe the declared size", () => {
    const bomb = zipOf({ [part]: "0".repeat(3 * megabyte) })
    expect(readPart(patched(bomb, entry, 24, 100, 0, 0, 0))).toBe("DamagedFile")
    expect(readPart(patched(archive, entry, 24, 0xff, 0xff, 0x0f, 0), 100 * megabyte)).toBe("DamagedFile")
  })

  it("never inflates what is no XML", () => {
    const pictures = zipOf({ [part]: text, "word/media/image1.png": "0".repeat(8 * megabyte) })
    expect(readPart(pictures)).toBe(text)
  })

  it("refuses two parts of one name", () => {
    expect(readPart(zipOf({ [part]: text, "WORD/document.xml": text }))).toBe("DamagedFile")
  })
})
