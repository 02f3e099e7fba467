import { Decimal as DecimalJs } from "decimal.js"

/**
 * The decimal arithmetic of this package, without exponent notation. At 100 significant digits sums of amounts and
 * the product of two amounts (of at most 40 digits each) are exact.
 */
export const Decimal = DecimalJs.clone({
  precision: 100,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
/** An exact decimal number. */
export type Decimal = DecimalJs

export const zero: Decimal = new Decimal(0)

/** A power of ten, negative ones too. */
export const tenTo = (exponent: number): Decimal => new Decimal(`1e${exponent}`)
