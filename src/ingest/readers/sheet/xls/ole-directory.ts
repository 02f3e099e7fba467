/** A stream of an OLE file as the file's directory describes it. */
export interface OleEntry {
  readonly name: string
  readonly kind: "stream" | "root"
  /** its first sector */
  readonly start: number
  readonly size: number
}

const entryLength = 128
const kinds: ReadonlyMap<number, OleEntry["kind"]> = new Map([
  [2, "stream"],
  [5, "root"],
])

/** An entry of 128 bytes: a name of at most 31 letters of two bytes with its length behind it, a kind, a place. */
const entryAt = (view: DataView, at: number): OleEntry | undefined => {
  const length = view.getUint16(at + 64, true)
  const kind = kinds.get(view.getUint8(at + 66))
  if (kind === undefined || length < 4 || length > 64 || length % 2 === 1) return undefined
  const letters = Array.from({ length: length / 2 - 1 }, (_, i) => view.getUint16(at + 2 * i, true))
  if (letters.includes(0) || view.getUint16(at + length - 2, true) !== 0) return undefined
  const name = String.fromCharCode(...letters)
  return { name, kind, start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) }
}

/** The entries in the sectors of a directory. */
export const entriesIn = (sectors: Uint8Array): readonly OleEntry[] => {
  const view = new DataView(sectors.buffer, sectors.byteOffset, sectors.byteLength)
  const entries: OleEntry[] = []
  for (let at = 0; at + entryLength <= sectors.length; at += entryLength) {
    const entry = entryAt(view, at)
    if (entry !== undefined) entries.push(entry)
  }
  return entries
}

/** What an OLE file (Office before 2007, and every encrypted Office file) is. */
export type OleKind = "xls" | "doc" | "ppt" | "encrypted" | "unknown"

const streams: readonly (readonly [string, OleKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "doc"],
  ["PowerPoint Document", "ppt"],
]

const headerLength = 512

/**
 * Tells what an OLE file is by the streams in it. Directory entries may lie anywhere, but are always aligned: they are found
 * without following chains, so that even a file that is cut off tells what it was.
 */
export const oleKind = (bytes: Uint8Array): OleKind => {
  const names = new Set(entriesIn(bytes.subarray(headerLength)).map(({ name }) => name))
  return streams.find(([name]) => names.has(name))?.[1] ?? "unknown"
}
