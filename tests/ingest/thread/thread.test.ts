import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { type ReadError, type ReadOptions, unknownFormat } from "../../../src/ingest/index.ts"
import {
  makeReadingThread,
  type ReadingThread,
  threadedOfficeReaders,
  threadedPdfReader,
} from "../../../src/ingest/readers/thread/index.ts"
import { docx, p } from "../docx/build.ts"
import { drawTable, plainTable } from "../pdf/support/draw-table.ts"
import { writePdf } from "../pdf/support/pdf-writer.ts"
import { gridsOf, rowsOf } from "../pdf/support/read.ts"
import { n, row, t, xlsx } from "../sheet/build.ts"

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

type Outcome = Awaited<ReturnType<ReadingThread["read"]>>
const errorOf = (read: Outcome): Partial<ReadError> => (Result.isFailure(read) ? read.failure : {})

const thread = makeReadingThread()
afterAll(() => thread.close())

describe("a reading thread, with PDFs", () => {
  it("reads one file after the other, as the reader does in this thread", async () => {
    const read = await Promise.all([thread.read("pdf", good), thread.read("pdf", good)])
    for (const result of read) expect(gridsOf(Result.getOrThrow(result)).map(rowsOf)).toEqual([rows])
  })

  it("hands over why a file could not be read", async () => {
    const result = await thread.read("pdf", new TextEncoder().encode("%PDF-1.7 nothing"))
    expect(errorOf(result)._tag).toBe("DamagedFile")
  })

  it("says what the engine could not make sense of", async () => {
    const content = `${drawTable(plainTable(rows))} /Missing Do 1 2 3 unknown`
    const document = Result.getOrThrow(await thread.read("pdf", writePdf({ pages: [{ content }] })))
    expect(gridsOf(document).map(rowsOf)).toEqual([rows])
    expect(document.warnings.map(({ code }) => code)).toContain("damaged-part")
  })

  it("stops what takes too long, and goes on with the next file", async () => {
    const hasty = makeReadingThread()
    const started = performance.now()
    const result = await hasty.read("pdf", endless, { limits: { milliseconds: 1_500, megabytes: 4_096 } })
    expect(errorOf(result)).toMatchObject({ _tag: "ReadingStopped", limit: 1_500 })
    expect(performance.now() - started).toBeLessThan(6_000)
    expect(Result.isSuccess(await hasty.read("pdf", good))).toBe(true)
    await hasty.close()
  })

  it("stops what takes too much memory", async () => {
    const modest = makeReadingThread()
    const result = await modest.read("pdf", endless, { limits: { megabytes: 150 } })
    expect(errorOf(result)).toMatchObject({
      _tag: "ReadingStopped",
      message: expect.stringContaining("150 MB"),
    })
    await modest.close()
  })

  it("is asked for PDFs only", () => {
    const { accepts } = threadedPdfReader(thread)
    expect(accepts(good)).toBe(true)
    expect(accepts(new TextEncoder().encode("PK"))).toBe(false)
  })
})

describe("a reading thread, with files of office programs", () => {
  const workbook = (count: number): Uint8Array =>
    xlsx({
      sheets: [
        {
          name: "收支",
          rows: Array.from({ length: count }, (_, i) => row(i + 1, t(`A${i + 1}`, "项目"), n(`B${i + 1}`, "1"))).join(
            "",
          ),
        },
      ],
    })
  const asked: number[] = []
  const counting: ReadingThread = {
    ...thread,
    read: (kind, bytes, options) => {
      asked.push(bytes.length)
      return thread.read(kind, bytes, options)
    },
  }
  const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Outcome> => {
    const reader = threadedOfficeReaders(counting).find(({ accepts }) => accepts(bytes))
    return reader?.read(bytes, options) ?? Result.fail(unknownFormat("none"))
  }

  it("small ones are read without it, large ones by it, and alike", async () => {
    expect(Result.isSuccess(await read(workbook(20)))).toBe(true)
    expect(asked).toEqual([])
    const large = workbook(60_000)
    const document = Result.getOrThrow(await read(large))
    expect(asked).toEqual([large.length])
    expect(document.blocks).toMatchObject([{ _tag: "Paragraph" }, { _tag: "Grid", rows: 60_000, columns: 2 }])
  })

  it("large ones are stopped when they take too long", async () => {
    expect(errorOf(await read(workbook(200_000), { maxCells: 10_000_000, limits: { milliseconds: 1 } }))._tag).toBe(
      "ReadingStopped",
    )
  })

  it("a limit that is asked for holds, and its error is the reader's own", async () => {
    const long = docx({ body: Array.from({ length: 200 }, (_, i) => p(`第${i}段`)).join("") })
    const error = errorOf(await read(long, { maxNodes: 100 }))
    expect(error).toMatchObject({ _tag: "LimitExceeded", limit: 100 })
    expect(error.messages?.en).toContain("maxNodes")
  })
})
