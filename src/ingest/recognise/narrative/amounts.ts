import { type Amount, decimalsOf, isMoneyUnit, makeAmount, type MoneyUnit } from "../../../money/index.ts"
import type { Passage, Section } from "../outline.ts"
import { compact } from "./compact.ts"
import type { DraftAmount } from "./draft.ts"
import { type PrintedQuantity, scanQuantities } from "./quantity-scan.ts"

/** Makes the amounts of a section: how finely its money is reported is known once the whole section has been seen. */
export interface AmountMaker {
  readonly make: (quantity: PrintedQuantity) => Amount | undefined
  readonly money: (amount: DraftAmount) => Amount | undefined
}

/** The passages of a section and of those under it, in reading order. */
export const passagesOf = (section: Section): readonly Passage[] => [
  ...section.content.flatMap((block) => (block._tag === "Passage" ? [block] : [])),
  ...section.children.flatMap(passagesOf),
]

const titlesOf = (section: Section): readonly string[] => [section.title, ...section.children.flatMap(titlesOf)]

/**
 * How finely a section reports: money by the most decimals that it shows in the same unit (35 beside 606.38 is 35.00);
 * an approximate number, a percentage or a count by its own digits.
 */
export const amountsOf = (section: Section): AmountMaker => {
  const texts = [...titlesOf(section), ...passagesOf(section).map(({ text }) => text)]
  const decimals = new Map<string, number>()
  const uses = new Map<MoneyUnit, number>()
  for (const { text, unit, approximate } of texts.flatMap((each) => scanQuantities(compact(each).text))) {
    if (!isMoneyUnit(unit) || approximate) continue
    decimals.set(unit, Math.max(decimals.get(unit) ?? 0, decimalsOf(text)))
    uses.set(unit, (uses.get(unit) ?? 0) + 1)
  }
  const usual = [...uses].reduce<readonly [MoneyUnit, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    ["万元", 0],
  )[0]
  const make = ({ text, unit, approximate }: PrintedQuantity): Amount | undefined =>
    makeAmount(text, unit, isMoneyUnit(unit) && !approximate ? decimals.get(unit) : undefined)
  return {
    make,
    money: (amount) => (amount === "nothing" ? makeAmount("0", usual, decimals.get(usual)) : make(amount)),
  }
}
