import {
  convert,
  Decimal,
  isMoney,
  isMoneyUnit,
  isReported,
  makeAmount,
  pureNumber,
  type Quantity,
  toQuantity,
  unitsOfMeasure,
} from "../../money/index.ts"
import { settle, toNumber } from "../language/number.ts"
import { conditionShape, numberShape } from "../language/shape.ts"
import * as Result from "effect/Result"
import { isPrinted } from "../language/value.ts"
import { stops, strictly } from "./kit.ts"

/** A number with its unit, written in a rule: as printed, so with its precision. */
export const amount = strictly({
  name: "amount",
  group: "arithmetic",
  parameters: [
    { name: "text", kind: "any" },
    { name: "unit", kind: "text" },
  ],
  summary: {
    zh: "写在规则里的数和计量单位；文字写出的位数就是它的精度。",
    en: "A number with its unit, written in a rule; the digits of a text are its precision.",
  },
  examples: [{ rule: { "<": [{ amount: ["50", "万元"] }, { amount: ["500001", "元"] }] }, result: true }],
  shape: () => numberShape,
})(([text, name], scope, site) => {
  const unit = unitsOfMeasure.find((known) => known === name)
  if (unit === undefined)
    return site.fail("UnknownUnit", `没有计量单位“${String(name)}”`, `there is no unit of measure "${String(name)}"`)
  if (typeof text === "string") {
    const made = makeAmount(text, unit)
    if (made !== undefined && text !== "") return toQuantity(made)
  }
  const number = toNumber(text, scope, site)
  if (stops(number)) return number
  if (number.unit === "1") return { ...number, unit }
  if (isMoney(number) && isMoneyUnit(unit)) return convert(number, unit)
  return number.unit === unit
    ? number
    : site.fail("UnitMismatch", `${number.unit} 不能换算为 ${unit}`, `${number.unit} cannot be converted to ${unit}`)
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
  return stops(read) ? read : { ...read, unit: "1" }
})

const rounded = (quantity: Quantity, decimals: number): Quantity => {
  const value = quantity.value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP)
  return {
    ...quantity,
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
  const [a, decimals] = [toNumber(value, scope, site), toNumber(places, scope, site)]
  if (stops(a)) return a
  if (stops(decimals)) return decimals
  const count = decimals.value.toNumber()
  if (!Number.isInteger(count) || count < 0 || count > 20)
    return site.fail("OutOfRange", "小数位数应是 0 到 20 的整数", "decimals must be a whole number from 0 to 20")
  return rounded(a, count)
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
  return settle(Result.succeed(pureNumber(a.value.mod(b.value))), site)
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
