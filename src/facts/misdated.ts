import type { Disclosure, Statement } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import { type Fact, factKey } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import type { FactName } from "./name.ts"

/** An amount that a sentence dates to another year although it goes on to say how it changed, beside this year's in the tables. */
export interface DatedAmount {
  readonly name: FactName
  readonly statement: Statement
  readonly amount: Amount
  readonly year: number
  readonly table: Amount
}

const isStatement = (owner: object): owner is Statement => "subject" in owner

// “2024年预算数为5万元，比上年增加1万元” of a disclosure of 2025; what did not change is the same in both years.
const speaksOfNow = ({ change }: Statement): boolean => change !== undefined && change.direction !== "none"

/** The amounts that sentences date to another year than the disclosure's, where a table prints this year's amount. */
export const datedAmounts = ({ fiscalYear }: Disclosure, groups: readonly FactGroup[]): readonly DatedAmount[] => {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const inTables = (fact: Fact): Amount | undefined =>
    consensus(byKey.get(factKey({ ...fact, year: fiscalYear }))?.inTables ?? [])?.amount
  return groups
    .filter(({ fact, quantity }) => quantity === "amount" && fact.year !== fiscalYear)
    .flatMap(({ fact, name, inText }) => {
      const table = inTables(fact)
      return inText.flatMap(({ amount, owner }) =>
        table !== undefined && isStatement(owner) && owner.amount === amount && speaksOfNow(owner)
          ? [{ name, statement: owner, amount, year: fact.year, table }]
          : [],
      )
    })
}
