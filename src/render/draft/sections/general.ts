import { percentage, printedAmount } from "../amounts.ts"
import { moved, paragraphs, sayMoved, subjectOf, type Teller } from "../drafting.ts"
import { totalIn } from "../figures.ts"

const general = subjectOf("expenditure", "generalBudget")

/** The expenditure of the general public budget as a share of all expenditure of the year. */
export const generalShare: Teller = (drafting) => {
  const found = moved(drafting, ({ tables }) => totalIn(tables, "generalBudgetExpenditure"))
  const whole = moved(drafting, ({ tables }) => totalIn(tables, "expenditure"))
  if (found === undefined) return []
  const share = whole === undefined ? undefined : percentage(found.exact, whole.exact)
  if (share === undefined) return paragraphs(sayMoved(drafting, "general", general, found))
  const shareOf = subjectOf("thisYearExpenditure", "all")
  return paragraphs(
    sayMoved(drafting, "general.share", general, found, { share: printedAmount(share) }, { share, shareOf }),
  )
}

/** The expenditure of the general public budget against its budget, before its items. */
export const generalCompletion: Teller = (drafting) => {
  const found = moved(drafting, ({ tables }) => totalIn(tables, "generalBudgetExpenditure"))
  return found === undefined ? [] : paragraphs(sayMoved(drafting, "general.completion", general, found))
}
