/**
 * How fast PDFs are read, and in how much memory, beside `pdftotext -layout` of poppler on the same files in the same
 * run: `node bench/pdf-speed.ts FOLDER [ROUNDS]`.
 */
import * as Result from "effect/Result"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { makeReadingThread } from "../src/ingest/readers/thread/index.ts"

const [folder, rounds = "5"] = process.argv.slice(2)
if (folder === undefined) throw new Error("Name a folder of PDFs.")
const files = readdirSync(folder).filter((name) => name.endsWith(".pdf"))
const thread = makeReadingThread()

/** What a work took, in milliseconds: on the clock, and of processors' time, which other programs do not disturb. */
const timed = async (work: () => unknown): Promise<{ readonly clock: number; readonly processor: number }> => {
  const before = process.cpuUsage()
  const started = performance.now()
  await work()
  const used = process.cpuUsage(before)
  return { clock: performance.now() - started, processor: (used.user + used.system) / 1000 }
}
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const ours = new Map<string, number[]>(files.map((file) => [file, []]))
const processors = new Map<string, number[]>(files.map((file) => [file, []]))
const theirs = new Map<string, number[]>(files.map((file) => [file, []]))
// The first round warms up and is not counted.
for (let round = 0; round <= Number(rounds); round += 1)
  for (const file of files) {
    const path = join(folder, file)
    const bytes = new Uint8Array(readFileSync(path))
    const reading = await timed(async () => Result.getOrThrow(await thread.read("pdf", bytes)))
    const poppler = await timed(() => spawnSync("pdftotext", ["-layout", path, "-"], { maxBuffer: 1 << 28 }))
    if (round === 0) continue
    ours.get(file)?.push(reading.clock)
    processors.get(file)?.push(reading.processor)
    theirs.get(file)?.push(poppler.clock)
  }
await thread.close()

const rows = files.map((file) => ({
  file,
  "ms (median)": Math.round(median(ours.get(file) ?? [])),
  "of processors": Math.round(median(processors.get(file) ?? [])),
  "pdftotext ms": Math.round(median(theirs.get(file) ?? [])),
}))
console.table(rows)
const all = rows.map((row) => row["ms (median)"])
const others = rows.map((row) => row["pdftotext ms"])
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
console.log(
  `median of documents ${median(all)} ms, ${median(rows.map((row) => row["of processors"]))} ms of processors; ${(sum(all) / sum(others)).toFixed(1)} times pdftotext -layout`,
)
console.log(`peak memory of the process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
