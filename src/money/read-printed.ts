import * as Result from "effect/Result"
import { isPlainNumber } from "./amount.ts"
import { UnreadableAmount } from "./errors.ts"
import { toHalfWidth } from "./half-width.ts"
import { unitsOfMeasure, type UnitOfMeasure } from "./unit.ts"

/** A number as it was found printed, in plain digits. */
export interface PrintedNumber {
  /** the number in plain digits (`"-1234.50"`), or `""` where none is printed */
  readonly text: string
  /** the unit printed behind the number itself */
  readonly unit: UnitOfMeasure | undefined
  /** whether a dash or a stroke stands for "nothing", where another table would leave the cell blank */
  readonly dash: boolean
}

const longestFirst = [...unitsOfMeasure].sort((a, b) => b.length - a.length)

const dashes = "-‐‑‒–—―−﹣─"
const onlyDashes = new RegExp(`^(?:[${dashes}]+|/)$`)
const negativeMark = new RegExp(`^[${dashes}△▲]`)

// Between digits a space is kept: it may separate thousands, and it may separate two numbers.
const looseSpace = /(?<!\d)\s+|\s+(?!\d)/g

const tidy = (printed: string): string =>
  toHalfWidth(printed)
    .replace(/。/g, ".")
    .replace(/[\u200b\ufeff]/g, "")
    .replace(looseSpace, "")

// Thousands, or the 万 of Chinese counting: any other grouping means that a digit was lost or that two numbers met.
const grouped = /^\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*$|^\d{1,4}(?:,\d{4})+$/
const digits = /^\d+$/

const ungroup = (whole: string): string | undefined => {
  if (digits.test(whole)) return whole
  return grouped.test(whole) ? whole.replace(/[, ]/g, "") : undefined
}

const readUnsigned = (text: string): string | undefined => {
  const [whole = "", fraction, ...rest] = text.split(".")
  if (rest.length > 0 || (fraction !== undefined && !digits.test(fraction))) return undefined
  const plain = whole === "" && fraction !== undefined ? "0" : ungroup(whole)
  if (plain === undefined) return undefined
  return fraction === undefined ? plain : `${plain}.${fraction}`
}

const splitUnit = (text: string): readonly [string, UnitOfMeasure | undefined] => {
  const unit = longestFirst.find((name) => text.endsWith(name))
  return unit === undefined ? [text, undefined] : [text.slice(0, -unit.length), unit]
}

// A negative in brackets may have its unit inside or outside of them.
const unbracket = (text: string): string | undefined => /^\((.*)\)([^()\d]*)$/.exec(text)?.slice(1).join("")

const readSigned = (text: string): PrintedNumber | undefined => {
  const bracketed = unbracket(text)
  const isNegative = bracketed !== undefined || negativeMark.test(text)
  const [number, unit] = splitUnit(bracketed ?? text.replace(negativeMark, "").replace(/^\+/, ""))
  const plain = readUnsigned(number)
  return plain === undefined ? undefined : { text: isNegative ? `-${plain}` : plain, unit, dash: false }
}

/**
 * Reads a number as people print it: thousands separators, full-width digits and signs, a minus, △, ▲ or brackets
 * for a negative, stray white space, a unit behind it. A blank cell is `""`, and so is a cell with nothing but a dash.
 *
 * It never guesses: separators that do not part thousands (or 万), two points, an exponent or a stray character are
 * an error that names the text and the cell.
 *
 * @param cell where the text stands, for the error message
 * @example
 * ```ts
 * import { readPrinted } from "gouji"
 * import * as Result from "effect/Result"
 *
 * Result.getOrThrow(readPrinted("１，２３４．５０")).text // "1234.50"
 * Result.getOrThrow(readPrinted("△3.7%")) // { text: "-3.7", unit: "%", dash: false }
 * Result.getOrThrow(readPrinted("—")) // { text: "", unit: undefined, dash: true }
 * Result.isFailure(readPrinted("12,34", "支出总表, row 3, column 合计")) // true
 * ```
 */
export const readPrinted = (printed: string, cell?: string): Result.Result<PrintedNumber, UnreadableAmount> => {
  const tidied = tidy(printed)
  if (tidied === "") return Result.succeed({ text: "", unit: undefined, dash: false })
  if (onlyDashes.test(tidied)) return Result.succeed({ text: "", unit: undefined, dash: true })
  const number = readSigned(tidied)
  if (number !== undefined && isPlainNumber(number.text)) return Result.succeed(number)
  const reason = number === undefined ? "notANumber" : "tooLong"
  return Result.fail(new UnreadableAmount({ text: printed, cell, reason }))
}
