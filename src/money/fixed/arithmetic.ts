import * as Result from "effect/Result"
import * as general from "../arithmetic.ts"
import { type UnitMismatch } from "../errors.ts"
import type { Measured, Quantity } from "../quantity.ts"
import { atScale, Fixed, fixed } from "./fixed.ts"
import { quantityOf } from "./of.ts"
import { inOneUnit } from "./unify.ts"
import { power, product } from "./whole.ts"

const isWhole = ({ decimals, whole, least, most, scale }: Fixed): boolean =>
  decimals === undefined && least === most && whole % power(scale) === 0

// As `finestDecimals` has it: a whole number that is exactly known neither blurs nor sharpens.
const finest = (a: Fixed, b: Fixed): number | undefined => {
  if (a.decimals !== undefined && b.decimals !== undefined) return Math.max(a.decimals, b.decimals)
  if (isWhole(a)) return b.decimals
  return isWhole(b) ? a.decimals : undefined
}

const addFixed = (a: Fixed, b: Fixed): Fixed | undefined => {
  if (a.unit !== b.unit) {
    const same = inOneUnit(a, b)
    return same === undefined ? undefined : addFixed(...same)
  }
  const scale = Math.max(a.scale, b.scale)
  const [left, right] = [atScale(a, scale), atScale(b, scale)]
  if (left === undefined || right === undefined) return undefined
  const { whole, least, most } = right
  return fixed(a.unit, finest(a, b), scale, left.whole + whole, left.least + least, left.most + most)
}

const negateFixed = (a: Fixed): Fixed => new Fixed(a.unit, a.decimals, a.scale, -a.whole, -a.most, -a.least)

const absFixed = (a: Fixed): Fixed => {
  if (a.least >= 0) return a
  if (a.most <= 0) return negateFixed(a)
  return new Fixed(a.unit, a.decimals, a.scale, Math.abs(a.whole), 0, Math.max(-a.least, a.most))
}

const multiplyFixed = (a: Fixed, b: Fixed): Fixed | undefined => {
  if (a.unit !== "1" && b.unit !== "1") return undefined
  const corners = [
    product(a.least, b.least),
    product(a.least, b.most),
    product(a.most, b.least),
    product(a.most, b.most),
  ]
  const decimals = isWhole(a) ? b.decimals : isWhole(b) ? a.decimals : undefined
  const unit = a.unit === "1" ? b.unit : a.unit
  const whole = product(a.whole, b.whole)
  return fixed(unit, decimals, a.scale + b.scale, whole, Math.min(...corners), Math.max(...corners))
}

/** `a + b`. */
export const add = (a: Quantity, b: Quantity): Result.Result<Quantity, UnitMismatch> => {
  const total = a instanceof Fixed && b instanceof Fixed ? addFixed(a, b) : undefined
  return total === undefined ? general.add(a, b) : Result.succeed(total)
}

/** The number with its sign turned. */
export const negate = (a: Quantity): Quantity => (a instanceof Fixed ? negateFixed(a) : general.negate(a))

/** The number without its sign. */
export const abs = (a: Quantity): Quantity => (a instanceof Fixed ? absFixed(a) : general.abs(a))

/** `a − b`. */
export const subtract = (a: Quantity, b: Quantity): Result.Result<Quantity, UnitMismatch> => {
  const difference = a instanceof Fixed && b instanceof Fixed ? addFixed(a, negateFixed(b)) : undefined
  return difference === undefined ? general.subtract(a, b) : Result.succeed(difference)
}

const sumFixed = (amounts: readonly Measured[]): Fixed | undefined => {
  let total: Fixed | undefined
  for (const amount of amounts) {
    const next = quantityOf(amount)
    if (!(next instanceof Fixed)) return undefined
    total = total === undefined ? next : addFixed(total, next)
    if (total === undefined) return undefined
  }
  return total
}

/** The sum of any number of amounts; of none, the pure number 0. */
export const sum = (amounts: readonly Measured[]): Result.Result<Quantity, UnitMismatch> => {
  const total = sumFixed(amounts)
  return total === undefined ? general.sum(amounts) : Result.succeed(total)
}

/** `a × b`, where one of the two is a pure number. */
export const multiply = (a: Quantity, b: Quantity): Result.Result<Quantity, UnitMismatch> => {
  const found = a instanceof Fixed && b instanceof Fixed ? multiplyFixed(a, b) : undefined
  return found === undefined ? general.multiply(a, b) : Result.succeed(found)
}
