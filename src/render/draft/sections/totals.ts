import type { Disclosure } from "../../../disclosure/index.ts"
import { isSome } from "../amounts.ts"
import { amountValues, claimOf, moved, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { type Figure, lineIn, rowsOf, totalIn } from "../figures.ts"
import { listing } from "../told.ts"
import { sourcesOf } from "./sources.ts"

const grandTotal = ({ tables }: Disclosure): Figure =>
  lineIn(tables, "incomeExpenditureSummary", "income", "total") ?? totalIn(tables, "income")

/** The total of income and expenditure. */
export const total: Teller = (drafting) => {
  const found = moved(drafting, grandTotal)
  return found === undefined
    ? []
    : paragraphs(say(drafting, "total", amountValues(found), claimOf(subjectOf("incomeAndExpenditure", "all"), found)))
}

/** The names of the sources of income. */
export const incomeSources: Teller = (drafting) => {
  const { disclosure, prose, values } = drafting
  const names = sourcesOf(disclosure).flatMap(({ key, figure }) => (isSome(figure) ? (prose.names[key] ?? []) : []))
  const sentence = prose.sentences.incomeSources
  return names.length === 0 || sentence === undefined
    ? []
    : [listing(sentence, values, { about: "incomeSources", fund: "all", names })]
}

/** The names of the classes that money is spent on. */
export const classes: Teller = (drafting) => {
  const { disclosure, prose, values } = drafting
  const names = rowsOf(disclosure.tables, "expenditure").flatMap(({ kind, name, amounts }) =>
    kind === "class" && isSome(amounts.total) ? [name] : [],
  )
  const sentence = prose.sentences.classes
  return names.length === 0 || sentence === undefined
    ? []
    : [listing(sentence, values, { about: "expenditureClasses", fund: "all", names })]
}
