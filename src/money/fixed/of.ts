import { type Amount, isReported } from "../amount.ts"
import type { Decimal } from "../decimal.ts"
import { type Measured, pureNumber, type Quantity, toQuantity } from "../quantity.ts"
import { isExact } from "../unit.ts"
import { type Fixed, fixed } from "./fixed.ts"
import { finestScale, wholeAt } from "./whole.ts"

/** The interval that an amount stands for, as `toQuantity` has it. */
export const quantityOfAmount = (amount: Amount): Quantity => {
  const { value, unit, decimals } = amount
  const isSharp = !isReported(amount) || isExact(unit, decimals)
  // Half of the last decimal is five of the next.
  const [scale, half] = isSharp ? [decimals, 0] : [decimals + 1, 5]
  const whole = wholeAt(value, scale)
  return fixed(unit, decimals, scale, whole, whole - half, whole + half) ?? toQuantity(amount)
}

/** A pure number, exactly known, as `pureNumber` has it. */
export const quantityOfNumber = (value: Decimal): Quantity => {
  const scale = value.decimalPlaces()
  const whole = scale <= finestScale ? wholeAt(value, scale) : NaN
  return fixed("1", undefined, scale, whole, whole, whole) ?? pureNumber(value)
}

/** A whole number, exactly known; nothing where it is none, or too large. */
export const quantityOfWhole = (value: number): Fixed | undefined =>
  Number.isInteger(value) ? fixed("1", undefined, 0, value, value, value) : undefined

/** What a calculation knows of a reported or calculated number, as `quantityOf` has it. */
export const quantityOf = (measured: Measured): Quantity =>
  measured._tag === "Amount" ? quantityOfAmount(measured) : measured
