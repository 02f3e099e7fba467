import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { mutateXml } from "../../tests/ingest/flow/mutate.ts"

/** Numbers from 0 up to a limit, the same ones for the same seed (mulberry32). */
export const randomFrom = (seed: number): ((limit: number) => number) => {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

type Below = (limit: number) => number
export type Mutation = (bytes: Uint8Array, below: Below) => Uint8Array

const part = (bytes: Uint8Array, most: number, below: Below): readonly [from: number, to: number] => {
  const from = below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + below(most))]
}
const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  parts.reduce((at, piece) => {
    whole.set(piece, at)
    return at + piece.length
  }, 0)
  return whole
}

/** What happens to files on their way. */
export const ofBytes: Readonly<Record<string, Mutation>> = {
  flip: (bytes, below) => {
    const changed = bytes.slice()
    for (let i = 0; i <= below(20); i += 1) changed[below(bytes.length)] = below(256)
    return changed
  },
  truncate: (bytes, below) => bytes.slice(0, below(bytes.length)),
  zero: (bytes, below) => bytes.slice().fill(0, ...part(bytes, 5_000, below)),
  remove: (bytes, below) => {
    const [from, to] = part(bytes, 5_000, below)
    return joined(bytes.subarray(0, from), bytes.subarray(to))
  },
  repeat: (bytes, below) => {
    const [from, to] = part(bytes, 20_000, below)
    return joined(bytes.subarray(0, to), bytes.subarray(from))
  },
}

/** A place outside the compressed streams of a PDF, where its structure is. */
const inTheOpen = (bytes: Uint8Array, below: Below): number => {
  const at = below(bytes.length)
  const text = new TextDecoder("latin1").decode(bytes.subarray(at, at + 60_000))
  const object = text.indexOf(" obj")
  return Math.min(bytes.length - 1, object < 0 ? at : at + object + below(120))
}

/** Changes of what a PDF says of itself. */
export const ofPdf: Readonly<Record<string, Mutation>> = {
  "flip structure": (bytes, below) => {
    const changed = bytes.slice()
    for (let i = 0; i <= below(4); i += 1) changed[inTheOpen(bytes, below)] = below(256)
    return changed
  },
  digit: (bytes, below) => {
    const changed = bytes.slice()
    for (let i = 0; i < 40; i += 1) {
      const at = inTheOpen(bytes, below)
      const byte = changed[at] ?? 0
      if (byte >= 0x30 && byte <= 0x39) changed[at] = 0x30 + below(10)
    }
    return changed
  },
}

const values = [
  ...["1", "-1", "0", "9999999999", "1048577", "XFD1048576", "A1:XFD1048576", "__proto__", "", "rId99"],
  ...["hidden", "restart", "1e308", "公".repeat(40_000)],
]
const kinds = ["value", "value", "lose", "repeat"] as const

/** A value replaced, an element lost or repeated. */
export const ofXml = (text: string, below: Below): string => {
  const kind = kinds[below(kinds.length)] ?? "value"
  return mutateXml(text, [kind, below(1e6) / 1e6, values[below(values.length)] ?? "", 2 + below(40)])
}

export const ofMarkup: Mutation = (bytes, below) => {
  let text = strFromU8(bytes)
  for (let i = 0; i <= below(6); i += 1) text = ofXml(text, below)
  return strToU8(text)
}

/** Changes inside the parts of an office file, zipped again so that the checksums hold and the change is read. */
export const insideZip: Mutation = (bytes, below) => {
  const files = unzipSync(bytes)
  const names = Object.keys(files).filter(
    (name) => /\.(?:xml|rels)$/.test(name) && (files[name]?.length ?? 0) < 400_000,
  )
  for (let i = 0; i <= below(4); i += 1) {
    const name = names[below(names.length)] ?? ""
    const file = files[name]
    if (file !== undefined) files[name] = strToU8(ofXml(strFromU8(file), below))
  }
  return zipSync(files, { level: 1 })
}
