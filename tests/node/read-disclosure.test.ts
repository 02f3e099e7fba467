import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { DocumentUnread, readDisclosure, readDisclosurePromise } from "../../src/node.ts"

const example = fileURLToPath(new URL("../../examples/qinglan-archives-2025-unit-budget.txt", import.meta.url))
const folder = mkdtempSync(join(tmpdir(), "gouji-node-"))
afterAll(() => rmSync(folder, { recursive: true }))

const failureOf = async (document: string | URL | Uint8Array, maxBytes?: number): Promise<DocumentUnread | undefined> =>
  Result.match(
    await Effect.runPromise(Effect.result(readDisclosure(document, maxBytes === undefined ? {} : { maxBytes }))),
    {
      onSuccess: () => undefined,
      onFailure: (failure) => failure,
    },
  )

describe("reading a disclosure", () => {
  it("from a path, a URL or bytes, all the same", async () => {
    const byPath = await readDisclosurePromise(example)
    expect(byPath.disclosure).toMatchObject({ kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: 2025 })
    expect(await readDisclosurePromise(pathToFileURL(example))).toEqual(byPath)
    expect(await readDisclosurePromise(new Uint8Array(readFileSync(example)))).toEqual(byPath)
  })

  it("as an Effect and as a Promise", async () =>
    expect(await Effect.runPromise(readDisclosure(example))).toEqual(await readDisclosurePromise(example)))

  it("names the file and says why it cannot be read", async () => {
    const empty = join(folder, "empty.txt")
    writeFileSync(empty, "")
    expect(await failureOf(empty)).toMatchObject({ _tag: "DocumentUnread", file: empty, reason: "EmptyFile" })
    const letter = join(folder, "letter.txt")
    writeFileSync(letter, "您好，附件请查收。\n")
    expect(await failureOf(letter)).toMatchObject({ file: letter, reason: "NotADisclosure" })
    expect(await failureOf(join(folder, "missing.txt"))).toMatchObject({ reason: "FileNotFound" })
    expect(await failureOf(folder)).toMatchObject({ reason: "IsDirectory" })
    expect(await failureOf(example, 100)).toMatchObject({ reason: "TooLarge" })
    expect(await failureOf(new URL("https://example.org/a.pdf"))).toMatchObject({ reason: "NotLocal" })
    expect(await failureOf(new Uint8Array(0))).toMatchObject({ reason: "EmptyFile" })
  })

  it("rejects the Promise with the same error", async () => {
    const rejected = readDisclosurePromise(join(folder, "missing.txt"))
    await expect(rejected).rejects.toBeInstanceOf(DocumentUnread)
    await expect(rejected).rejects.toMatchObject({ reason: "FileNotFound" })
  })
})
