import * as Result from "effect/Result"
import { deflateSync } from "node:zlib"
import * as fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { readText, type SourceDocument } from "../../../src/ingest/index.ts"
import { makeReadingThread } from "../../../src/ingest/readers/thread/index.ts"
import { type Mutation, mutate, mutation } from "../flow/mutate.ts"
import { drawTable, plainTable } from "./support/draw-table.ts"
import { text, writePdf } from "./support/pdf-writer.ts"

// FUZZ_RUNS=2000 looks further than a run of all tests has time for; bench/fuzz tries whole documents.
const numRuns = Number(process.env.FUZZ_RUNS ?? 150)
const patience = 5_000

const table = plainTable([
  ["项目", "预算数"],
  ["一、事业收入", "35.20"],
  ["合计", "35.20"],
])
const page = (title: string) => ({
  content: new Uint8Array(deflateSync(text(200, 760, title, 16) + drawTable(table))),
  contentEntries: "/Filter /FlateDecode",
})
const original = writePdf({ pages: [page("收入预算总表"), page("支出预算总表")] })

const lettersOf = ({ blocks }: SourceDocument): number =>
  blocks.flatMap((block) => (block._tag === "Grid" ? block.cells.map((cell) => cell.text) : [block.text])).join("")
    .length

const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 })
const mutated = (steps: readonly Mutation[], bytes: Uint8Array): Uint8Array => steps.reduce(mutate, bytes)

describe("files that were damaged never break a reader", { timeout: 300_000 }, () => {
  const thread = makeReadingThread()
  afterAll(() => thread.close())

  it("a PDF, in its bytes: it is read, or refused with advice, in time", async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (steps) => {
        const started = performance.now()
        const read = await thread.read("pdf", mutated(steps, original), { limits: { milliseconds: patience } })
        expect(performance.now() - started).toBeLessThan(2 * patience)
        if (Result.isFailure(read)) expect(read.failure.messages.zh).not.toBe("")
        // A font that cannot be found leaves pages without a letter: they are told as blank.
        else if (lettersOf(read.success) === 0) expect(read.success.warnings).not.toEqual([])
      }),
      { numRuns },
    )
  })

  it("a PDF that lost its end loses no text without a warning", async () => {
    const all = lettersOf(Result.getOrThrow(await thread.read("pdf", original)))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: original.length - 1 }), async (length) => {
        const read = await thread.read("pdf", original.slice(0, length))
        if (Result.isSuccess(read) && lettersOf(read.success) < all) expect(read.success.warnings).not.toEqual([])
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    )
  })

  it("a text, in its bytes", () => {
    const bytes = new TextEncoder().encode(
      "单位收入预算总表\n单位：万元\n项目\t预算数\n一、事业收入\t35.20\n\n| 甲 | 乙 |\n|--|--|\n",
    )
    fc.assert(
      fc.property(mutations, (steps) => {
        const read = readText(mutated(steps, bytes))
        if (Result.isFailure(read)) expect(read.failure.messages.zh).not.toBe("")
        else expect(Array.isArray(read.success.blocks)).toBe(true)
      }),
      { numRuns },
    )
  })
})
