import * as Result from "effect/Result"
import type { Disclosure, Fund, Row } from "../disclosure/index.ts"
import { add, type Amount, type Measured } from "../money/index.ts"
import type { FactReport } from "./fact.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"
import { outcomeBetween } from "./outcome-between.ts"

const same = (a: Amount, b: Measured): boolean => outcomeBetween(a, b) !== "different"

interface Carried {
  readonly own: Amount
  readonly carried: Amount
}

/** What the summary of appropriations prints of a fund, and of all of them: the year's own, and what was carried over. */
const carriedBy = (disclosure: Disclosure): ReadonlyMap<Fund, Carried> => {
  const { appropriationSummary } = disclosure.tables
  const rows = appropriationSummary?.state === "filled" ? appropriationSummary.income : []
  const totalOf = (key: string, parent?: string): Amount | undefined =>
    rows.find((row: Row) => row.key === key && row.parent === parent)?.amounts.total
  const entry = (fund: Fund, own: Amount | undefined, carried: Amount | undefined): (readonly [Fund, Carried])[] =>
    own === undefined || carried === undefined || carried.value.isZero() ? [] : [[fund, { own, carried }]]
  const whole = entry("appropriation", totalOf("thisYear"), totalOf("opening"))
  return new Map([
    ...(["generalBudget", "governmentFunds", "stateCapital"] as const).flatMap((fund) =>
      entry(fund, totalOf(fund), totalOf(fund, "opening")),
    ),
    ...whole,
    ...(isGeneralBudgetOnly(disclosure) === true
      ? whole.map(([, carried]): readonly [Fund, Carried] => ["all", carried])
      : []),
  ])
}

/**
 * A budget's income of a fund may be the year's own, or with what was carried over. Where the summary of appropriations
 * tells both, what prints their sum speaks of the latter.
 */
export const withCarriedIncome = (disclosure: Disclosure): ((report: FactReport) => FactReport) => {
  const known = carriedBy(disclosure)
  if (known.size === 0) return (report) => report
  return (report) => {
    const { fact, amount } = report
    const fund = known.get(fact.fund)
    const isIncome = fact.measure === "income" && fact.part === "total" && fact.code === undefined
    if (fund === undefined || !isIncome || fact.quantity !== "amount" || same(amount, fund.own)) return report
    const whole = add(fund.own, fund.carried)
    return Result.isSuccess(whole) && same(amount, whole.success)
      ? { ...report, fact: { ...fact, measure: "incomeAndExpenditure" } }
      : report
  }
}
