import { Decimal } from "../../../money/index.ts"
import type { Draft, DraftAmount } from "./draft.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"

const units: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

const moneyOf = (quantity: DraftAmount | undefined): Decimal | undefined => {
  if (quantity === undefined || quantity === "nothing") return undefined
  const factor = units[quantity.unit]
  return factor === undefined ? undefined : new Decimal(quantity.text).times(factor)
}

/** What the printed digits leave open. */
const tolerance = new Decimal("0.05")

const isRateOf = (amount: Decimal, change: Decimal, rate: PrintedQuantity): boolean => {
  const prior = amount.minus(change)
  if (prior.lessThanOrEqualTo(0)) return false
  return change.abs().times(100).dividedBy(prior).minus(rate.text).abs().lessThanOrEqualTo(tolerance)
}

/** A part that was told of behind its whole, and the change that is told of one of the two. */
const belongsTo = (whole: Draft, part: Draft): boolean => {
  const { change } = part
  const [own, all, moved] = [moneyOf(part.amount), moneyOf(whole.amount), moneyOf(change?.amount)]
  if (own === undefined || all === undefined || moved === undefined || change?.rate === undefined) return false
  const signed = change.direction === "decrease" ? moved.negated() : moved
  return !isRateOf(own, signed, change.rate) && isRateOf(all, signed, change.rate)
}

/**
 * “收入总计50万元，其中年初结转2万元，较上年增加5万元，增长11.11%”: a change that follows a part may be the change of the
 * whole. The numbers tell: where they fit the whole and not the part, the change is given to the whole.
 */
export const giveChangesToWholes = (text: string, drafts: readonly Draft[]): void => {
  for (const [index, part] of drafts.entries()) {
    const whole = drafts[index - 1]
    const change = part.change
    if (whole?.sentence !== part.sentence || whole.change !== undefined || change === undefined) continue
    if (!text.slice(whole.span.start, part.span.end).includes("其中") || !belongsTo(whole, part)) continue
    whole.change = change
    delete part.change
    part.span = { start: part.span.start, end: Math.min(part.span.end, change.span.start) }
  }
}
