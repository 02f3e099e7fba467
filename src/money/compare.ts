import * as Result from "effect/Result"
import { convert, isMoney } from "./convert.ts"
import { Decimal, tenTo, zero } from "./decimal.ts"
import type { UnitMismatch } from "./errors.ts"
import { subtract } from "./arithmetic.ts"
import { type Measured, type Quantity, quantityOf } from "./quantity.ts"
import { unify } from "./unify.ts"

/**
 * How a reported number compares with the one that it should be.
 *
 * - `equal`: rounded to the coarser of the two resolutions, they are the same;
 * - `withinRounding`: they differ, but the intervals in which the true numbers lie meet;
 * - `different`.
 */
export type Outcome = "equal" | "withinRounding" | "different"

/** What a comparison found, in the unit of the actual number (of the expected, where the actual is a pure number). */
export interface Comparison<O extends string = Outcome> {
  readonly outcome: O
  /** actual − expected */
  readonly difference: Quantity
  /** how far the two may differ by rounding (and by the tolerance that was asked for) */
  readonly tolerance: Decimal
}

// Half up, away from zero, at any power of ten: a number of 万元 at two decimals is known to the hundred 元.
const roundTo = (value: Decimal, decimals: number): Decimal => {
  if (decimals >= 0) return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  return value.times(tenTo(decimals)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(tenTo(-decimals))
}

const sameWhenRounded = (a: Quantity, b: Quantity): boolean => {
  const coarser = Math.min(a.decimals ?? Infinity, b.decimals ?? Infinity)
  return coarser === Infinity ? a.value.equals(b.value) : roundTo(a.value, coarser).equals(roundTo(b.value, coarser))
}

// How far below and above its value the true number may lie is one and the same for a reported amount, but not for a
// quotient: so the half that faces the other number counts.
const roomBetween = (actual: Quantity, expected: Quantity): Decimal =>
  actual.value.greaterThanOrEqualTo(expected.value)
    ? actual.value.minus(actual.low).plus(expected.high.minus(expected.value))
    : actual.high.minus(actual.value).plus(expected.value.minus(expected.low))

const inUnitOf = (target: Quantity, quantity: Quantity): Quantity =>
  isMoney(target) && isMoney(quantity) ? convert(quantity, target.unit) : quantity

/**
 * Compares a reported number with the one it should be. Money compares across its units.
 *
 * @param tolerance a further difference that is allowed, in the unit of `actual`; a difference within it counts as
 * within rounding
 * @example
 * ```ts
 * import { compare, makeAmount } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const table = makeAmount("8062849.00", "元")
 * const sentence = makeAmount("806.28", "万元")
 * table && sentence && Result.getOrThrow(compare(table, sentence)).outcome // "equal"
 * ```
 */
export const compare = (
  actual: Measured,
  expected: Measured,
  tolerance: Decimal = zero,
): Result.Result<Comparison, UnitMismatch> => {
  const target = quantityOf(actual)
  const same = unify("compare", target, inUnitOf(target, quantityOf(expected)))
  return Result.flatMap(same, ({ left, right }) =>
    Result.map(subtract(left, right), (difference) => {
      const room = roomBetween(left, right).plus(tolerance)
      const meets = difference.value.abs().lessThanOrEqualTo(room)
      const outcome = sameWhenRounded(left, right) ? "equal" : meets ? "withinRounding" : "different"
      return { outcome, difference, tolerance: room }
    }),
  )
}

/** The relations of order that can be asked for. */
export type Relation = "<" | "<=" | ">" | ">="

/** Whether a relation holds: as reported, only if rounding is allowed for, or not at all. */
export type OrderOutcome = "holds" | "withinRounding" | "fails"

/** What an order depends on: how two numbers compare, which is less, and whether they are exactly known. */
interface Ordered {
  readonly outcome: Outcome
  readonly isLess: boolean
  readonly hasRoom: boolean
}

const holds = (relation: Relation, { outcome, isLess }: Ordered): boolean => {
  if (outcome === "equal") return relation === "<=" || relation === ">="
  return isLess === (relation === "<" || relation === "<=")
}

// Two equal numbers that are exact cannot be one below the other; two that were rounded can.
const mayHold = ({ outcome, hasRoom }: Ordered): boolean =>
  outcome === "withinRounding" || (outcome === "equal" && hasRoom)

/** Whether a relation of order holds between two numbers that were compared. */
export const orderOutcome = (relation: Relation, ordered: Ordered): OrderOutcome =>
  holds(relation, ordered) ? "holds" : mayHold(ordered) ? "withinRounding" : "fails"

/**
 * Whether `a` stands in a relation of order to `b`, by default whether `a ≤ b`.
 *
 * @param tolerance a further difference that is allowed, in the unit of `a`
 */
export const order = (
  a: Measured,
  b: Measured,
  relation: Relation = "<=",
  tolerance: Decimal = zero,
): Result.Result<Comparison<OrderOutcome>, UnitMismatch> =>
  Result.map(compare(a, b, tolerance), ({ outcome, difference, tolerance: room }) => {
    const ordered = { outcome, isLess: difference.value.isNegative(), hasRoom: !room.isZero() }
    return { outcome: orderOutcome(relation, ordered), difference, tolerance: room }
  })
