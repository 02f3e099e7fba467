import type { Amount } from "./amount.ts"
import { isReported } from "./amount.ts"
import { Decimal, zero } from "./decimal.ts"
import { isExact, type UnitOfMeasure } from "./unit.ts"

/**
 * What a calculation knows of a number: its value from the reported digits, and the closed interval in which the
 * true number lies, given how the operands were rounded (as in XBRL Calculations 1.1).
 *
 * `decimals` is how finely the value is known to be reported; a quotient or product has none (`undefined`).
 * A pure number (a count of rows, a literal in a rule) has the unit `"1"`.
 */
export interface Quantity<U extends UnitOfMeasure | "1" = UnitOfMeasure | "1"> {
  readonly _tag: "Quantity"
  readonly value: Decimal
  readonly low: Decimal
  readonly high: Decimal
  readonly unit: U
  readonly decimals: number | undefined
}

const half = new Decimal("0.5")

/** The interval that an amount stands for: ± half of its last place, or nothing where it is exact or blank. */
export const toQuantity = <U extends UnitOfMeasure>(amount: Amount<U>): Quantity<U> => {
  const { value, unit, decimals } = amount
  if (!isReported(amount) || isExact(unit, decimals))
    return { _tag: "Quantity", value, low: value, high: value, unit, decimals }
  const width = half.times(new Decimal(10).pow(-decimals))
  return { _tag: "Quantity", value, low: value.minus(width), high: value.plus(width), unit, decimals }
}

/** A pure number, exactly known. */
export const pureNumber = (value: Decimal): Quantity<"1"> =>
  ({ _tag: "Quantity", value, low: value, high: value, unit: "1", decimals: undefined })

/** Whether a value is a quantity. */
export const isQuantity = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Quantity"

export const zeroOf = <U extends UnitOfMeasure | "1">(unit: U): Quantity<U> =>
  ({ _tag: "Quantity", value: zero, low: zero, high: zero, unit, decimals: 0 })
