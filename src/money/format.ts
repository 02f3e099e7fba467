import type { Decimal } from "./decimal.ts"
import { type Measured, quantityOf } from "./quantity.ts"

/** How a number is printed. */
export interface NumberFormat {
  /** digits after the point, rounded half up; absent: as many as the number has */
  readonly decimals?: number
  /** the separator between thousands; absent: none */
  readonly separator?: string
}

const group = (digits: string, separator: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, separator)

/**
 * Prints a decimal number, digit by digit and never through a float.
 *
 * @example
 * ```ts
 * import { Decimal, formatDecimal } from "gouji"
 *
 * formatDecimal(new Decimal("-8062800.5"), { decimals: 2, separator: "," }) // "-8,062,800.50"
 * ```
 */
export const formatDecimal = (value: Decimal, { decimals, separator = "" }: NumberFormat = {}): string => {
  const text = decimals === undefined ? value.toFixed() : value.toFixed(decimals)
  const [whole = "", fraction] = text.split(".")
  const sign = whole.startsWith("-") ? "-" : ""
  const grouped = sign + group(whole.slice(sign.length), separator)
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

// Enough to tell any two reported numbers apart; a quotient would go on for ever.
const quotientDecimals = 6

/** Prints a number as finely as it is reported; a quotient to six decimals at most. */
export const formatMeasured = (measured: Measured, format: Omit<NumberFormat, "decimals"> = {}): string => {
  const { value, decimals } = quantityOf(measured)
  if (decimals === undefined) return formatDecimal(value.toDecimalPlaces(quotientDecimals), format)
  return formatDecimal(value, { ...format, decimals: Math.max(decimals, 0) })
}
