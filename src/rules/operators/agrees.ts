import * as Result from "effect/Result"
import {
  compare,
  convert,
  Decimal,
  isMoney,
  isMoneyUnit,
  pureNumber,
  type Quantity,
  tenTo,
  unitsOfMeasure,
  zero,
  zeroOf,
} from "../../money/index.ts"
import { outcomeOf } from "../../money/fixed/index.ts"
import { Agreement, type Distance } from "../language/agreement.ts"
import { toNumber } from "../language/number.ts"
import type { CallSite, Operator } from "../language/operator.ts"
import type { Evaluate, Scope, Tolerance } from "../language/scope.ts"
import { agreementShape } from "../language/shape.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isMeasured } from "../language/value.ts"

const half = new Decimal("0.5")

// What is rounded stands at most half of its last digit below the true number, what is cut off up to the whole of it.
const cutOff = (actual: Quantity, expected: Quantity): Decimal =>
  actual.decimals !== undefined && actual.value.abs().lessThan(expected.value.abs())
    ? half.times(tenTo(-actual.decimals))
    : zero

// A tolerance without a unit is in the unit of the actual number.
const allowed = (tolerance: Tolerance | undefined, actual: Quantity, expected: Quantity): Decimal => {
  if (tolerance === undefined) return zero
  if (tolerance === "truncation") return cutOff(actual, expected)
  const value = new Decimal(tolerance.value)
  const unit = unitsOfMeasure.find((known) => known === tolerance.unit)
  if (unit === undefined || !isMoneyUnit(unit) || !isMoney(actual)) return value
  return convert({ ...pureNumber(value), unit }, actual.unit).value
}

/** Compares two numbers, each read on its side, as the rule's tolerance allows. */
export const agreementOf = (
  readActual: Evaluate,
  readExpected: Evaluate,
  scope: Scope,
  site: CallSite,
): Agreement | Missing | Failure => {
  const { trace, tolerance } = scope.run
  const before = trace.enter("actual")
  const a = readActual(scope)
  const actual = toNumber(a, scope, site)
  trace.leave(before)
  if (actual instanceof Failure) return actual
  trace.enter("expected")
  const b = readExpected(scope)
  const expected = toNumber(b, scope, site)
  trace.leave(before)
  if (expected instanceof Failure) return expected
  if (actual instanceof Missing) return actual
  if (expected instanceof Missing) return expected
  const found = outcomeOf(actual, expected, allowed(tolerance, actual, expected))
  if (Result.isFailure(found))
    return site.fail("UnitMismatch", `计量单位不同：${actual.unit} 与 ${expected.unit}`, found.failure.message)
  return new Agreement({
    relation: "=",
    actual: isMeasured(a) ? a : actual,
    expected: isMeasured(b) ? b : expected,
    outcome: found.success,
    distance: () => distanceOf(actual, expected, tolerance),
  })
}

const distanceOf = (actual: Quantity, expected: Quantity, tolerance: Tolerance | undefined): Distance =>
  Result.getOrElse(compare(actual, expected, allowed(tolerance, actual, expected)), () => ({
    difference: zeroOf(actual.unit),
    tolerance: zero,
  }))

// The parser asks for both sides.
const nothing: Evaluate = () => undefined

export const agrees: Operator = {
  name: "agrees",
  group: "comparison",
  parameters: [
    { name: "actual", kind: "number" },
    { name: "expected", kind: "number" },
  ],
  summary: {
    zh: "两个数相符：完全相符，或者差额可由四舍五入解释；否则不符。",
    en: "Two numbers agree: exactly, or within rounding; else they differ.",
  },
  examples: [
    { rule: { agrees: [{ "+": ["0.1", "0.2"] }, "0.3"] }, result: true },
    { rule: { agrees: [{ amount: ["806.28", "万元", 2] }, { amount: ["8062849.00", "元", 2] }] }, result: true },
  ],
  shape: () => agreementShape,
  compile:
    ([first = nothing, second = nothing], site) =>
    (scope) =>
      agreementOf(first, second, scope, site),
}
