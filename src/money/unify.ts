import * as Result from "effect/Result"
import { convert, isMoney } from "./convert.ts"
import { UnitMismatch } from "./errors.ts"
import { type Quantity, withUnit } from "./quantity.ts"
import { type AnyUnit, type MoneyUnit, powerOfTen } from "./unit.ts"

/** Two quantities of one unit. */
export interface Unified {
  readonly left: Quantity
  readonly right: Quantity
  readonly unit: AnyUnit
}

const finer = (a: MoneyUnit, b: MoneyUnit): MoneyUnit => (powerOfTen(a) <= powerOfTen(b) ? a : b)

/**
 * Brings two quantities to one unit, so that they can be added or compared: money to the finer of its units; a pure
 * number takes the unit of the other.
 */
export const unify = (operation: string, left: Quantity, right: Quantity): Result.Result<Unified, UnitMismatch> => {
  if (left.unit === right.unit) return Result.succeed({ left, right, unit: left.unit })
  if (isMoney(left) && isMoney(right)) {
    const unit = finer(left.unit, right.unit)
    return Result.succeed({ left: convert(left, unit), right: convert(right, unit), unit })
  }
  if (left.unit === "1") return Result.succeed({ left: withUnit(left, right.unit), right, unit: right.unit })
  if (right.unit === "1") return Result.succeed({ left, right: withUnit(right, left.unit), unit: left.unit })
  return Result.fail(new UnitMismatch({ operation, left: left.unit, right: right.unit }))
}
