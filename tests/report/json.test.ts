import { readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { toJson } from "../../src/report/json.ts"
import { RunReport } from "../../src/report/run-report.ts"
import { clean, flawed, sample } from "./sample.ts"

describe("the report as JSON", () => {
  it("is the golden file", () =>
    expect(toJson(sample)).toBe(readFileSync(new URL("golden/sample.json", import.meta.url), "utf8")))

  it("reads back as the same report", () => {
    const decoded = Schema.decodeUnknownResult(RunReport)(JSON.parse(toJson(sample)))
    expect(Result.getOrThrow(decoded)).toEqual(sample)
  })

  it("prints keys in the order of the schema, not in the order in which they were made", () => {
    const reversed = Object.fromEntries(Object.entries(clean).reverse())
    const shuffled = Schema.decodeUnknownResult(RunReport)({ ...sample, documents: [reversed] })
    expect(toJson(Result.getOrThrow(shuffled))).toBe(toJson({ ...sample, documents: [clean] }))
  })

  it("keeps what a document says as data", () => {
    const file = 'a\u001b[31m\n"\u202e.txt'
    const text = toJson({ ...sample, documents: [{ ...flawed, file }] })
    expect(text).not.toContain("\u001b")
    expect(JSON.parse(text)).toMatchObject({ documents: [{ file }] })
  })
})
