import type { Disclosure, Statement } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import type { Fact } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import { indexOf } from "./index-of.ts"
import type { FactName } from "./name.ts"

/** An amount that a sentence dates to another year although it speaks of this year, beside this year's in the tables. */
export interface DatedAmount {
  readonly name: FactName
  readonly statement: Statement
  readonly amount: Amount
  readonly year: number
  readonly table: Amount
}

const isStatement = (owner: object): owner is Statement => "subject" in owner

// “2024年预算数为5万元，比上年增加1万元” of a disclosure of 2025; what did not change is the same in both years.
const speaksOfNow = ({ change, year = 0 }: Statement, fiscalYear: number): boolean =>
  year > fiscalYear || (change !== undefined && change.direction !== "none")

/** “2024年基本支出5万元，其中：”: the only amount of the section, where this year's ought to stand. */
const standsForNow = ({ change, prior, amount, section }: Statement, now: FactGroup | undefined): boolean =>
  change === undefined &&
  prior === undefined &&
  amount?.value.isZero() === false &&
  now?.inText.every(({ owner }) => !isStatement(owner) || owner.section !== section) === true

/** The amounts that sentences date to another year than the disclosure's, where a table prints this year's amount. */
export const datedAmounts = ({ fiscalYear }: Disclosure, groups: readonly FactGroup[]): readonly DatedAmount[] => {
  const find = indexOf(groups)
  const thisYears = (fact: Fact): FactGroup | undefined => find({ ...fact, year: fiscalYear })
  return groups
    .filter(({ fact, quantity }) => quantity === "amount" && fact.year !== fiscalYear)
    .flatMap(({ fact, name, inText }) => {
      const now = thisYears(fact)
      const table = consensus(now?.inTables ?? [])?.amount
      return inText.flatMap(({ amount, owner }) =>
        table !== undefined &&
        isStatement(owner) &&
        owner.amount === amount &&
        (speaksOfNow(owner, fiscalYear) || standsForNow(owner, now))
          ? [{ name, statement: owner, amount, year: fact.year, table }]
          : [],
      )
    })
}
