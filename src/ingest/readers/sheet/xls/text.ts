import type { Cursor } from "./cursor.ts"

/** Which edition of the format a workbook has: since 8 its text is Unicode, before in the code page that it names. */
export interface Edition {
  readonly unicode: boolean
  readonly decode: (bytes: Uint8Array) => string
}

const labels: ReadonlyMap<number, string> = new Map([
  [936, "gb18030"],
  [950, "big5"],
  [932, "shift_jis"],
  [949, "euc-kr"],
  [1200, "utf-16le"],
  [65001, "utf-8"],
])

/** Decodes the text of old workbooks; without a known code page it is taken for Chinese. */
export const decoderOf = (codePage: number): ((bytes: Uint8Array) => string) => {
  const western = codePage >= 1250 && codePage <= 1258
  const decoder = new TextDecoder(western ? `windows-${codePage}` : (labels.get(codePage) ?? "gb18030"))
  return (bytes) => decoder.decode(bytes)
}

/** A text with its length before it, in one byte or two. */
export const readText = (cursor: Cursor, lengthBytes: 1 | 2, { unicode, decode }: Edition): string => {
  const length = lengthBytes === 1 ? cursor.byte() : cursor.word()
  if (!unicode) return decode(cursor.bytes(length))
  return length === 0 && !cursor.left() ? "" : cursor.letters(length, (cursor.byte() & 1) === 1)
}

const hasWide = 1
const hasGuide = 4
const hasRuns = 8

/** A string of the table of shared strings: letters, then formatting and phonetic guides that are passed over. */
export const readSharedString = (cursor: Cursor): string => {
  const length = cursor.word()
  const flags = cursor.byte()
  const runs = (flags & hasRuns) === 0 ? 0 : cursor.word()
  const guide = (flags & hasGuide) === 0 ? 0 : cursor.long()
  const text = cursor.letters(length, (flags & hasWide) !== 0)
  cursor.skip(4 * runs + guide)
  return text
}
