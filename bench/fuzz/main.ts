/**
 * Reads mutated files of every format: bytes flipped, parts cut off, repeated, zeroed or removed; the numbers of a PDF's
 * structure, the values and elements of XML changed. Every outcome must be an error with advice, or a document: none may
 * throw, hang, grow without bound, or lose text without a warning where the loss can be noticed.
 * `node bench/fuzz/main.ts FOLDER [COUNT] [SEED] [FORMAT]…`.
 */
import * as Result from "effect/Result"
import { recognise, readSource, type SourceDocument, textReader } from "../../src/ingest/index.ts"
import { officeReaders } from "../../src/ingest/readers/office.ts"
import { makeReadingThread, threadedPdfReader } from "../../src/ingest/readers/thread/index.ts"
import { randomFrom } from "./mutations.ts"
import { type Format, formatsWith } from "./originals.ts"

const [folder = ".", count = "2000", seed = "1", ...wanted] = process.argv.slice(2)
const patience = 20_000
const thread = makeReadingThread()
const readBytes = readSource([threadedPdfReader(thread), ...officeReaders, textReader])
const read = (bytes: Uint8Array) => readBytes(bytes, { limits: { milliseconds: patience } })

const lettersOf = ({ blocks }: SourceDocument): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block._tag === "Grid" ? block.cells.map(({ text }) => text).join("").length : block.text.length),
    0,
  )

const tryFormat = async (name: string, { files, mutations, noticed }: Format): Promise<void> => {
  const below = randomFrom(Number(seed))
  const originals = await Promise.all(
    files.map(async (bytes) => ({ bytes, letters: lettersOf(Result.getOrThrow(await read(bytes))) })),
  )
  const outcomes = new Map<string, number>()
  const faults: string[] = []
  let slowest = 0
  let most = 0
  for (let i = 0; i < Number(count); i += 1) {
    const original = originals[below(originals.length)]
    const [kind, mutate] = Object.entries(mutations)[below(Object.keys(mutations).length)] ?? []
    if (original === undefined || kind === undefined || mutate === undefined) continue
    const bytes = mutate(original.bytes, below)
    const started = performance.now()
    try {
      const result = await read(bytes)
      slowest = Math.max(slowest, performance.now() - started)
      if (Result.isSuccess(result)) recognise(result.success)
      const outcome = Result.isFailure(result)
        ? result.failure._tag
        : result.success.warnings.length > 0
          ? "read, with warnings"
          : "read"
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      const lost = outcome === "read" && Result.isSuccess(result) ? original.letters - lettersOf(result.success) : 0
      if (lost > 0 && noticed.includes(kind)) faults.push(`#${i} ${kind}: ${lost} letters lost without a warning`)
      if (Result.isFailure(result) && result.failure.messages.zh === "") faults.push(`#${i} ${kind}: no advice`)
    } catch (error) {
      faults.push(`#${i} ${kind}: threw ${String(error)}`)
    }
    most = Math.max(most, process.memoryUsage.rss())
  }
  const said = [...outcomes].sort().map(([outcome, times]) => `${outcome} ${times}`)
  console.log(`${name}: ${count} mutations; ${said.join(", ")}`)
  console.log(
    `  slowest ${Math.round(slowest)} ms; most memory ${Math.round(most / 1024 / 1024)} MB; ${faults.length} faults`,
  )
  for (const line of faults.slice(0, 20)) console.log(`  ${line}`)
}

for (const [name, format] of Object.entries(formatsWith(folder)))
  if (format.files.length > 0 && (wanted.length === 0 || wanted.includes(name))) await tryFormat(name, format)
await thread.close()
