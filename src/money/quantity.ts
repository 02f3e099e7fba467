import type { Amount } from "./amount.ts"
import { isReported } from "./amount.ts"
import { Decimal, zero } from "./decimal.ts"
import { type AnyUnit, isExact, type UnitOfMeasure } from "./unit.ts"

/**
 * What a calculation knows of a number: its value from the reported digits, and the closed interval in which the
 * true number lies, given how the operands were rounded (as in XBRL Calculations 1.1).
 *
 * `decimals` is how finely the value is known to be reported: negative after a conversion to a finer unit, `undefined`
 * (as finely as you like) for a quotient or a pure number.
 * A pure number (a count of rows, a literal in a rule) has the unit `"1"`.
 *
 * Read its members one by one: a quantity that a rule calculated makes its decimals when they are asked for, and so
 * does not hold them as members of its own to be spread into another object.
 */
export interface Quantity<U extends AnyUnit = AnyUnit> {
  readonly _tag: "Quantity"
  readonly value: Decimal
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: U
  readonly decimals: number | undefined
}

const widths = new Map<number, Decimal>()

/** Half of the last of a number of decimals. */
const halfOfLast = (decimals: number): Decimal => {
  const known = widths.get(decimals) ?? new Decimal(`5e${-decimals - 1}`)
  widths.set(decimals, known)
  return known
}

/** The interval that an amount stands for: ± half of its last place, or nothing where it is exact or blank. */
export const toQuantity = <U extends UnitOfMeasure>(amount: Amount<U>): Quantity<U> => {
  const { value, unit, decimals } = amount
  if (!isReported(amount) || isExact(unit, decimals))
    return { _tag: "Quantity", value, low: value, high: value, unit, decimals }
  const width = halfOfLast(decimals)
  return { _tag: "Quantity", value, low: value.minus(width), high: value.plus(width), unit, decimals }
}

/** A pure number, exactly known. */
export const pureNumber = (value: Decimal): Quantity<"1"> => ({
  _tag: "Quantity",
  value,
  low: value,
  high: value,
  unit: "1",
  decimals: undefined,
})

/** Whether a value is a quantity. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Quantity"

/** Nothing at all of a unit: exactly zero, and so without a resolution to round others to. */
export const zeroOf = <U extends AnyUnit>(unit: U): Quantity<U> => ({
  _tag: "Quantity",
  value: zero,
  low: zero,
  high: zero,
  unit,
  decimals: undefined,
})

/** The same number with another unit. Member by member: a quantity may make its decimals when they are asked for. */
export const withUnit = <U extends AnyUnit>({ value, low, high, decimals }: Quantity, unit: U): Quantity<U> => ({
  _tag: "Quantity",
  value,
  low,
  high,
  unit,
  decimals,
})

/** A number with a unit: one that was reported, or one that was calculated. */
export type Measured = Amount | Quantity

/** What a calculation knows of a reported or calculated number. */
export const quantityOf = (measured: Measured): Quantity =>
  measured._tag === "Amount" ? toQuantity(measured) : measured
