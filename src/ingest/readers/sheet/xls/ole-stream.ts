import { entriesIn, type OleEntry } from "./ole-directory.ts"

const endOfChain = 0xfffffffe
const largestSector = 0xfffffffa
const headerLength = 512

interface Container {
  readonly view: DataView
  readonly sectorSize: number
}

const sectorStart = ({ sectorSize }: Container, sector: number): number => (sector + 1) * sectorSize

const wordsOf = ({ view, sectorSize }: Container, start: number): readonly number[] =>
  start < 0 || start + sectorSize > view.byteLength
    ? []
    : Array.from({ length: sectorSize / 4 }, (_, i) => view.getUint32(start + 4 * i, true))

/** The sectors that hold the table of chains: 109 are listed in the header, the others in a chain of their own. */
const tableSectors = (container: Container): readonly number[] => {
  const { view, sectorSize } = container
  const sectors = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true))
  let next = view.getUint32(68, true)
  for (let left = view.byteLength / sectorSize; next < largestSector && left > 0; left--) {
    const words = wordsOf(container, sectorStart(container, next))
    sectors.push(...words.slice(0, -1))
    next = words.at(-1) ?? endOfChain
  }
  return sectors.filter((sector) => sector < largestSector)
}

/** Follows a chain for as many links as are needed; a shorter one is broken. */
const chain = (table: readonly number[], first: number, count: number): readonly number[] | undefined => {
  const sectors: number[] = []
  for (let sector = first; sectors.length < count; sector = table[sector] ?? endOfChain) {
    if (sector >= largestSector) return undefined
    sectors.push(sector)
  }
  return sectors
}

/** The length of a chain up to its end, as far as the file can hold it. */
const chainLength = (table: readonly number[], first: number): number => {
  let length = 0
  for (let sector = first; sector < largestSector && length <= table.length; sector = table[sector] ?? endOfChain)
    length++
  return length
}

/** Puts pieces of equal length together, the last of which may be shorter. */
const gather = (
  bytes: Uint8Array,
  starts: readonly number[],
  pieceSize: number,
  size: number,
): Uint8Array | undefined => {
  const out = new Uint8Array(size)
  for (const [i, start] of starts.entries()) {
    const length = Math.min(pieceSize, size - i * pieceSize)
    if (start + length > bytes.length) return undefined
    out.set(bytes.subarray(start, start + length), i * pieceSize)
  }
  return out
}

/** Reads a stream of an OLE file (MS-CFB); nothing if the file is broken or cut off. */
export const readOleStream = (bytes: Uint8Array, isWanted: (entry: OleEntry) => boolean): Uint8Array | undefined => {
  if (bytes.length < headerLength) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return undefined
  const container = { view, sectorSize: 1 << shift }
  const table = tableSectors(container).flatMap((sector) => wordsOf(container, sectorStart(container, sector)))

  const readLarge = ({ start, size }: Pick<OleEntry, "start" | "size">): Uint8Array | undefined => {
    if (size > bytes.length) return undefined
    const sectors = chain(table, start, Math.ceil(size / container.sectorSize))
    const starts = sectors?.map((sector) => sectorStart(container, sector))
    return starts === undefined ? undefined : gather(bytes, starts, container.sectorSize, size)
  }
  /** Small streams lie in pieces of 64 bytes in the stream of the root. */
  const readSmall = (entry: OleEntry, root: OleEntry | undefined): Uint8Array | undefined => {
    const pieces = root === undefined ? undefined : readLarge(root)
    const count = view.getUint32(64, true)
    const sectors =
      count * container.sectorSize > bytes.length ? undefined : chain(table, view.getUint32(60, true), count)
    const smallTable = sectors?.flatMap((sector) => wordsOf(container, sectorStart(container, sector))) ?? []
    const links = chain(smallTable, entry.start, Math.ceil(entry.size / 64))
    return pieces === undefined || links === undefined
      ? undefined
      : gather(
          pieces,
          links.map((link) => link * 64),
          64,
          entry.size,
        )
  }

  const firstOfDirectory = view.getUint32(48, true)
  const directory = readLarge({
    start: firstOfDirectory,
    size: chainLength(table, firstOfDirectory) * container.sectorSize,
  })
  const entries = directory === undefined ? [] : entriesIn(directory)
  const wanted = entries.find(isWanted)
  if (wanted === undefined) return undefined
  return wanted.size < view.getUint32(56, true)
    ? readSmall(
        wanted,
        entries.find(({ kind }) => kind === "root"),
      )
    : readLarge(wanted)
}
