import { type Quantity, zero } from "../../money/index.ts"
import { negate, quantityOfNumber, subtract, withUnit } from "../../money/fixed/index.ts"
import { settle, toNumber } from "../language/number.ts"
import { member } from "../language/member.ts"
import type { CallSite, Operator } from "../language/operator.ts"
import type { Scope } from "../language/scope.ts"
import { numberShape } from "../language/shape.ts"
import { type Failure, Missing } from "../language/signal.ts"
import type { Value } from "../language/value.ts"
import { stops, strictly } from "./kit.ts"

const noAmount = new Missing("amount", { zh: "没有说明增减金额", en: "the change has no amount" })

const nothing = quantityOfNumber(zero)

/** The amount of a change, above zero for an increase and below for a decrease. */
const signedAmount = (change: Value, scope: Scope, site: CallSite): Quantity | Missing | Failure => {
  const direction = member(change, "direction")
  const amount = member(change, "amount")
  if (direction === "none" && amount === undefined) return nothing
  if (amount === undefined) return noAmount
  const number = toNumber(amount, scope, site)
  if (stops(number)) return number
  if (direction === "none") return withUnit(nothing, number.unit)
  return direction === "decrease" ? negate(number) : number
}

/**
 * A change as what is left between two numbers that were rounded each by itself, as one reckons it who has only the printed
 * ones: it may be off by a whole last place, not by half of one.
 */
const asDifference = ({ _tag, value, low, high, unit, decimals }: Quantity): Quantity => ({
  _tag,
  value,
  low: low.minus(value.minus(low)),
  high: high.plus(high.minus(value)),
  unit,
  decimals,
})

export const signed: Operator = strictly({
  name: "signed",
  group: "disclosure",
  parameters: [{ name: "change", kind: "any" }],
  summary: {
    zh: "“比上年增加（减少）”的金额：增加为正，减少为负，持平为零。",
    en: "The amount of a change: above zero for an increase, below for a decrease, zero for none.",
  },
  examples: [{ rule: { signed: { var: "" } }, data: { direction: "decrease", amount: 3 }, result: -3 }],
  shape: () => numberShape,
})(([change], scope, site) => {
  const amount = signedAmount(change, scope, site)
  return stops(amount) ? amount : asDifference(amount)
})

export const prior: Operator = strictly({
  name: "prior",
  group: "disclosure",
  parameters: [
    { name: "amount", kind: "number" },
    { name: "change", kind: "any" },
  ],
  summary: {
    zh: "由本年数和增减额推算的上年数：本年数减去增减额。",
    en: "The number of the year before that an amount and its change imply: the amount less the change.",
  },
  examples: [{ rule: { prior: [10, { var: "" }] }, data: { direction: "decrease", amount: 3 }, result: 13 }],
  shape: () => numberShape,
})(([amount, change], scope, site) => {
  const now = toNumber(amount, scope, site)
  if (stops(now)) return now
  const by = signedAmount(change, scope, site)
  return stops(by) ? by : settle(subtract(now, by), site)
})
