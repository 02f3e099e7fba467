import type { Disclosure, Fund, RowTableId } from "../../../disclosure/index.ts"
import { makeAmount } from "../../../money/index.ts"
import { isSome } from "../amounts.ts"
import { amountValues, claimOf, moved, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { type Figure, totalIn } from "../figures.ts"
import { capitalItems, fundItems } from "./classified.ts"

/** One of the budgets that many units have nothing of: its total and its items, or that there is none. */
const otherFund =
  (table: RowTableId, fund: Fund, items: Teller): Teller =>
  (drafting) => {
    const find = ({ tables }: Disclosure): Figure => totalIn(tables, table)
    const found = moved(drafting, find)
    const none = makeAmount("0", "万元")
    const subject = subjectOf("expenditure", fund)
    if (found === undefined || none === undefined) return []
    if (isSome(found.amount))
      return [...paragraphs(say(drafting, table, amountValues(found), claimOf(subject, found))), ...items(drafting)]
    return paragraphs(say(drafting, `${table}.none`, {}, { subject, amount: none }))
  }

export const governmentFunds: Teller = otherFund("governmentFunds", "governmentFunds", fundItems)
export const stateCapital: Teller = otherFund("stateCapital", "stateCapital", capitalItems)
