import { Decimal, zero } from "./decimal.ts"
import type { UnitOfMeasure } from "./unit.ts"

/**
 * A number as a disclosure reports it: its exact value, its unit, and how finely its table or passage reports.
 *
 * `text` is the number as printed, without separators: `"12.30"` keeps its zero, and `""` is a blank cell, whose
 * value is zero in a sum. `decimals` belongs to the table or passage, so it may exceed the digits of `text`:
 * `35` in a table of two decimals is `35.00`.
 */
export interface Amount<U extends UnitOfMeasure = UnitOfMeasure> {
  readonly _tag: "Amount"
  readonly value: Decimal
  readonly unit: U
  readonly decimals: number
  readonly text: string
}

const plain = /^-?\d+(?:\.\d+)?$/

/** The longest number that is read: far above any budget, far below what could hurt. */
export const maxDigits = 40

/** Whether a text is a plain decimal number, as the codecs write it. */
export const isPlainNumber = (text: string): boolean => text.length <= maxDigits && plain.test(text)

/** How many digits a plain decimal text has after its point. */
export const decimalsOf = (text: string): number => {
  const point = text.indexOf(".")
  return point < 0 ? 0 : text.length - point - 1
}

/**
 * Makes an amount from its plain text. Returns `undefined` when the text is neither blank nor a plain decimal number.
 *
 * @param decimals how finely the table or passage reports; never less than the text itself shows
 */
export const makeAmount = <U extends UnitOfMeasure>(
  text: string,
  unit: U,
  decimals: number = decimalsOf(text),
): Amount<U> | undefined => {
  if (text === "") return { _tag: "Amount", value: zero, unit, decimals, text }
  if (!isPlainNumber(text)) return undefined
  return { _tag: "Amount", value: new Decimal(text), unit, decimals: Math.max(decimals, decimalsOf(text)), text }
}

/** Whether a number was printed at all: a blank cell counts as zero in a sum, but is not reported. */
export const isReported = (amount: Amount): boolean => amount.text !== ""

/** Whether a value is an amount. */
export const isAmount = (value: unknown): value is Amount =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Amount"
