import type { Disclosure, Statement } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { codeFinder } from "../codes.ts"
import type { Fact, FactReport } from "../fact.ts"
import { reportsOf } from "../groups.ts"
import { codeNames, type FactName, nameOfFact } from "../name.ts"
import words from "../words.json" with { type: "json" }
import { lookupIn, meant } from "./lookup.ts"

/**
 * What a sentence of final accounts gives as the budget at the beginning of the year, beside what the published budget
 * printed: the amount itself (`budget`), or what was settled and the rate of completion, which imply it.
 */
export interface BudgetFigure {
  readonly name: FactName
  readonly statement: Statement
  readonly budget?: Amount
  readonly settled?: Amount
  readonly rate?: Amount
  readonly published: Amount
}

/** An adjusted budget (调整预算, 全年预算) is another number than the published one. */
const isInitial = ({ text }: Statement): boolean => words.initialBudget.some((word) => text.includes(word))

const budgeted = (fact: Fact): Fact => ({ ...fact, stage: "budgeted" })

/** Every sentence that tells, or implies, the budget at the beginning of the year, and that the published budget prints. */
export const budgetFigures = (disclosure: Disclosure, budget: Disclosure): readonly BudgetFigure[] => {
  const find = lookupIn(budget)
  const names = codeNames(disclosure)
  const byAmount = new Map<Amount, FactReport>(
    reportsOf(disclosure, codeFinder(disclosure)).map((report) => [report.amount, report]),
  )
  return disclosure.narrative.statements.filter(isInitial).flatMap((statement): readonly BudgetFigure[] => {
    const { amount, completion } = statement
    const report = amount && byAmount.get(amount)
    if (report === undefined || completion === undefined) return []
    const published = meant(completion.budget ?? report.amount, find(budgeted(report.fact)))
    if (published === undefined) return []
    const said = { name: nameOfFact(report.fact, names), statement, published }
    if (completion.budget !== undefined) return [{ ...said, budget: completion.budget }]
    return completion.rate === undefined ? [] : [{ ...said, settled: report.amount, rate: completion.rate }]
  })
}
