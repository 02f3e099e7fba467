import type { Disclosure, Fund, Measure } from "../disclosure/index.ts"
import type { Fact } from "./fact.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"

const merged: readonly Fund[] = ["appropriation", "generalBudget"]

// A table of income or expenditure prints the year's own money; what a sentence calls 本年收入合计 is its total.
const sameMeasure: Partial<Record<Measure, Measure>> = {
  thisYearIncome: "income",
  thisYearExpenditure: "expenditure",
}

const ofThisYear = (fact: Fact): Fact => ({ ...fact, measure: sameMeasure[fact.measure] ?? fact.measure })

/**
 * Gives one name to facts that are the same. Where all money is general public budget, its fund, all appropriations and
 * all funds are the same money.
 */
export const unifyFact = (disclosure: Disclosure): ((fact: Fact) => Fact) =>
  isGeneralBudgetOnly(disclosure) === true
    ? (fact) => ofThisYear(merged.includes(fact.fund) ? { ...fact, fund: "all" } : fact)
    : ofThisYear
