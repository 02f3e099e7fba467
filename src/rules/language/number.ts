import * as Result from "effect/Result"
import { Decimal, isPlainNumber, type MoneyError, type Quantity } from "../../money/index.ts"
import { Fixed, quantityOfAmount, quantityOfNumber, quantityOfWhole } from "../../money/fixed/index.ts"
import type { CallSite } from "./operator.ts"
import type { Scope } from "./scope.ts"
import { Failure, Missing } from "./signal.ts"
import { isMeasured, isPrinted, isSignal, type Value } from "./value.ts"

/** Numbers beyond this power of ten, and finer than its inverse, are refused: no budget needs them. */
const greatestPower = 100

/** A number found in JSON, exactly as its digits say. */
export const exactly = (value: number): Quantity => quantityOfWhole(value) ?? quantityOfNumber(new Decimal(value))

const isWithin = (value: Decimal): boolean => value.isZero() || Math.abs(value.e) <= greatestPower

const inRange = (quantity: Quantity): boolean => quantity instanceof Fixed || isWithin(quantity.value)

const tooLarge = (site: CallSite): Failure =>
  site.fail("OutOfRange", "数字太大或太小，无法计算", "a number is too large or too small to calculate with")

/** A text in a few words, for a message. */
export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

const nameOf = (value: Value): readonly [zh: string, en: string] => {
  if (value === null) return ["空值", "null"]
  if (typeof value === "string") return [`文字“${excerpt(value)}”`, `the text "${excerpt(value)}"`]
  if (typeof value === "boolean") return [`条件 ${value}`, `the condition ${value}`]
  return Array.isArray(value) ? ["清单", "a list"] : ["对象", "an object"]
}

/** The quantity that a plain value is, where it is one: a JSON number, or a text that is a plain decimal number. */
export const pureQuantity = (value: Value): Quantity | undefined => {
  if (typeof value === "number") return Number.isFinite(value) ? exactly(value) : undefined
  if (typeof value === "string") return isPlainNumber(value) ? quantityOfNumber(new Decimal(value)) : undefined
  return undefined
}

/** Reads a value as a number. An amount of the disclosure that is so read is recorded in the trace. */
export const toNumber = (value: Value, scope: Scope, site: CallSite): Quantity | Missing | Failure => {
  if (isSignal(value)) return value
  if (isMeasured(value)) {
    if (!isPrinted(value)) return value
    scope.run.trace.record(value)
    return quantityOfAmount(value)
  }
  const pure = pureQuantity(value)
  if (pure === undefined) {
    const [zh, en] = nameOf(value)
    return site.fail(
      "NotANumber",
      `${site.operator} 需要数字，得到的是${zh}`,
      `${site.operator} needs a number, not ${en}`,
    )
  }
  return inRange(pure) ? pure : tooLarge(site)
}

/** Reads values as numbers, in order: the numbers, or the failure or else the gap that was found. */
export const toNumbers = (
  values: readonly Value[],
  scope: Scope,
  site: CallSite,
): readonly Quantity[] | Missing | Failure => {
  const numbers: Quantity[] = []
  let missing: Missing | undefined
  for (const value of values) {
    const number = toNumber(value, scope, site)
    if (number instanceof Failure) return number
    if (number instanceof Missing) missing ??= number
    else numbers.push(number)
  }
  return missing ?? numbers
}

/** The result of arithmetic, or what went wrong as a failure at its place in the rule. */
export const settle = (result: Result.Result<Quantity, MoneyError>, site: CallSite): Quantity | Missing | Failure => {
  if (Result.isSuccess(result)) return inRange(result.success) ? result.success : tooLarge(site)
  const error = result.failure
  if (error._tag === "DivisionByZero") return site.fail("DivisionByZero", `${error.dividend} 不能除以零`, error.message)
  if (error._tag === "UnitMismatch")
    return site.fail("UnitMismatch", `计量单位不同：${error.left} 与 ${error.right}`, error.message)
  return new Missing(site.pointer, {
    zh: `除数 ${error.divisor} 在舍入误差内可能为零，比值无法判断`,
    en: error.message,
  })
}
