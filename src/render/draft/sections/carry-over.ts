import type { Fund, Measure, SummaryTableId } from "../../../disclosure/index.ts"
import { printedAmount, shownFigure } from "../amounts.ts"
import { type Drafting, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { lineIn } from "../figures.ts"
import { joined, plain, type Told } from "../told.ts"

const lines: readonly (readonly [key: string, side: "income" | "expenditure", measure: Measure])[] = [
  ["useOfSurplus", "income", "useOfSurplus"],
  ["opening", "income", "openingCarryOver"],
  ["distribution", "expenditure", "distribution"],
  ["closing", "expenditure", "closingCarryOver"],
]

const lineTold = (drafting: Drafting, id: string, table: SummaryTableId, fund: Fund): readonly Told[] =>
  lines.flatMap(([key, side, measure]) => {
    const amount = shownFigure(lineIn(drafting.disclosure.tables, table, side, key))
    return amount === undefined
      ? []
      : paragraphs(
          say(
            drafting,
            `${id}.${key}`,
            { amount: printedAmount(amount) },
            { subject: subjectOf(measure, fund), amount },
          ),
        )
  })

const carried =
  (id: string, table: SummaryTableId, fund: Fund): Teller =>
  (drafting) => {
    const told = lineTold(drafting, id, table, fund)
    return told.length === 0 ? [] : [joined([joined(told, "，"), plain("。")], "")]
  }

/** What was carried over into the year and out of it, of all money. */
export const carryOver: Teller = carried("carryOver", "incomeExpenditureSummary", "all")

/** The same of fiscal appropriation alone. */
export const appropriationCarryOver: Teller = carried(
  "appropriation.carryOver",
  "appropriationSummary",
  "appropriation",
)
