import type { Disclosure, Fund, RowTableId } from "../../../disclosure/index.ts"
import { type Drafting, moved, paragraphs, sayMoved, subjectOf, type Teller } from "../drafting.ts"
import { type Figure, lineIn, totalIn } from "../figures.ts"
import { joined, plain, type Told } from "../told.ts"

const budgets: readonly (readonly [Fund, RowTableId])[] = [
  ["generalBudget", "generalBudgetExpenditure"],
  ["governmentFunds", "governmentFunds"],
  ["stateCapital", "stateCapital"],
]

const fundTold = (drafting: Drafting, id: string, fund: Fund, find: (from: Disclosure) => Figure): readonly Told[] => {
  const found = moved(drafting, find)
  const name = drafting.prose.names[fund] ?? ""
  return found === undefined ? [] : paragraphs(sayMoved(drafting, id, subjectOf("expenditure", fund), found, { name }))
}

/** What the three budgets of fiscal appropriation pay together, and each of them. */
export const byFund: Teller = (drafting) => {
  const whole = fundTold(drafting, "byFund.whole", "appropriation", ({ tables }) =>
    lineIn(tables, "appropriationSummary", "expenditure", "total"),
  )
  const parts = budgets.flatMap(([fund, table]) =>
    fundTold(drafting, "byFund", fund, ({ tables }) => totalIn(tables, table)),
  )
  const head = drafting.prose.sentences["byFund.head"]
  return whole.length === 0 || parts.length === 0 || head === undefined
    ? whole
    : [...whole, joined([plain(head), joined(parts, "；", "。")], "")]
}
