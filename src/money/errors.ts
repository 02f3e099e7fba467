import * as Data from "effect/Data"
import { maxDigits } from "./amount.ts"
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

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** A printed cell that should hold a number and does not. */
export class UnreadableAmount extends Data.TaggedError("UnreadableAmount")<{
  /** what is printed */
  readonly text: string
  /** where it is printed, as the caller names it */
  readonly cell: string | undefined
  readonly reason: "notANumber" | "tooLong"
}> {
  override get message(): string {
    const place = this.cell === undefined ? "" : `${this.cell}: `
    return this.reason === "tooLong"
      ? `${place}"${excerpt(this.text)}" has more than ${maxDigits} characters: no amount is that long`
      : `${place}"${excerpt(this.text)}" is not a number: expected digits such as 1,234.50, (1,234.50), a dash or a blank`
  }
}

/** Why arithmetic on amounts can fail. */
export type MoneyError = UnitMismatch | DivisionByZero | DivisionByUncertain
