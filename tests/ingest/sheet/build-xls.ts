/** A record of a workbook stream: its type, then words of two bytes. */
export const record = (type: number, ...words: readonly number[]): Uint8Array =>
  bytesRecord(
    type,
    words.flatMap((word) => [word & 0xff, word >> 8]),
  )

export const bytesRecord = (type: number, bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([type & 0xff, type >> 8, bytes.length & 0xff, bytes.length >> 8, ...bytes])

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const dword = (value: number): readonly number[] => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff)
const doubleBytes = (value: number): readonly number[] => [...new Uint8Array(new Float64Array([value]).buffer)]

const bof = (version: number, kind: number): Uint8Array => record(0x0809, version, kind, 0, 0)
const eof = record(0x000a)
const biff5 = 0x0500
const biff8 = 0x0600

/** A sheet in the workbook's list: Unicode, visible, with cells. */
export const boundSheet = (name: string, start: number): Uint8Array =>
  bytesRecord(0x0085, [
    ...dword(start),
    0,
    0,
    name.length,
    1,
    ...Array.from(name).flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
  ])

/** A workbook stream with one sheet of some records. */
export const workbookStream = (
  cells: readonly Uint8Array[],
  { ended = true, extra = [] }: { readonly ended?: boolean; readonly extra?: readonly Uint8Array[] } = {},
): Uint8Array => {
  const name = "Sheet1"
  const before = joined(bof(biff8, 5), ...extra)
  const start = before.length + boundSheet(name, 0).length + eof.length
  return joined(before, boundSheet(name, start), eof, bof(biff8, 0x10), ...cells, ...(ended ? [eof] : []))
}

/** The beginning of an encrypted workbook: what stands after FILEPASS cannot be read. */
export const encryptedWorkbook = (): Uint8Array =>
  oleFile({ Workbook: joined(bof(biff8, 5), record(0x002f, 1, 1, 1), bytesRecord(0x0085, [1, 2, 3]), eof) })

/** “预算”, “合计”, “公开” in GBK. */
const gbk = { 预算: [0xd4, 0xa4, 0xcb, 0xe3], 合计: [0xba, 0xcf, 0xbc, 0xc6], 公开: [0xb9, 0xab, 0xbf, 0xaa] }

/** A workbook of Excel 95: text in code page 936, amounts as double and as hundredths packed into 30 bits. */
export const biff5Workbook = (): Uint8Array => {
  const label = (row: number, column: number, text: readonly number[]) =>
    bytesRecord(0x0204, [row, 0, column, 0, 0, 0, text.length, 0, ...text])
  const sheetName = (start: number) => bytesRecord(0x0085, [...dword(start), 0, 0, 4, ...gbk.预算])
  const head = [
    bof(biff5, 5),
    record(0x0042, 936),
    bytesRecord(0x041e, [200, 0, 4, ...Array.from("0.00", (c) => c.charCodeAt(0))]),
    record(0x00e0, 0, 200),
  ]
  const start = joined(...head, sheetName(0), eof).length
  const sheet = [
    bof(biff5, 0x10),
    label(0, 0, gbk.合计),
    bytesRecord(0x0203, [0, 0, 1, 0, 0, 0, ...doubleBytes(12.34)]),
    label(1, 0, gbk.公开),
    bytesRecord(0x027e, [1, 0, 1, 0, 0, 0, ...dword((50 << 2) | 3)]),
    eof,
  ]
  return oleFile({ Book: joined(...head, sheetName(start), eof, ...sheet) })
}

const sectorSize = 512
const pieceSize = 64
const smallBelow = 4096
const endOfChain = 0xfffffffe
const free = 0xffffffff

/** Appends a chain of some links to a table of chains, and gives its first. */
const chained = (table: number[], count: number): number => {
  const first = table.length
  for (let i = 0; i < count; i++) table.push(i === count - 1 ? endOfChain : table.length + 1)
  return first
}

const padded = (content: Uint8Array, unit: number): Uint8Array => {
  const out = new Uint8Array(Math.ceil(content.length / unit) * unit)
  out.set(content)
  return out
}

const words = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(sectorSize))
  for (let i = 0; i < sectorSize / 4; i++) view.setUint32(4 * i, values[i] ?? free, true)
  return new Uint8Array(view.buffer)
}

const directoryEntry = (name: string, kind: number, start: number, size: number): Uint8Array => {
  const view = new DataView(new ArrayBuffer(128))
  for (let i = 0; i < name.length; i++) view.setUint16(2 * i, name.charCodeAt(i), true)
  view.setUint16(64, 2 * name.length + 2, true)
  view.setUint8(66, kind)
  view.setUint32(116, start, true)
  view.setUint32(120, size, true)
  return new Uint8Array(view.buffer)
}

/** An OLE file of up to three streams; those below 4096 bytes lie in pieces in the stream of the root. */
export const oleFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  // Sector 0 holds the table of chains, 1 the directory, 2 the table of small chains.
  const table: number[] = [0xfffffffd, endOfChain, endOfChain]
  const smallTable: number[] = []
  const sectors: Uint8Array[] = []
  const pieces: Uint8Array[] = []
  const entries = Object.entries(streams).map(([name, content]) => {
    const isSmall = content.length < smallBelow
    const filled = padded(content, isSmall ? pieceSize : sectorSize)
    ;(isSmall ? pieces : sectors).push(filled)
    const start = isSmall ? chained(smallTable, filled.length / pieceSize) : chained(table, filled.length / sectorSize)
    return directoryEntry(name, 2, start, content.length)
  })
  const small = padded(joined(...pieces), sectorSize)
  const root = directoryEntry(
    "Root Entry",
    5,
    small.length === 0 ? endOfChain : chained(table, small.length / sectorSize),
    small.length,
  )
  const header = new DataView(new ArrayBuffer(sectorSize))
  for (const [i, byte] of [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].entries()) header.setUint8(i, byte)
  const short = [
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const
  for (const [at, value] of short) header.setUint16(at, value, true)
  const long = [
    [44, 1],
    [48, 1],
    [56, smallBelow],
    [60, 2],
    [64, 1],
    [68, endOfChain],
    [76, 0],
  ] as const
  for (const [at, value] of long) header.setUint32(at, value, true)
  for (let at = 80; at < sectorSize; at += 4) header.setUint32(at, free, true)
  const directory = padded(joined(root, ...entries), sectorSize)
  return joined(new Uint8Array(header.buffer), words(table), directory, words(smallTable), ...sectors, small)
}
