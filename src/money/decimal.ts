import { Decimal as DecimalJs } from "decimal.js"

/**
 * The decimal arithmetic of this package: 60 significant digits, so that sums and products of amounts are exact,
 * and no exponent notation.
 */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
/** An exact decimal number. */
export type Decimal = DecimalJs

export const zero: Decimal = new Decimal(0)
