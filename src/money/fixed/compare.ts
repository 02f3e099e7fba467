import * as Result from "effect/Result"
import * as general from "../compare.ts"
import { type Decimal, zero } from "../decimal.ts"
import type { UnitMismatch } from "../errors.ts"
import type { Quantity } from "../quantity.ts"
import { subtract } from "../arithmetic.ts"
import { atScale, Fixed } from "./fixed.ts"
import { inUnitOf, inOneUnit } from "./unify.ts"
import { power, wholeAt } from "./whole.ts"

/** What a comparison found; how far apart the two are, and may be, is reckoned by `compare` when a report shows it. */
interface Found {
  readonly outcome: general.Outcome
  readonly isLess: boolean
  /** whether rounding or a tolerance leaves any room at all */
  readonly hasRoom: boolean
}

// Half up, away from zero, to a multiple of a step. Where the step is finer than the scale there is nothing to round.
const toStep = (whole: number, step: number): number => {
  const magnitude = Math.abs(whole) + step / 2
  return Math.sign(whole) * (magnitude - (magnitude % step))
}

const sameWhenRounded = (a: Fixed, b: Fixed): boolean | undefined => {
  const coarser = Math.min(a.decimals ?? Infinity, b.decimals ?? Infinity)
  if (a.whole === b.whole || coarser >= a.scale) return a.whole === b.whole
  const step = power(a.scale - coarser)
  return Number.isNaN(step) ? undefined : toStep(a.whole, step) === toStep(b.whole, step)
}

// A sum of bounds may exceed what is exact, but only where it exceeds every difference too.
const roomBetween = (a: Fixed, b: Fixed): number =>
  a.whole >= b.whole ? a.whole - a.least + (b.most - b.whole) : a.most - a.whole + (b.whole - b.least)

const compareFixed = (a: Fixed, b: Fixed, tolerance: Decimal): Found | undefined => {
  const other = inUnitOf(a, b)
  // A tolerance is in the unit of the actual number, and in no other.
  if (other === undefined && tolerance !== zero) return undefined
  const same = other === undefined ? inOneUnit(a, b) : ([a, other] as const)
  if (same === undefined) return undefined
  const scale = Math.max(same[0].scale, same[1].scale)
  const [left, right] = [atScale(same[0], scale), atScale(same[1], scale)]
  if (left === undefined || right === undefined) return undefined
  const isSame = sameWhenRounded(left, right)
  const room = roomBetween(left, right) + (tolerance === zero ? 0 : wholeAt(tolerance, scale))
  if (isSame === undefined || Number.isNaN(room)) return undefined
  const meets = Math.abs(left.whole - right.whole) <= room
  const outcome = isSame ? "equal" : meets ? "withinRounding" : "different"
  return { outcome, isLess: left.whole < right.whole, hasRoom: room > 0 }
}

const compareGeneral = (a: Quantity, b: Quantity, tolerance: Decimal): Result.Result<Found, UnitMismatch> =>
  Result.map(general.compare(a, b, tolerance), (found) => ({
    outcome: found.outcome,
    isLess: found.difference.value.isNegative(),
    hasRoom: !found.tolerance.isZero(),
  }))

const find = (a: Quantity, b: Quantity, tolerance: Decimal): Result.Result<Found, UnitMismatch> => {
  const found = a instanceof Fixed && b instanceof Fixed ? compareFixed(a, b, tolerance) : undefined
  return found === undefined ? compareGeneral(a, b, tolerance) : Result.succeed(found)
}

/** How a reported number compares with the one that it should be: the outcome of `compare`. */
export const outcomeOf = (
  actual: Quantity,
  expected: Quantity,
  tolerance: Decimal = zero,
): Result.Result<general.Outcome, UnitMismatch> =>
  Result.map(find(actual, expected, tolerance), ({ outcome }) => outcome)

/** Whether `a` stands in a relation of order to `b`: the outcome of `order`. */
export const orderOf = (
  a: Quantity,
  b: Quantity,
  relation: general.Relation,
): Result.Result<general.OrderOutcome, UnitMismatch> =>
  Result.map(find(a, b, zero), (found) => general.orderOutcome(relation, found))

/** Whether two numbers have the same value, whatever their units and however finely each is reported. */
export const isSameValue = (a: Quantity, b: Quantity): boolean => {
  if (a instanceof Fixed && b instanceof Fixed) {
    const same = inOneUnit(a, b)
    const scale = Math.max(same?.[0].scale ?? 0, same?.[1].scale ?? 0)
    const [left, right] = same === undefined ? [] : [atScale(same[0], scale), atScale(same[1], scale)]
    if (left !== undefined && right !== undefined) return left.whole === right.whole
  }
  return Result.match(subtract(a, b), { onFailure: () => false, onSuccess: ({ value }) => value.isZero() })
}
