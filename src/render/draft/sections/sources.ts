import { type Disclosure, Fund, type Measure } from "../../../disclosure/index.ts"
import { makeAmount } from "../../../money/index.ts"
import { isSome, percentage, printedAmount } from "../amounts.ts"
import {
  amountValues,
  claimOf,
  type Drafting,
  type Moved,
  moved,
  paragraphs,
  say,
  subjectOf,
  type Teller,
  withParts,
} from "../drafting.ts"
import { type Figure, totalIn } from "../figures.ts"
import type { Told } from "../told.ts"

/** A source of income, and what it brings. */
export interface IncomeSource {
  readonly key: Fund
  readonly figure: Figure
}

/** The sources that the table of income has a column for. */
export const sourcesOf = ({ tables }: Disclosure): readonly IncomeSource[] => {
  const { income } = tables
  if (income?.state !== "filled") return []
  return income.columns.flatMap(({ key }) => {
    const fund = Fund.literals.find((known) => known === key)
    return fund === undefined ? [] : [{ key: fund, figure: totalIn(tables, "income", key) }]
  })
}

const incomeMeasure = ({ disclosure }: Drafting): Measure =>
  disclosure.kind === "finalAccounts" ? "thisYearIncome" : "income"

/** The three budgets of fiscal appropriation: that there is nothing of one of them is worth a sentence. */
const appropriated: readonly Fund[] = ["generalBudget", "governmentFunds", "stateCapital"]

const told = (drafting: Drafting, key: Fund, found: Moved, whole: Moved): readonly Told[] => {
  const { prose } = drafting
  const name = prose.names[key]
  if (name === undefined) return []
  const subject = subjectOf("income", key)
  if (!isSome(found.amount)) {
    if (!appropriated.includes(key)) return []
    const nothing = makeAmount("0", "万元")
    return nothing === undefined ? [] : paragraphs(say(drafting, "income.none", { name }, { subject, amount: nothing }))
  }
  const share = percentage(found.exact, whole.exact)
  if (share === undefined) return []
  const values = { ...amountValues(found), name, share: printedAmount(share) }
  const shareOf = subjectOf(incomeMeasure(drafting), "all")
  const said = say(drafting, "income.source", values, { ...claimOf(subject, found), share, shareOf })
  return said === undefined ? [] : [said]
}

/** Income and its sources, each with its share. */
export const income: Teller = (drafting) => {
  const whole = moved(drafting, ({ tables }) => totalIn(tables, "income"))
  if (whole === undefined) return []
  const head = say(drafting, "income", amountValues(whole), claimOf(subjectOf(incomeMeasure(drafting), "all"), whole))
  const parts = sourcesOf(drafting.disclosure).flatMap(({ key }) => {
    const found = moved(drafting, ({ tables }) => totalIn(tables, "income", key))
    return found === undefined ? [] : told(drafting, key, found, whole)
  })
  return withParts(drafting, "income", head, parts)
}
