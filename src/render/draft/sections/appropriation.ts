import type { Disclosure, Fund } from "../../../disclosure/index.ts"
import { isSome, printedAmount } from "../amounts.ts"
import { amountValues, claimOf, type Drafting, moved, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { type Figure, lineIn } from "../figures.ts"
import { joined, plain, type Told } from "../told.ts"
import { classPurposes } from "./classified.ts"

const funds = ["generalBudget", "governmentFunds", "stateCapital"] as const
const grandTotal = ({ tables }: Disclosure): Figure => lineIn(tables, "appropriationSummary", "income", "total")

/** The total of fiscal appropriation. */
export const appropriation: Teller = (drafting) => {
  const found = moved(drafting, grandTotal)
  return found === undefined
    ? []
    : paragraphs(
        say(
          drafting,
          "appropriation",
          amountValues(found),
          claimOf(subjectOf("incomeAndExpenditure", "appropriation"), found),
        ),
      )
}

const fundTold = (drafting: Drafting, fund: Fund): readonly Told[] => {
  const found = moved(
    drafting,
    ({ tables }) =>
      lineIn(tables, "appropriationSummary", "income", fund, "appropriation") ??
      lineIn(tables, "appropriationSummary", "income", fund),
  )
  const name = drafting.prose.names[fund]
  if (found === undefined || name === undefined || !isSome(found.amount)) return []
  const values = { amount: printedAmount(found.amount), name }
  const claim = { subject: subjectOf("income", fund), amount: found.amount }
  return paragraphs(say(drafting, "appropriation.fund", values, claim))
}

/** The budgets that the appropriation comes from. */
export const appropriationFunds: Teller = (drafting) => {
  const told = funds.flatMap((fund) => fundTold(drafting, fund))
  const head = drafting.prose.sentences["appropriation.funds"]
  return head === undefined || told.length === 0 ? [] : [joined([plain(head), joined(told, "、", "。")], "")]
}

/** What the appropriation is spent on, budget by budget. */
export const appropriationPurposes: Teller = (drafting) =>
  paragraphs(
    classPurposes(drafting, "purposes.generalBudget", "generalBudgetExpenditure", "generalBudget"),
    classPurposes(drafting, "purposes.governmentFunds", "governmentFunds", "governmentFunds"),
    classPurposes(drafting, "purposes.stateCapital", "stateCapital", "stateCapital"),
  )
