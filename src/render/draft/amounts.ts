import { type Amount, Decimal, isMoneyUnit, makeAmount } from "../../money/index.ts"
import type { Figure } from "./figures.ts"

const yuanInWan = new Decimal(10_000)
const shownDecimals = 2

/** How a sentence shows money: in 万元, to two decimals where its table is in 元; a sum too small for that stays in 元. */
export const shown = (amount: Amount): Amount => {
  if (amount.unit !== "元") return amount
  const wan = amount.value.div(yuanInWan).toFixed(shownDecimals)
  const isLost = new Decimal(wan).isZero() && !amount.value.isZero()
  return (isLost ? undefined : makeAmount(wan, "万元")) ?? amount
}

/** A figure as a sentence shows it. */
export const shownFigure = (figure: Figure): Figure => (figure === undefined ? undefined : shown(figure))

/** An amount with its unit, as it is printed in a sentence. */
export const printedAmount = ({ text, unit }: Amount): string => `${text}${unit}`

/** Whether there is any such money. */
export const isSome = (figure: Figure): figure is Amount => figure !== undefined && !figure.value.isZero()

const inYuan = ({ value, unit }: Amount): Decimal =>
  unit === "万元" ? value.times(yuanInWan) : unit === "亿元" ? value.times(yuanInWan).times(yuanInWan) : value

/** What percentage one amount is of another, to two decimals; none of nothing. */
export const percentage = (part: Amount, whole: Amount): Amount | undefined => {
  const [a, b] = [inYuan(part), inYuan(whole)]
  return b.lte(0) || a.isNegative() ? undefined : makeAmount(a.div(b).times(100).toFixed(shownDecimals), "%")
}

/** The difference of two amounts of money, without its sign, as finely as the finer of them. */
export const distance = (now: Amount, before: Amount): Amount | undefined => {
  if (!isMoneyUnit(now.unit)) return undefined
  const same = now.unit === before.unit
  const [unit, decimals] = same ? [now.unit, Math.max(now.decimals, before.decimals)] : (["元", shownDecimals] as const)
  const difference = same ? now.value.minus(before.value) : inYuan(now).minus(inYuan(before))
  return makeAmount(difference.abs().toFixed(decimals), unit, decimals)
}

/** Which of two amounts is more: 1, 0 or −1. */
export const compared = (now: Amount, before: Amount): number => inYuan(now).cmp(inYuan(before))
