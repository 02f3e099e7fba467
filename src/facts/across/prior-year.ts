import * as Result from "effect/Result"
import type { Change, Disclosure, Stage, Statement } from "../../disclosure/index.ts"
import { add, type Amount, type Measured, subtract } from "../../money/index.ts"
import { codeFinder } from "../codes.ts"
import type { Fact, FactReport } from "../fact.ts"
import { reportsOf } from "../groups.ts"
import { codeNames, type FactName, nameOfFact } from "../name.ts"
import { isRough } from "../rough.ts"
import { lookupIn, meant } from "./lookup.ts"

/**
 * What a sentence says of the year before, beside what the disclosure of that year printed: the amount itself (`prior`),
 * or this year's amount and its change, which imply it.
 */
export interface PriorFigure {
  readonly name: FactName
  readonly statement: Statement
  readonly amount?: Amount
  readonly change?: Change
  readonly prior?: Amount
  readonly published: Amount
}

/** Budgets are compared with budgets and final accounts with final accounts, where the sentence leaves no doubt that it does so. */
const comparesLikeWithLike = ({ kind, fiscalYear }: Disclosure, { against, year }: Change): boolean => {
  const own: Stage = kind === "budget" ? "budgeted" : "settled"
  const isOfLastYear = year === undefined || year === fiscalYear - 1
  return isOfLastYear && (against === undefined ? kind === "finalAccounts" : against === own)
}

const tellsPrior = (change: Change): boolean =>
  change.amount !== undefined || (change.direction === "none" && !isRough(change))

/** The amount of last year that this year's and its change imply. */
const impliedBy = (amount: Amount, { amount: by, direction }: Change): Measured => {
  if (by === undefined) return amount
  return Result.getOrElse(direction === "decrease" ? add(amount, by) : subtract(amount, by), () => amount)
}

const lastYears = (fact: Fact): Fact => ({ ...fact, year: fact.year - 1 })

/** Every sentence that tells, or implies, what a fact was last year, and that last year's disclosure prints. */
export const priorFigures = (disclosure: Disclosure, prior: Disclosure): readonly PriorFigure[] => {
  const find = lookupIn(prior)
  const names = codeNames(disclosure)
  const byAmount = new Map<Amount, FactReport>(
    reportsOf(disclosure, codeFinder(disclosure)).map((report) => [report.amount, report]),
  )
  return disclosure.narrative.statements.flatMap((statement) => {
    const { change, prior: stated } = statement
    const report = statement.amount && byAmount.get(statement.amount)
    if (change === undefined || report === undefined || !comparesLikeWithLike(disclosure, change)) return []
    if (stated === undefined && !tellsPrior(change)) return []
    const published = meant(stated ?? impliedBy(report.amount, change), find(lastYears(report.fact)))
    if (published === undefined) return []
    return [
      {
        name: nameOfFact(report.fact, names),
        statement,
        published,
        ...(stated === undefined ? { amount: report.amount, change } : { prior: stated }),
      },
    ]
  })
}
