import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { readBytes } from "../../src/node/read-bytes.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-read-"))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const read = (file: string, limit = 100) => Effect.runPromise(Effect.result(readBytes(file, limit)))
const reasonOf = async (file: string, limit?: number) =>
  Result.match(await read(file, limit), { onSuccess: () => "read", onFailure: ({ reason }) => reason })

describe("reading the bytes of a file", () => {
  it("gives all of them", async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => index % 251)
    const result = Result.getOrThrow(await read(fileOf("large.bin", bytes), bytes.length))
    expect(Buffer.compare(result, bytes)).toBe(0)
  })

  it("reads an empty file as no bytes", async () =>
    expect(Result.getOrThrow(await read(fileOf("empty", ""))).length).toBe(0))

  it("takes the limit itself, and not a byte more", async () => {
    expect(await reasonOf(fileOf("100", "x".repeat(100)))).toBe("read")
    expect(await reasonOf(fileOf("101", "x".repeat(101)))).toBe("TooLarge")
  })

  it.skipIf(process.platform === "win32")("stops at the limit of what has no size", async () =>
    expect(await reasonOf("/dev/zero")).toBe("TooLarge"),
  )

  it("names what is not there and what is no file", async () => {
    expect(await reasonOf(join(folder, "missing"))).toBe("FileNotFound")
    expect(await reasonOf(join(fileOf("plain", ""), "below"))).toBe("FileNotFound")
    expect(await reasonOf(folder)).toBe("IsDirectory")
  })

  // The administrator may read everything, so that there is nothing to test.
  it.skipIf(process.getuid?.() === 0)("names what may not be read", async () => {
    const file = fileOf("secret", "")
    chmodSync(file, 0)
    expect(await reasonOf(file)).toBe("AccessDenied")
  })

  it("says in both languages what to do", async () => {
    const { failure } = Result.match(await read(folder), {
      onSuccess: () => ({ failure: undefined }),
      onFailure: (failure) => ({ failure }),
    })
    expect(failure?.message).toBe(
      `${folder}: This is a folder, not a file. Name the files in it, for example: folder/*.pdf.`,
    )
    expect(failure?.messages.zh).toContain("文件夹")
  })
})
