import * as Result from "effect/Result"
import {
  convert,
  Decimal,
  isMoney,
  isMoneyUnit,
  isReported,
  type Quantity,
  toQuantity,
  type UnitOfMeasure,
  unitsOfMeasure,
} from "../../money/index.ts"
import { quantityOfNumber, withUnit } from "../../money/fixed/index.ts"
import { settle, toNumber } from "../language/number.ts"
import type { CallSite } from "../language/operator.ts"
import type { Scope } from "../language/scope.ts"
import { conditionShape, numberShape } from "../language/shape.ts"
import type { Failure, Missing } from "../language/signal.ts"
import { isPrinted, type Value } from "../language/value.ts"
import { stops, strictly } from "./kit.ts"

const unitNamed = (name: Value): UnitOfMeasure | undefined => unitsOfMeasure.find((known) => known === name)

/** The same number in another unit: a pure number takes the unit, money is converted. */
const inUnit = (number: Quantity, unit: UnitOfMeasure, site: CallSite): Quantity | Failure => {
  if (number.unit === "1") return withUnit(number, unit)
  if (isMoney(number) && isMoneyUnit(unit)) return convert(number, unit)
  return number.unit === unit
    ? number
    : site.fail("UnitMismatch", `${number.unit} 不能换算为 ${unit}`, `${number.unit} cannot be converted to ${unit}`)
}

const mostDecimals = 20

const wholeNumber = (value: Value, scope: Scope, site: CallSite): number | Missing | Failure => {
  const number = toNumber(value, scope, site)
  if (stops(number)) return number
  const whole = number.value.toNumber()
  return Number.isInteger(whole) && whole >= 0 && whole <= mostDecimals
    ? whole
    : site.fail(
        "OutOfRange",
        `小数位数应是 0 到 ${mostDecimals} 的整数`,
        `decimals must be a whole number from 0 to ${mostDecimals}`,
      )
}

/** A number with its unit, written in a rule: exact, or rounded like a printed one. */
export const amount = strictly({
  name: "amount",
  group: "arithmetic",
  parameters: [
    { name: "number", kind: "number" },
    { name: "unit", kind: "text" },
    { name: "decimals", kind: "number", optional: true },
  ],
  summary: {
    zh: "带计量单位的数，是准确的数（如起点、限额）；写明小数位数时，按四舍五入到该位数的数看待。",
    en: "A number with its unit, taken as exact (a threshold, a limit); with decimals, as a number rounded to so many.",
  },
  examples: [
    { rule: { "<": [{ amount: ["50", "万元"] }, { amount: ["500001", "元"] }] }, result: true },
    { rule: { agrees: [{ amount: ["0.33", "万元", 2] }, { amount: ["3333", "元", 0] }] }, result: true },
  ],
  shape: () => numberShape,
})(([value, name, places], scope, site) => {
  const unit = unitNamed(name)
  if (unit === undefined)
    return site.fail("UnknownUnit", `没有计量单位“${String(name)}”`, `there is no unit of measure "${String(name)}"`)
  const number = toNumber(value, scope, site)
  if (stops(number)) return number
  const decimals = places === undefined ? undefined : wholeNumber(places, scope, site)
  if (stops(decimals)) return decimals
  const exact = inUnit(number, unit, site)
  if (stops(exact) || decimals === undefined) return exact
  return toQuantity({ _tag: "Amount", value: exact.value, unit, decimals, text: exact.value.toFixed() })
})

/** The number of an amount, without its unit. */
export const number = strictly({
  name: "number",
  group: "arithmetic",
  parameters: [{ name: "a", kind: "number" }],
  summary: { zh: "去掉计量单位的数。", en: "The number without its unit." },
  examples: [{ rule: { "+": [{ number: { amount: ["3", "人"] } }, { number: "2" }] }, result: 5 }],
  shape: () => numberShape,
})(([value], scope, site) => {
  const read = toNumber(value, scope, site)
  return stops(read) ? read : withUnit(read, "1")
})

const rounded = (quantity: Quantity, decimals: number): Quantity => {
  const value = quantity.value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  return {
    _tag: "Quantity",
    unit: quantity.unit,
    value,
    low: Decimal.min(quantity.low, value),
    high: Decimal.max(quantity.high, value),
    decimals,
  }
}

/** A number rounded half up. */
export const round = strictly({
  name: "round",
  group: "arithmetic",
  parameters: [
    { name: "a", kind: "number" },
    { name: "decimals", kind: "number" },
  ],
  summary: { zh: "四舍五入到若干位小数。", en: "Rounded half up to some decimals." },
  examples: [{ rule: { round: ["2.345", 2] }, result: 2.35 }],
  shape: () => numberShape,
})(([value, places], scope, site) => {
  const a = toNumber(value, scope, site)
  if (stops(a)) return a
  const decimals = wholeNumber(places, scope, site)
  return stops(decimals) ? decimals : rounded(a, decimals)
})

/** The remainder of a division of exact numbers. */
export const remainder = strictly({
  name: "%",
  group: "arithmetic",
  parameters: [
    { name: "a", kind: "number" },
    { name: "b", kind: "number" },
  ],
  summary: { zh: "相除的余数。", en: "The remainder of a division." },
  examples: [{ rule: { "%": [7, 3] }, result: 1 }],
  shape: () => numberShape,
})(([left, right], scope, site) => {
  const [a, b] = [toNumber(left, scope, site), toNumber(right, scope, site)]
  if (stops(a)) return a
  if (stops(b)) return b
  if (b.value.isZero()) return site.fail("DivisionByZero", "不能除以零", "cannot divide by zero")
  return settle(Result.succeed(quantityOfNumber(a.value.mod(b.value))), site)
})

/** Whether a cell is printed without a number. */
export const isBlank = strictly({
  name: "isBlank",
  group: "disclosure",
  parameters: [{ name: "amount", kind: "any" }],
  summary: { zh: "该单元格是空白。", en: "The cell is blank." },
  examples: [{ rule: { isBlank: [1] }, result: false }],
  shape: () => conditionShape,
})(([value]) => isPrinted(value) && !isReported(value))

/** Whether a cell has a number. */
export const reported = strictly({
  name: "reported",
  group: "disclosure",
  parameters: [{ name: "amount", kind: "any" }],
  summary: { zh: "该单元格印有数字（包括 0）。", en: "The cell has a number in it, even if it is 0." },
  examples: [{ rule: { reported: [1] }, result: false }],
  shape: () => conditionShape,
})(([value]) => isPrinted(value) && isReported(value))
