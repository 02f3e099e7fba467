import type { Disclosure, Row, Stage } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import type { Coordinates } from "./coordinates.ts"
import type { Fact, FactReport } from "./fact.ts"

/** Budgets print budgeted amounts and final accounts settled ones, unless a row says otherwise. */
const stageOf = ({ kind }: Disclosure, row: Row): Stage => row.stage ?? (kind === "budget" ? "budgeted" : "settled")

/** The report that a cell of a table makes. */
export const reportOf = (
  disclosure: Disclosure,
  row: Row,
  amount: Amount,
  place: Coordinates,
  detail: Pick<Fact, "code" | "economy" | "project">,
): FactReport => {
  const { measure, fund, part } = place
  const { fiscalYear: year } = disclosure
  return {
    fact: { measure, fund, part, quantity: "amount", stage: stageOf(disclosure, row), year, ...detail },
    amount,
    medium: "table",
    owner: row,
  }
}
