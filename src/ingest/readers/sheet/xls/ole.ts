/** What an OLE file (Office before 2007, and every encrypted Office file) is, by the streams in it. */
export type OleKind = "xls" | "doc" | "ppt" | "encrypted" | "unknown"

const kinds: readonly (readonly [string, OleKind])[] = [
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "doc"],
  ["PowerPoint Document", "ppt"],
]

const entryLength = 128
const stream = 2

/** The name in a directory entry of 128 bytes: at most 31 letters of two bytes, with its length behind it. */
const streamName = (view: DataView, at: number): string | undefined => {
  const length = view.getUint16(at + 64, true)
  if (view.getUint8(at + 66) !== stream || length < 4 || length > 64 || length % 2 === 1) return undefined
  let name = ""
  for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true))
  return name
}

/**
 * Tells what an OLE file is. Its directory may lie anywhere, but its entries are always aligned: they are found without
 * following the file's chains of sectors.
 */
export const oleKind = (bytes: Uint8Array): OleKind => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names = new Set<string>()
  for (let at = 0; at + entryLength <= bytes.length; at += entryLength) {
    const name = streamName(view, at)
    if (name !== undefined) names.add(name)
  }
  return kinds.find(([name]) => names.has(name))?.[1] ?? "unknown"
}
