/**
 * Reads mutated PDFs: bytes flipped, parts cut off, repeated, zeroed or moved, and numbers of the page description
 * changed. Every outcome must be an error with advice, or a document: none may crash the reader, hang it, or lose text
 * without a warning. `node bench/pdf-fuzz.ts FOLDER [COUNT] [SEED]`.
 */
import * as Result from "effect/Result"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { makeReadingThread } from "../src/ingest/readers/thread/index.ts"
import type { SourceDocument } from "../src/ingest/source-document.ts"

const [folder, count = "2000", seed = "1"] = process.argv.slice(2)
if (folder === undefined) throw new Error("Name a folder of PDFs.")
const files = readdirSync(folder).filter((name) => name.endsWith(".pdf"))

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
const randomFrom = (start: number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const random = randomFrom(Number(seed))
const below = (limit: number) => Math.floor(random() * limit)

type Mutation = (bytes: Uint8Array) => Uint8Array
const part = (bytes: Uint8Array, most: number): readonly [from: number, to: number] => {
  const from = below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + below(most))]
}
/** The parts of the file outside its compressed streams, where its structure is. */
const inTheOpen = (bytes: Uint8Array): number => {
  const at = below(bytes.length)
  const text = new TextDecoder("latin1").decode(bytes.subarray(at, at + 60_000))
  const object = text.indexOf(" obj")
  return object < 0 ? at : at + object + below(120)
}
const mutations: Readonly<Record<string, Mutation>> = {
  flip: (bytes) => {
    const changed = bytes.slice()
    for (let i = 0; i <= below(20); i += 1) changed[below(bytes.length)] = below(256)
    return changed
  },
  flipStructure: (bytes) => {
    const changed = bytes.slice()
    for (let i = 0; i <= below(4); i += 1) changed[Math.min(bytes.length - 1, inTheOpen(bytes))] = below(256)
    return changed
  },
  digit: (bytes) => {
    const changed = bytes.slice()
    for (let i = 0; i < 40; i += 1) {
      const at = Math.min(bytes.length - 1, inTheOpen(bytes))
      const byte = changed[at] ?? 0
      if (byte >= 0x30 && byte <= 0x39) changed[at] = 0x30 + below(10)
    }
    return changed
  },
  truncate: (bytes) => bytes.slice(0, below(bytes.length)),
  zero: (bytes) => bytes.slice().fill(0, ...part(bytes, 5_000)),
  remove: (bytes) => {
    const [from, to] = part(bytes, 5_000)
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)])
  },
  repeat: (bytes) => {
    const [from, to] = part(bytes, 20_000)
    return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(from)])
  },
}

const lettersOf = ({ blocks }: SourceDocument): number =>
  blocks.reduce(
    (sum, block) =>
      sum + (block._tag === "Grid" ? block.cells.map(({ text }) => text).join("").length : block.text.length),
    0,
  )

const thread = makeReadingThread()
const read = (bytes: Uint8Array) => thread.read("pdf", bytes, { limits: { milliseconds: 20_000 } })
const originals = await Promise.all(
  files.map(async (file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)))
    return { file, bytes, letters: lettersOf(Result.getOrThrow(await read(bytes))) }
  }),
)
const outcomes = new Map<string, number>()
const silent: string[] = []
let slowest = 0
for (let i = 0; i < Number(count); i += 1) {
  const original = originals[below(originals.length)]
  const [name, mutate] = Object.entries(mutations)[below(Object.keys(mutations).length)] ?? []
  if (original === undefined || name === undefined || mutate === undefined) continue
  const started = performance.now()
  const result = await read(mutate(original.bytes))
  slowest = Math.max(slowest, performance.now() - started)
  const outcome = Result.isFailure(result)
    ? result.failure._tag
    : result.success.warnings.length > 0
      ? "read, with warnings"
      : "read"
  outcomes.set(`${name}: ${outcome}`, (outcomes.get(`${name}: ${outcome}`) ?? 0) + 1)
  const lost =
    Result.isSuccess(result) && result.success.warnings.length === 0 ? original.letters - lettersOf(result.success) : 0
  if (lost > 0) silent.push(`#${i} ${name} of ${original.file}: ${lost} letters lost`)
}
await thread.close()
console.table([...outcomes].sort().map(([outcome, times]) => ({ outcome, times })))
console.log(`slowest ${Math.round(slowest)} ms; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
console.log(`${silent.length} lost text without a warning`)
for (const line of silent.slice(0, 40)) console.log(line)
