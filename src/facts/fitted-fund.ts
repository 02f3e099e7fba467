import type { Fund } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { type Fact, factKey, type FactReport } from "./fact.ts"
import { outcomeBetween } from "./outcome-between.ts"

const narrower: readonly Fund[] = ["generalBudget", "appropriation", "governmentFunds"]

const same = (a: Amount, b: Amount): boolean => outcomeBetween(a, b) !== "different"

const isAppropriated = ({ code, fund, measure, part, quantity }: Fact): boolean =>
  code !== undefined &&
  fund === "appropriation" &&
  measure === "expenditure" &&
  part === "total" &&
  quantity === "amount"

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

const funds: readonly Fund[] = ["generalBudget", "governmentFunds", "stateCapital"]

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
  const amountsFor = (fact: Fact): readonly Amount[] => {
    known ??= amountsByFact(tables)
    return known.get(factKey(fact)) ?? []
  }
  // An item of all appropriations is one fund's, where the table of one fund alone prints it.
  const withOnlyFund = (report: FactReport): FactReport => {
    if (amountsFor(report.fact).length > 0) return report
    const [fund, ...more] = funds.filter((each) => amountsFor({ ...report.fact, fund: each }).length > 0)
    return fund === undefined || more.length > 0 ? report : { ...report, fact: { ...report.fact, fund } }
  }
  return (report) => {
    const { fact, amount } = report
    if (isAppropriated(fact)) return withOnlyFund(report)
    const isOpen = fact.code !== undefined && fact.fund === "all" && fact.measure === "expenditure"
    if (!isOpen || fact.quantity !== "amount" || isPrinted(fact, amount)) return report
    const fund = narrower.find((each) => isPrinted({ ...fact, fund: each }, amount))
    return fund === undefined ? report : { ...report, fact: { ...fact, fund } }
  }
}
