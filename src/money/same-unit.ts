import { absInterval, addIntervals, multiplyIntervals, negateInterval } from "./interval.ts"
import type { Quantity } from "./quantity.ts"
import type { AnyUnit } from "./unit.ts"

// A whole number that is exactly known (a literal, a count of rows) neither blurs nor sharpens what it is combined with.
const isWhole = ({ value, low, high, decimals }: Quantity): boolean =>
  decimals === undefined && value.isInteger() && low.equals(high)

/** How finely the combination of two numbers is reported: as finely as the finer of them. */
export const finestDecimals = (a: Quantity, b: Quantity): number | undefined => {
  if (isWhole(a)) return b.decimals
  if (isWhole(b)) return a.decimals
  return a.decimals === undefined || b.decimals === undefined ? undefined : Math.max(a.decimals, b.decimals)
}

const productDecimals = (a: Quantity, b: Quantity): number | undefined => {
  if (isWhole(a)) return b.decimals
  return isWhole(b) ? a.decimals : undefined
}

/** The sum of two numbers of one unit. */
export const addSame = <U extends AnyUnit>(a: Quantity<U>, b: Quantity<U>): Quantity<U> => ({
  _tag: "Quantity",
  value: a.value.plus(b.value),
  ...addIntervals(a, b),
  unit: a.unit,
  decimals: finestDecimals(a, b),
})

/** The number with its sign turned. */
export const negateQuantity = <U extends AnyUnit>(a: Quantity<U>): Quantity<U> => ({
  _tag: "Quantity",
  value: a.value.negated(),
  ...negateInterval(a),
  unit: a.unit,
  decimals: a.decimals,
})

/** The number without its sign. */
export const absQuantity = <U extends AnyUnit>(a: Quantity<U>): Quantity<U> => {
  const { low, high } = absInterval(a)
  return { _tag: "Quantity", value: a.value.abs(), low, high, unit: a.unit, decimals: a.decimals }
}

/** The product of two numbers, units apart. */
export const multiplyNumbers = <U extends AnyUnit>(a: Quantity<U>, b: Quantity): Quantity<U> => ({
  _tag: "Quantity",
  value: a.value.times(b.value),
  ...multiplyIntervals(a, b),
  unit: a.unit,
  decimals: productDecimals(a, b),
})
