import { type Amount, decimalsOf, isAmount, isMoneyUnit, makeAmount } from "../../money/index.ts"

type Decimals = ReadonlyMap<string, number>

const money = /(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)/g

/** How finely texts report money: the most decimals that they show in each unit. */
export const decimalsIn = (texts: readonly string[]): Decimals => {
  const decimals = new Map<string, number>()
  for (const text of texts)
    for (const [, digits = "", unit = ""] of text.matchAll(money))
      decimals.set(unit, Math.max(decimals.get(unit) ?? 0, decimalsOf(digits)))
  return decimals
}

const settled = (amount: Amount, decimals: Decimals): Amount =>
  makeAmount(amount.text, amount.unit, isMoneyUnit(amount.unit) ? decimals.get(amount.unit) : undefined) ?? amount

/** Gives every amount within a value the precision of the texts that state it. The value keeps its shape, and so its type. */
export function settle<A>(value: A, decimals: Decimals): A
export function settle(value: unknown, decimals: Decimals): unknown {
  if (isAmount(value)) return settled(value, decimals)
  if (Array.isArray(value)) return value.map((each: unknown) => settle(each, decimals))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, settle<unknown>(child, decimals)]))
}
