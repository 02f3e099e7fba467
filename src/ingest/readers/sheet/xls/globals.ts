import type { Calendar } from "../number-format/date.ts"
import { builtInFormat } from "../number-format/built-in.ts"
import { type FormatSection, parseFormat } from "../number-format/section.ts"
import { cursorOf } from "./cursor.ts"
import { type BiffRecord, recordTypes } from "./records.ts"
import { decoderOf, type Edition, readSharedString, readText } from "./text.ts"

/** A sheet as the workbook lists it. */
export interface BoundSheet {
  readonly name: string
  readonly hidden: boolean
  /** a sheet of cells, no chart or module */
  readonly isWorksheet: boolean
  /** where its records begin in the stream */
  readonly start: number
}

/** What a workbook says about all its sheets. */
export interface Globals {
  readonly edition: Edition
  readonly encrypted: boolean
  readonly calendar: Calendar
  readonly sheets: readonly BoundSheet[]
  readonly strings: readonly string[]
  /** the number format of a cell by the number of its style */
  readonly formats: (style: number) => readonly FormatSection[]
}

const of = (records: readonly BiffRecord[], type: number) =>
  records.filter((record) => record.type === type).map(({ parts }) => cursorOf(parts))

const editionOf = (records: readonly BiffRecord[]): Edition => {
  const codePage = of(records, recordTypes.codePage)[0]?.word() ?? 936
  return { unicode: of(records, recordTypes.bof)[0]?.word() === 0x0600, decode: decoderOf(codePage) }
}

const sheetsOf = (records: readonly BiffRecord[], edition: Edition): readonly BoundSheet[] =>
  of(records, recordTypes.boundSheet).map((cursor) => {
    const start = cursor.long()
    const hidden = (cursor.byte() & 3) !== 0
    const isWorksheet = cursor.byte() === 0
    return { start, hidden, isWorksheet, name: readText(cursor, 1, edition) }
  })

const stringsOf = (records: readonly BiffRecord[]): readonly string[] => {
  const cursor = of(records, recordTypes.sst)[0]
  if (cursor === undefined) return []
  cursor.skip(4)
  const strings: string[] = []
  for (let left = cursor.long(); left > 0; left--) strings.push(readSharedString(cursor))
  return strings
}

const general = parseFormat("General")

const formatsOf = (records: readonly BiffRecord[], edition: Edition): Globals["formats"] => {
  const codes = new Map(
    of(records, recordTypes.format).map((cursor) => [
      cursor.word(),
      readText(cursor, edition.unicode ? 2 : 1, edition),
    ]),
  )
  const parsed = new Map<number, readonly FormatSection[]>()
  const styles = of(records, recordTypes.xf).map((cursor) => {
    cursor.skip(2)
    const id = cursor.word()
    const format = parsed.get(id) ?? parseFormat(codes.get(id) ?? builtInFormat(id))
    parsed.set(id, format)
    return format
  })
  return (style) => styles[style] ?? general
}

/** Reads what a workbook says before its sheets. Of an encrypted one nothing else can be read. */
export const readGlobals = (records: readonly BiffRecord[]): Globals => {
  const edition = editionOf(records)
  const calendar = of(records, recordTypes.dateMode)[0]?.word() === 1 ? 1904 : 1900
  return records.some(({ type }) => type === recordTypes.filePass)
    ? { edition, encrypted: true, calendar, sheets: [], strings: [], formats: () => general }
    : {
        edition,
        encrypted: false,
        calendar,
        sheets: sheetsOf(records, edition),
        strings: stringsOf(records),
        formats: formatsOf(records, edition),
      }
}
