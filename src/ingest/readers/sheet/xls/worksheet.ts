import type { Decimal } from "../../../../money/decimal.ts"
import type { LimitExceeded } from "../../file-errors.ts"
import type { Budget } from "../../flow/budget.ts"
import { cleanLine } from "../../flow/text.ts"
import { maxColumns } from "../address.ts"
import { type Displayed, displayNumber } from "../number-format/display.ts"
import type { Sheet, SheetCell, SheetRange } from "../sheet.ts"
import { type Cursor, cursorOf, RecordTooShort } from "./cursor.ts"
import { errorText } from "./error-text.ts"
import type { BoundSheet, Globals } from "./globals.ts"
import { numberOf, packedNumber } from "./number.ts"
import { type BiffRecord, recordTypes } from "./records.ts"
import { readText } from "./text.ts"

interface Place {
  readonly row: number
  readonly column: number
  readonly style: number
}

const placeOf = (cursor: Cursor): Place => ({ row: cursor.word(), column: cursor.word(), style: cursor.word() })

/** Gathers the cells of a sheet from its records. */
const gatherer = ({ edition, strings, formats, calendar }: Globals, showZeros: boolean) => {
  const cells: SheetCell[] = []
  const merges: SheetRange[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  /** a formula whose text follows in a record of its own */
  let awaited: Place | undefined

  const put = ({ row, column }: Place, shown: Displayed): void => {
    if (cleanLine(shown.text) !== "") cells.push({ row, column, ...shown })
  }
  const putNumber = (place: Place, number: Decimal | undefined): void => {
    if (number === undefined || (number.isZero() && !showZeros)) return
    put(place, displayNumber(number, formats(place.style), calendar))
  }
  const putFormula = (place: Place, cursor: Cursor): void => {
    const result = cursor.bytes(8)
    const [kind, , value] = result
    if (result[6] !== 0xff || result[7] !== 0xff)
      putNumber(place, numberOf(new DataView(result.buffer).getFloat64(0, true)))
    else if (kind === 0) awaited = place
    else if (kind === 1) put(place, { text: value === 0 ? "FALSE" : "TRUE" })
    else if (kind === 2) put(place, { text: errorText(value ?? 0) })
  }
  const sharedString = (index: number): string => {
    const text = strings[index]
    if (text === undefined) throw new RecordTooShort()
    return text
  }
  const putPacked = (cursor: Cursor): void => {
    const [row, first] = [cursor.word(), cursor.word()]
    const packed: (readonly [number, number])[] = []
    // The record ends with its last column, which the number of its values says already.
    for (let style = cursor.word(); cursor.left(); style = cursor.word()) packed.push([style, cursor.long()])
    for (const [i, [style, number]] of packed.entries())
      putNumber({ row, column: first + i, style }, packedNumber(number))
  }

  const read = (type: number, cursor: Cursor): void => {
    switch (type) {
      case recordTypes.labelSst:
        put(placeOf(cursor), { text: sharedString(cursor.long()) })
        break
      case recordTypes.label:
      case recordTypes.rString:
        put(placeOf(cursor), { text: readText(cursor, 2, edition) })
        break
      case recordTypes.number:
        putNumber(placeOf(cursor), numberOf(cursor.double()))
        break
      case recordTypes.rk:
        putNumber(placeOf(cursor), packedNumber(cursor.long()))
        break
      case recordTypes.mulRk:
        putPacked(cursor)
        break
      case recordTypes.formula:
        putFormula(placeOf(cursor), cursor)
        break
      case recordTypes.string:
        if (awaited !== undefined) put(awaited, { text: readText(cursor, 2, edition) })
        awaited = undefined
        break
      case recordTypes.boolErr: {
        const [place, value, isError] = [placeOf(cursor), cursor.byte(), cursor.byte() !== 0]
        put(place, { text: isError ? errorText(value) : value === 0 ? "FALSE" : "TRUE" })
        break
      }
      case recordTypes.mergeCells:
        for (let left = cursor.word(); left > 0; left--) {
          const [top, bottom, first, last] = [cursor.word(), cursor.word(), cursor.word(), cursor.word()]
          merges.push({ top, bottom, left: first, right: last })
        }
        break
      case recordTypes.row: {
        const row = cursor.word()
        cursor.skip(10)
        if ((cursor.word() & 0x20) !== 0) hiddenRows.add(row)
        break
      }
      case recordTypes.columnInfo: {
        const [first, last, width] = [cursor.word(), cursor.word(), cursor.word()]
        cursor.skip(2)
        if ((cursor.word() & 1) === 0 && width > 0) break
        for (let column = first; column <= last && column < maxColumns; column++) hiddenColumns.add(column)
        break
      }
    }
  }
  return {
    read,
    sheet: ({ name, hidden }: BoundSheet): Sheet => ({
      name,
      hidden,
      cells,
      merges,
      hiddenRows,
      hiddenColumns,
      warnings: [],
    }),
  }
}

const showsZeros = (records: readonly BiffRecord[]): boolean => {
  const window = records.find(({ type }) => type === recordTypes.window2)
  return window === undefined || (cursorOf(window.parts).word() & 0x10) !== 0
}

/** Reads the records of one sheet. */
export const readWorksheet = (
  records: readonly BiffRecord[],
  bound: BoundSheet,
  globals: Globals,
  budget: Budget,
): Sheet | LimitExceeded => {
  const exceeded = budget.take(records.length)
  if (exceeded !== undefined) return exceeded
  const gathered = gatherer(globals, showsZeros(records))
  for (const { type, parts } of records) gathered.read(type, cursorOf(parts))
  return gathered.sheet(bound)
}
