import type { Measured, Quantity } from "../../money/index.ts"
import { isSameValue, quantityOf } from "../../money/fixed/index.ts"
import { pureQuantity } from "./number.ts"
import { isMeasured, type Value } from "./value.ts"

const asNumber = (value: Value): Quantity | undefined => (isMeasured(value) ? quantityOf(value) : pureQuantity(value))

const sameNumber = (a: Value, b: Value): boolean => {
  const [left, right] = [asNumber(a), asNumber(b)]
  return left !== undefined && right !== undefined && isSameValue(left, right)
}

const isNumeric = (value: Value): value is number | Measured => typeof value === "number" || isMeasured(value)

/**
 * Whether two values are the same: numbers by their value (money across its units), everything else by identity.
 * Rounding plays no part here; `agrees` is for numbers that were rounded.
 */
export const identical = (a: Value, b: Value): boolean => a === b || (isNumeric(a) && isNumeric(b) && sameNumber(a, b))

/** Whether two values are the same, where a text that is a number counts as that number. */
export const alike = (a: Value, b: Value): boolean => {
  if (a === b) return true
  const comparable = isNumeric(a) ? isNumeric(b) || typeof b === "string" : isNumeric(b) && typeof a === "string"
  return comparable && sameNumber(a, b)
}

/** A text that is the same for identical values, and differs for others: what `group` and `unique` compare. */
export const identityOf = (value: Value): string | object => {
  if (isNumeric(value)) {
    const number = asNumber(value)
    return number === undefined ? "number" : `number:${number.value.toFixed()}`
  }
  if (typeof value === "object" && value !== null) return value
  return `${typeof value}:${String(value)}`
}
