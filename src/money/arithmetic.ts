import * as Result from "effect/Result"
import { Decimal, zero } from "./decimal.ts"
import { DivisionByUncertain, DivisionByZero, type MoneyError, UnitMismatch } from "./errors.ts"
import { containsZero, divideIntervals } from "./interval.ts"
import { absQuantity, addSame, finestDecimals, multiplyNumbers, negateQuantity } from "./same-unit.ts"
import { type Measured, pureNumber, type Quantity, quantityOf, withUnit } from "./quantity.ts"
import type { AnyUnit } from "./unit.ts"
import { unify } from "./unify.ts"

const hundred = pureNumber(new Decimal(100))

/** The number with its sign turned. */
export const negate = (a: Measured): Quantity => negateQuantity(quantityOf(a))

/** The number without its sign. */
export const abs = (a: Measured): Quantity => absQuantity(quantityOf(a))

const combine = (operation: string, a: Quantity, b: Quantity): Result.Result<Quantity, UnitMismatch> =>
  Result.map(unify(operation, a, b), ({ left, right }) => addSame(left, right))

/**
 * `a + b`, with the interval in which the true sum lies.
 *
 * @example
 * ```ts
 * import { add, makeAmount } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const basic = makeAmount("606.38", "万元")
 * const project = makeAmount("199.90", "万元")
 * const total = basic && project && Result.getOrThrow(add(basic, project))
 * total?.value.toFixed(2) // "806.28"
 * total?.high.toFixed(3) // "806.290"
 * ```
 */
export const add = (a: Measured, b: Measured): Result.Result<Quantity, UnitMismatch> =>
  combine("add", quantityOf(a), quantityOf(b))

/** `a − b`, with the interval in which the true difference lies. */
export const subtract = (a: Measured, b: Measured): Result.Result<Quantity, UnitMismatch> =>
  combine("subtract", quantityOf(a), negate(b))

/** The sum of any number of amounts; of none, the pure number 0. */
export const sum = (amounts: Iterable<Measured>): Result.Result<Quantity, UnitMismatch> => {
  let total: Quantity = pureNumber(zero)
  for (const amount of amounts) {
    const next = combine("add", total, quantityOf(amount))
    if (Result.isFailure(next)) return next
    total = next.success
  }
  return Result.succeed(total)
}

/** `a × b`, where one of the two is a pure number. */
export const multiply = (a: Measured, b: Measured): Result.Result<Quantity, UnitMismatch> => {
  const [left, right] = [quantityOf(a), quantityOf(b)]
  if (left.unit !== "1" && right.unit !== "1")
    return Result.fail(new UnitMismatch({ operation: "multiply", left: left.unit, right: right.unit }))
  const unit = left.unit === "1" ? right.unit : left.unit
  return Result.succeed(withUnit(multiplyNumbers(left, right), unit))
}

const quotient = (left: Quantity, right: Quantity, unit: AnyUnit): Result.Result<Quantity, MoneyError> => {
  if (right.value.isZero()) return Result.fail(new DivisionByZero({ dividend: left.value.toFixed() }))
  if (containsZero(right))
    return Result.fail(new DivisionByUncertain({ dividend: left.value.toFixed(), divisor: right.value.toFixed() }))
  const value = left.value.div(right.value)
  return Result.succeed({ _tag: "Quantity", value, ...divideIntervals(left, right), unit, decimals: undefined })
}

/** `a ÷ b`: a pure number where both are of one kind; where `b` is a pure number, a number of the unit of `a`. */
export const divide = (a: Measured, b: Measured): Result.Result<Quantity, MoneyError> => {
  const [left, right] = [quantityOf(a), quantityOf(b)]
  if (right.unit === "1") return quotient(left, right, left.unit)
  if (left.unit === "1") return Result.fail(new UnitMismatch({ operation: "divide", left: "1", right: right.unit }))
  return Result.flatMap(unify("divide", left, right), (same) => quotient(same.left, same.right, "1"))
}

/**
 * What percentage of `b` is `a`: 100 · a ÷ b, in %.
 *
 * @example
 * ```ts
 * import { makeAmount, percentOf } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const part = makeAmount("1.50", "万元")
 * const whole = makeAmount("6.00", "万元")
 * part && whole && Result.getOrThrow(percentOf(part, whole)).value.toFixed() // "25"
 * ```
 */
export const percentOf = (a: Measured, b: Measured): Result.Result<Quantity, MoneyError> =>
  Result.map(
    Result.flatMap(divide(a, b), (ratio) => multiply(ratio, hundred)),
    (percent) => withUnit(percent, "%"),
  )

const pick = (
  operation: "minimum" | "maximum",
  choose: "min" | "max",
  amounts: readonly [Measured, ...Measured[]],
): Result.Result<Quantity, UnitMismatch> => {
  const [first, ...others] = amounts
  let best = quantityOf(first)
  for (const other of others) {
    const same = unify(`take the ${operation} of`, best, quantityOf(other))
    if (Result.isFailure(same)) return Result.fail(same.failure)
    const { left, right, unit } = same.success
    const value = Decimal[choose](left.value, right.value)
    const interval = { low: Decimal[choose](left.low, right.low), high: Decimal[choose](left.high, right.high) }
    best = { _tag: "Quantity", value, ...interval, unit, decimals: finestDecimals(left, right) }
  }
  return Result.succeed(best)
}

/** The least of some amounts. */
export const minimum = (...amounts: readonly [Measured, ...Measured[]]): Result.Result<Quantity, UnitMismatch> =>
  pick("minimum", "min", amounts)

/** The greatest of some amounts. */
export const maximum = (...amounts: readonly [Measured, ...Measured[]]): Result.Result<Quantity, UnitMismatch> =>
  pick("maximum", "max", amounts)
