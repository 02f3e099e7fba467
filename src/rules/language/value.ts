import { type Amount, Decimal, isAmount, isQuantity, type Measured } from "../../money/index.ts"
import { Fixed } from "../../money/fixed/index.ts"
import type { Text } from "../text.ts"
import { Agreement } from "./agreement.ts"
import { Failure, Missing } from "./signal.ts"

/**
 * Anything that an expression can evaluate to: JSON, an amount, a calculated quantity, an agreement, an object of the
 * disclosure, or a signal. What it is, an operator finds out by the guards of this module.
 */
export type Value = unknown

/** A value that is no answer: evaluation carries it outward instead of calculating with it. */
export const isSignal = (value: Value): value is Missing | Failure =>
  value instanceof Missing || value instanceof Failure

// Nearly every decimal is one of our own; the library knows those of its other copies.
const isDecimal = (value: Decimal): boolean => value instanceof Decimal || Decimal.isDecimal(value)

/** A number with a unit. Data that merely looks like one (`{"_tag": "Amount"}` in a rule) is none. */
export const isMeasured = (value: Value): value is Measured =>
  value instanceof Fixed || ((isAmount(value) || isQuantity(value)) && isDecimal(value.value))

/** An amount as printed. */
export const isPrinted = (value: Value): value is Amount => isMeasured(value) && value._tag === "Amount"

export const isList = (value: Value): value is readonly Value[] => Array.isArray(value)

/** An object with members of its own, which is no number, agreement or list. */
export const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === "object" &&
  value !== null &&
  !isList(value) &&
  !isMeasured(value) &&
  !(value instanceof Agreement) &&
  !isSignal(value)

/** A text in both languages. */
export const isText = (value: Value): value is Text =>
  isRecord(value) && typeof value.zh === "string" && typeof value.en === "string"

/**
 * JsonLogic's truth: nothing, zero, the empty text and the empty list are false. What is missing is false too, an
 * agreement is true where it holds.
 */
export const isTrue = (value: Value): boolean => {
  if (value instanceof Agreement) return value.holds
  if (value instanceof Missing) return false
  if (value instanceof Fixed) return value.whole !== 0
  if (isMeasured(value)) return !value.value.isZero()
  return isList(value) ? value.length > 0 : Boolean(value)
}
