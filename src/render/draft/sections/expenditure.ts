import type { Disclosure, Measure, Part, Subject } from "../../../disclosure/index.ts"
import { isSome, percentage, printedAmount } from "../amounts.ts"
import {
  amountValues,
  claimOf,
  type Drafting,
  type Moved,
  moved,
  say,
  subjectOf,
  type Teller,
  withParts,
} from "../drafting.ts"
import { type Figure, totalIn } from "../figures.ts"
import type { Told } from "../told.ts"

/** The columns of the table of expenditure that are parts of the whole, and what they are. */
const parts: readonly (readonly [column: string, part: Part])[] = [
  ["basic", "basic"],
  ["project", "project"],
  ["remittanceToSuperior", "remittanceToSuperior"],
  ["businessExpenditure", "business"],
  ["subsidyToSubordinates", "subsidyToSubordinates"],
]

const partTold = (
  drafting: Drafting,
  id: string,
  name: string,
  found: Moved,
  subject: Subject,
  whole: Moved & { readonly subject: Subject },
): readonly Told[] => {
  const share = percentage(found.exact, whole.exact)
  if (share === undefined) return []
  const values = { ...amountValues(found), name, share: printedAmount(share) }
  const said = say(drafting, id, values, { ...claimOf(subject, found), share, shareOf: whole.subject })
  return said === undefined ? [] : [said]
}

interface Spending {
  readonly id: string
  readonly subject: Subject
  readonly whole: (from: Disclosure) => Figure
  readonly part: (from: Disclosure, column: string) => Figure
}

/** A whole of expenditure and its parts, in the sentences under this name. */
const spent =
  ({ id, subject, whole: findWhole, part: findPart }: Spending): Teller =>
  (drafting) => {
    const whole = moved(drafting, findWhole)
    if (whole === undefined) return []
    const head = say(drafting, id, amountValues(whole), claimOf(subject, whole))
    const told = parts.flatMap(([column, part]) => {
      const found = moved(drafting, (from) => findPart(from, column))
      const name = drafting.prose.names[`expenditure.${part}`] ?? drafting.prose.names[part]
      if (found === undefined || name === undefined || !isSome(found.amount)) return []
      const own = subjectOf("expenditure", subject.fund, part)
      return partTold(drafting, `${id}.part`, name, found, own, { ...whole, subject })
    })
    return withParts(drafting, id, head, told)
  }

const ofKind = (budget: Measure, accounts: Measure, from: Disclosure): Measure =>
  from.kind === "finalAccounts" ? accounts : budget

/** All expenditure and its parts. */
export const expenditure: Teller = (drafting) =>
  spent({
    id: "expenditure",
    subject: subjectOf(ofKind("expenditure", "thisYearExpenditure", drafting.disclosure), "all"),
    whole: ({ tables }) => totalIn(tables, "expenditure"),
    part: ({ tables }, column) => totalIn(tables, "expenditure", column),
  })(drafting)

/** The expenditure of the general public budget and its parts. */
export const generalScale: Teller = spent({
  id: "general",
  subject: subjectOf("expenditure", "generalBudget"),
  whole: ({ tables }) => totalIn(tables, "generalBudgetExpenditure"),
  part: ({ tables }, column) => totalIn(tables, "generalBudgetExpenditure", column),
})
