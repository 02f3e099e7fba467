import type { Decimal } from "../decimal.ts"
import { type Quantity, withUnit as generalWithUnit } from "../quantity.ts"
import type { AnyUnit } from "../unit.ts"
import { decimalAt, finestScale, isWithin, power, product } from "./whole.ts"

/**
 * A quantity whose value and bounds are whole numbers of units of 10^-scale, small enough to be exact: what most amounts
 * and their sums are. Calculating with it takes a few machine instructions where decimals of any length take objects and
 * loops; its decimals are made when something asks for them.
 */
export class Fixed implements Quantity {
  readonly _tag = "Quantity"
  readonly unit: AnyUnit
  readonly decimals: number | undefined
  readonly scale: number
  readonly whole: number
  readonly least: number
  readonly most: number

  constructor(unit: AnyUnit, decimals: number | undefined, scale: number, whole: number, least: number, most: number) {
    this.unit = unit
    this.decimals = decimals
    this.scale = scale
    this.whole = whole
    this.least = least
    this.most = most
  }

  get value(): Decimal {
    return decimalAt(this.whole, this.scale)
  }

  get low(): Decimal {
    return decimalAt(this.least, this.scale)
  }

  get high(): Decimal {
    return decimalAt(this.most, this.scale)
  }
}

/** Makes a fixed quantity of whole numbers; nothing where one of them is out of bounds, or not a number. */
export const fixed = (
  unit: AnyUnit,
  decimals: number | undefined,
  scale: number,
  whole: number,
  least: number,
  most: number,
): Fixed | undefined =>
  scale >= 0 && scale <= finestScale && isWithin(whole) && isWithin(least) && isWithin(most)
    ? new Fixed(unit, decimals, scale, whole, least, most)
    : undefined

/** The same quantity, counted in smaller units: a scale that is not less than its own. */
export const atScale = (a: Fixed, scale: number): Fixed | undefined => {
  if (a.scale === scale) return a
  const factor = power(scale - a.scale)
  return fixed(a.unit, a.decimals, scale, product(a.whole, factor), product(a.least, factor), product(a.most, factor))
}

/** The same number with another unit. */
export const withUnit = (quantity: Quantity, unit: AnyUnit): Quantity =>
  quantity instanceof Fixed
    ? new Fixed(unit, quantity.decimals, quantity.scale, quantity.whole, quantity.least, quantity.most)
    : generalWithUnit(quantity, unit)
