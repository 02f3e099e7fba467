import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { makePdfWorker } from "../../../src/ingest/readers/pdf/node/index.ts"
import { drawTable, plainTable } from "./support/draw-table.ts"
import { writePdf } from "./support/pdf-writer.ts"
import { gridsOf, rowsOf } from "./support/read.ts"

const rows = [
  ["项目", "预算数"],
  ["一、事业收入", "35.20"],
]
const good = writePdf({ pages: [{ content: drawTable(plainTable(rows)) }] })

/** Forms that call the next one twenty times each: millions of operations in a small file. */
const endless = (() => {
  const depth = 8
  const forms = Array.from({ length: depth }, (_, i) => {
    const calls = i === depth - 1 ? "0 0 m 9 9 l S ".repeat(20) : "/Next Do ".repeat(20)
    const resources = i === depth - 1 ? "" : `/XObject << /Next ${11 + i} 0 R >>`
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >> /Length ${calls.length} >>\nstream\n${calls}\nendstream`
  })
  return writePdf({ pages: [{ content: "/Next Do ", resources: "/XObject << /Next 10 0 R >>" }], objects: forms })
})()

describe("a PDF worker", () => {
  const worker = makePdfWorker()
  afterAll(() => worker.close())

  it("reads one file after the other, as the reader does in this thread", async () => {
    const read = await Promise.all([worker.read(good), worker.read(good)])
    for (const result of read) expect(gridsOf(Result.getOrThrow(result)).map(rowsOf)).toEqual([rows])
  })

  it("hands over why a file could not be read", async () => {
    const result = await worker.read(new TextEncoder().encode("%PDF-1.7 nothing"))
    expect(Result.isFailure(result) ? result.failure._tag : "").toBe("DamagedFile")
  })

  it("says what the engine could not make sense of", async () => {
    const content = `${drawTable(plainTable(rows))} /Missing Do 1 2 3 unknown`
    const document = Result.getOrThrow(await worker.read(writePdf({ pages: [{ content }] })))
    expect(gridsOf(document).map(rowsOf)).toEqual([rows])
    expect(document.warnings.map(({ code }) => code)).toContain("damaged-part")
  })

  it("stops what takes too long, and goes on with the next file", async () => {
    const hasty = makePdfWorker({ milliseconds: 1_500, megabytes: 4_096 })
    const started = performance.now()
    const result = await hasty.read(endless)
    expect(Result.isFailure(result) ? result.failure._tag : "").toBe("ReadingStopped")
    expect(performance.now() - started).toBeLessThan(6_000)
    expect(Result.isSuccess(await hasty.read(good))).toBe(true)
    await hasty.close()
  })

  it("stops what takes too much memory", async () => {
    const modest = makePdfWorker({ megabytes: 150 })
    const result = await modest.read(endless)
    expect(Result.isFailure(result) ? [result.failure._tag, result.failure.message] : []).toEqual([
      "ReadingStopped",
      expect.stringContaining("150 MB"),
    ])
    await modest.close()
  })

  it("takes PDFs only", () => {
    expect(worker.accepts(good)).toBe(true)
    expect(worker.accepts(new TextEncoder().encode("PK"))).toBe(false)
  })
})
