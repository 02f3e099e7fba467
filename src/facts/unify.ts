import type { Disclosure, Fund } from "../disclosure/index.ts"
import type { Fact } from "./fact.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"

const merged: readonly Fund[] = ["appropriation", "generalBudget"]

/**
 * Where all money is general public budget, its fund, all appropriations and all funds are the same money: their facts
 * become one. Elsewhere every fact stays what it is.
 */
export const unifyFact = (disclosure: Disclosure): ((fact: Fact) => Fact) =>
  isGeneralBudgetOnly(disclosure) === true
    ? (fact) => (merged.includes(fact.fund) ? { ...fact, fund: "all" } : fact)
    : (fact) => fact
