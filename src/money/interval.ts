import { Decimal, zero } from "./decimal.ts"

// Where a bound has more digits than are kept, a lower bound is rounded down and an upper bound up, so that an
// interval always holds the true number.
const Down = Decimal.clone({ rounding: Decimal.ROUND_FLOOR })
const Up = Decimal.clone({ rounding: Decimal.ROUND_CEIL })

/** A closed interval of numbers. */
export interface Interval {
  readonly low: Decimal
  readonly high: Decimal
}

type Operation = "plus" | "times" | "div"

// How many digits a number has at most, and after its point: it is kept in words of seven digits.
const digits = (a: Decimal): number => 7 * a.d.length
const places = (a: Decimal): number => digits(a) - a.e

// The common case, which needs no care: all digits of the result are kept.
const fits = (operation: Operation, a: Decimal, b: Decimal): boolean => {
  if (operation === "div") return false
  if (operation === "times") return digits(a) + digits(b) <= Decimal.precision
  return Math.max(a.e, b.e) + 2 + Math.max(places(a), places(b)) <= Decimal.precision
}

const down = (operation: Operation, a: Decimal, b: Decimal): Decimal =>
  fits(operation, a, b) ? a[operation](b) : new Decimal(new Down(a)[operation](b))

const up = (operation: Operation, a: Decimal, b: Decimal): Decimal =>
  fits(operation, a, b) ? a[operation](b) : new Decimal(new Up(a)[operation](b))

/** Every sum of a number of `a` and a number of `b`. */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: down("plus", a.low, b.low),
  high: up("plus", a.high, b.high),
})

/** Every number of `a` with its sign turned. */
export const negateInterval = (a: Interval): Interval => ({ low: a.high.negated(), high: a.low.negated() })

/** The absolute value of every number of `a`. */
export const absInterval = (a: Interval): Interval => {
  if (a.low.greaterThanOrEqualTo(zero)) return a
  if (a.high.lessThanOrEqualTo(zero)) return negateInterval(a)
  return { low: zero, high: Decimal.max(a.low.negated(), a.high) }
}

/** Every product of a number of `a` and a number of `b`. */
export const multiplyIntervals = (a: Interval, b: Interval): Interval => {
  // A factor that is one number, and not below zero, leaves the ends where they are.
  if (b.low === b.high && !b.low.isNegative())
    return { low: down("times", a.low, b.low), high: up("times", a.high, b.high) }
  const corners = [
    [a.low, b.low],
    [a.low, b.high],
    [a.high, b.low],
    [a.high, b.high],
  ] as const
  return {
    low: Decimal.min(...corners.map(([x, y]) => down("times", x, y))),
    high: Decimal.max(...corners.map(([x, y]) => up("times", x, y))),
  }
}

/** Whether zero lies in an interval, its ends included. */
export const containsZero = (a: Interval): boolean => a.low.lessThanOrEqualTo(zero) && a.high.greaterThanOrEqualTo(zero)

/** Every quotient of a number of `a` and a number of `b`, which must not contain zero. */
export const divideIntervals = (a: Interval, b: Interval): Interval => {
  if (b.high.lessThan(zero)) return divideIntervals(negateInterval(a), negateInterval(b))
  return {
    low: down("div", a.low, a.low.isNegative() ? b.low : b.high),
    high: up("div", a.high, a.high.isNegative() ? b.high : b.low),
  }
}
