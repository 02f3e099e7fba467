import * as Result from "effect/Result"
import type { Disclosure, Row, Statement } from "../disclosure/index.ts"
import { add, type Amount, type Measured } from "../money/index.ts"
import type { Fact } from "./fact.ts"
import { type GrandTotals, grandTotals } from "./grand-totals.ts"
import { onceFor } from "./once-for.ts"
import { outcomeBetween } from "./outcome-between.ts"

/** Which places print the year's own general public budget only, without the money carried over from last year. */
export interface YearsOwn {
  readonly table: boolean
  readonly sections: ReadonlySet<string>
  readonly grand: GrandTotals
}

/** Names expenditure of the general public budget as the year's own, where that is what a place prints. */
export const asYearsOwn = <T extends Pick<Fact, "measure" | "fund">>(fact: T, isOwn: boolean): T =>
  isOwn && fact.measure === "expenditure" && fact.fund === "generalBudget"
    ? { ...fact, measure: "thisYearExpenditure" }
    : fact

type OwnPlaces = Omit<YearsOwn, "grand">

const nothing: OwnPlaces = { table: false, sections: new Set() }

const totalsOf = (rows: readonly Row[], column: string): readonly Amount[] =>
  rows.flatMap(({ kind, amounts }) => (kind === "total" ? (amounts[column] ?? []) : []))

/** What is printed as general public budget money carried over from last year. */
const carriedOver = ({ tables: { income, appropriationSummary } }: Disclosure): readonly Amount[] => {
  const columns = income?.state === "filled" ? ["opening", "opening.generalBudget"] : []
  const rows = income?.state === "filled" ? income.rows : []
  const lines = appropriationSummary?.state === "filled" ? appropriationSummary.income : []
  return [
    ...columns.flatMap((column) => totalsOf(rows, column)),
    ...lines
      .filter(({ key, parent }) => key === "opening" || (parent === "opening" && key === "generalBudget"))
      .flatMap(({ amounts }) => amounts.total ?? []),
  ].filter(({ value }) => !value.isZero())
}

const same = (a: Amount, b: Measured): boolean => outcomeBetween(a, b) !== "different"

const isTotal = ({ subject, amount }: Statement): boolean =>
  amount !== undefined &&
  subject.measure === "expenditure" &&
  subject.fund === "generalBudget" &&
  subject.part === "total" &&
  subject.names === undefined &&
  subject.code === undefined

/**
 * A budget with money carried over may print its general public budget with it or without it (当年拨款, 不含上年结转). A place
 * prints the year's own where what it prints and the money carried over make the whole that another place prints.
 */
const ownPlaces = (disclosure: Disclosure): OwnPlaces => {
  const carried = carriedOver(disclosure)
  const { appropriationSummary: summary, generalBudgetExpenditure: table } = disclosure.tables
  if (disclosure.kind !== "budget" || carried.length === 0) return nothing
  const inSummary = summary?.state === "filled" ? totalsOf(summary.expenditure, "generalBudget") : []
  const inTable = table?.state === "filled" ? totalsOf(table.rows, "total") : []
  const lacksCarriedOf =
    (wholes: readonly Amount[]) =>
    (amount: Amount): boolean =>
      !wholes.some((whole) => same(whole, amount)) &&
      carried.some((rest) => {
        const sum = add(amount, rest)
        return Result.isSuccess(sum) && wholes.some((whole) => same(whole, sum.success))
      })
  const isOwnTable = inTable.some(lacksCarriedOf(inSummary))
  const lacksCarried = lacksCarriedOf(isOwnTable ? inSummary : [...inSummary, ...inTable])
  const totals = disclosure.narrative.statements.filter(isTotal)
  const apart = totals.filter(({ amount }) => amount !== undefined && lacksCarried(amount))
  return { table: isOwnTable, sections: new Set(apart.map(({ section }) => section)) }
}

/** What the places of a disclosure mean where their words could mean two things. */
export const yearsOwn = onceFor((disclosure: Disclosure): YearsOwn => ({
  ...ownPlaces(disclosure),
  grand: grandTotals(disclosure),
}))
