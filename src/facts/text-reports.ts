import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import type { FactGroup } from "./groups.ts"
import type { FactName } from "./name.ts"

/** An amount that a sentence states, beside what the tables print for the same fact. */
export interface TextReport {
  readonly name: FactName
  readonly amount: Amount
  /** The tables' amount; of several that differ, the one that most places print, sentences included. */
  readonly table: Amount
  readonly statement: object
}

/** Every amount in a sentence whose fact a table prints too. */
export const textReports = (groups: readonly FactGroup[]): readonly TextReport[] =>
  groups.flatMap(({ name, reports, inTables, inText, quantity }) => {
    if (inText.length === 0 || quantity !== "amount") return []
    const table = consensus(inTables, reports)
    return table === undefined
      ? []
      : inText.map(({ amount, owner }) => ({ name, amount, table: table.amount, statement: owner }))
  })
