import type { OperatingExpenses } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import { amountValues, claimOf, type Drafting, moved, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { fill } from "../../layout/fill.ts"

type Counts = Pick<OperatingExpenses, "administrativeUnits" | "institutions">

/** “2家行政单位和1家事业单位”: what units the expenses are of. */
const unitsOf = ({ prose }: Drafting, { administrativeUnits, institutions }: Counts): string => {
  const count = (id: string, amount: Amount | undefined): readonly string[] => {
    const sentence = prose.sentences[`operatingExpenses.${id}`]
    return amount === undefined || sentence === undefined ? [] : [fill(sentence, { count: amount.text })]
  }
  const counts = [...count("administrativeUnits", administrativeUnits), ...count("institutions", institutions)]
  return counts.length === 0 ? "" : `${counts.join("和")}的`
}

const movedExpenses = (drafting: Drafting) => moved(drafting, (from) => from.operatingExpenses?.amount)

/** Agency operating expenses, as the sentence will state them. */
export const operatingExpensesOf = (drafting: Drafting): OperatingExpenses | undefined => {
  const given = drafting.disclosure.operatingExpenses
  const found = movedExpenses(drafting)
  if (given === undefined || found === undefined) return undefined
  const { change: _given, ...counts } = given
  const { change } = found.change
  return { ...counts, amount: found.amount, ...(change === undefined ? {} : { change }) }
}

/** The sentence on agency operating expenses. */
export const operatingExpenses: Teller = (drafting) => {
  const found = movedExpenses(drafting)
  const given = drafting.disclosure.operatingExpenses
  if (found === undefined || given === undefined) return []
  const values = { ...amountValues(found), units: unitsOf(drafting, given) }
  return paragraphs(say(drafting, "operatingExpenses", values, claimOf(subjectOf("operatingExpenses", "all"), found)))
}
