import type { Disclosure, Fund, Measure } from "../disclosure/index.ts"
import { isAppropriationGeneral } from "./appropriation-only.ts"
import type { Fact } from "./fact.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"
import { onceFor } from "./once-for.ts"
import { yearsOwn } from "./years-own.ts"

// A table of income or expenditure prints the year's own money; what a sentence calls 本年收入合计 is its total.
const sameMeasure: Partial<Record<Measure, Measure>> = {
  thisYearIncome: "income",
  thisYearExpenditure: "expenditure",
}

/** The funds that are the same money in a disclosure, by the name that stands for them. */
const sameFund = (disclosure: Disclosure): Partial<Record<Fund, Fund>> => {
  if (isGeneralBudgetOnly(disclosure) === true) return { generalBudget: "all", appropriation: "all" }
  return isAppropriationGeneral(disclosure) === true ? { appropriation: "generalBudget" } : {}
}

/**
 * Gives one name to facts that are the same. Where every appropriation is general public budget, the two are the same
 * money; where there is no other money at all, all funds together are.
 */
export const unifyFact = onceFor((disclosure: Disclosure): ((fact: Fact) => Fact) => {
  const funds = sameFund(disclosure)
  const own = yearsOwn(disclosure)
  const tellsOwn = own.table || own.sections.size > 0
  const isOwn = (fact: Fact): boolean =>
    tellsOwn && fact.measure === "thisYearExpenditure" && fact.fund === "generalBudget"
  return (fact) => {
    const measure = isOwn(fact) ? fact.measure : (sameMeasure[fact.measure] ?? fact.measure)
    const fund = funds[fact.fund] ?? fact.fund
    return measure === fact.measure && fund === fact.fund ? fact : { ...fact, measure, fund }
  }
})
