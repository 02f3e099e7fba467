import type { Fund } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { type Fact, factKey, type FactReport } from "./fact.ts"
import { outcomeBetween } from "./outcome-between.ts"

const narrower: readonly Fund[] = ["generalBudget", "appropriation", "governmentFunds"]

const same = (a: Amount, b: Amount): boolean => outcomeBetween(a, b) !== "different"

type PrintedAmounts = ReadonlyMap<string, readonly Amount[]>

const amountsByFact = (tables: readonly FactReport[]): PrintedAmounts => {
  const printed = new Map<string, Amount[]>()
  for (const { fact, amount } of tables) {
    if (fact.code === undefined) continue
    const key = factKey(fact)
    const known = printed.get(key)
    if (known === undefined) printed.set(key, [amount])
    else known.push(amount)
  }
  return printed
}

/**
 * A sentence that names a class or an item, and no fund, may tell of one fund's money only. It does where the tables print
 * its amount for that fund, and not for all of them together.
 */
export const fittedFund = (tables: readonly FactReport[]): ((report: FactReport) => FactReport) => {
  let known: PrintedAmounts | undefined
  const isPrinted = (fact: Fact, amount: Amount): boolean => {
    known ??= amountsByFact(tables)
    return known.get(factKey(fact))?.some((each) => same(each, amount)) === true
  }
  return (report) => {
    const { fact, amount } = report
    const isOpen = fact.code !== undefined && fact.fund === "all" && fact.measure === "expenditure"
    if (!isOpen || fact.quantity !== "amount" || isPrinted(fact, amount)) return report
    const fund = narrower.find((each) => isPrinted({ ...fact, fund: each }, amount))
    return fund === undefined ? report : { ...report, fact: { ...fact, fund } }
  }
}
