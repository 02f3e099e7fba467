import * as Data from "effect/Data"
import type { AnyUnit } from "./unit.ts"

const unitName = (unit: AnyUnit): string => (unit === "1" ? "a pure number" : unit)

/** Two numbers whose units do not allow the operation: 人 cannot be added to 万元. */
export class UnitMismatch extends Data.TaggedError("UnitMismatch")<{
  readonly operation: string
  readonly left: AnyUnit
  readonly right: AnyUnit
}> {
  override get message(): string {
    return `cannot ${this.operation} ${unitName(this.left)} and ${unitName(this.right)}: use numbers of one unit, or two units of money`
  }
}

/** A quotient whose divisor is zero. */
export class DivisionByZero extends Data.TaggedError("DivisionByZero")<{ readonly dividend: string }> {
  override get message(): string {
    return `cannot divide ${this.dividend} by zero: check that the divisor is not zero first`
  }
}

/** A quotient whose divisor is not zero as reported, but may be zero given how its parts were rounded. */
export class DivisionByUncertain extends Data.TaggedError("DivisionByUncertain")<{
  readonly dividend: string
  readonly divisor: string
}> {
  override get message(): string {
    return `cannot divide ${this.dividend} by ${this.divisor}: within rounding the divisor may be zero, so the quotient can be anything`
  }
}

/** Why arithmetic on amounts can fail. */
export type MoneyError = UnitMismatch | DivisionByZero | DivisionByUncertain
