/** A file of a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly compressedSize: number
  readonly size: number
  readonly crc: number
  /** where the file's local header begins */
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endLength = 22
const maxComment = 0xffff

/** The end of the directory stands at the archive's end, before a comment of at most 64 KB. */
const findEnd = (view: DataView): number | undefined => {
  for (let at = view.byteLength - endLength; at >= 0 && at >= view.byteLength - endLength - maxComment; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return undefined
}

const readEntry = (
  view: DataView,
  bytes: Uint8Array,
  at: number,
): (ZipEntry & { readonly next: number }) | undefined => {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return undefined
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
  const nameEnd = at + 46 + (nameLength ?? 0)
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll("\\", "/")
      .replace(/^\/+/, ""),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next: nameEnd + (extraLength ?? 0) + (commentLength ?? 0),
  }
}

/** Lists the files of a zip archive by its directory, or nothing if the directory is broken or cut off. */
export const zipDirectory = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const entry = readEntry(view, bytes, at)
    if (entry === undefined) return undefined
    entries.push(entry)
    at = entry.next
  }
  return entries
}
