import type { Disclosure, Measure, Row } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import type { Fact } from "./fact.ts"
import { outcomeBetween } from "./outcome-between.ts"

/** Which places print money of all years where they say 收入 or 支出. */
export interface GrandTotals {
  readonly tables: ReadonlySet<Measure>
  /** section and measure */
  readonly told: ReadonlySet<string>
}

const sides = ["income", "expenditure"] as const
type Side = (typeof sides)[number]

const isSide = (measure: Measure): measure is Side => sides.some((side) => side === measure)

const same = (a: Amount, b: Amount): boolean => outcomeBetween(a, b) !== "different"

const totalsOf = (rows: readonly Row[], keys: readonly string[]): readonly Amount[] =>
  rows.flatMap(({ kind, key, amounts }) =>
    keys.includes(key ?? "") || (keys.includes("total") && kind === "total" && key === undefined)
      ? (amounts.total ?? [])
      : [],
  )

/** The total of a side, and the year's own part of it, where the summary prints both and they differ. */
const apart = ({ tables }: Disclosure, side: Side): { readonly whole: Amount; readonly own: Amount } | undefined => {
  const summary = tables.incomeExpenditureSummary
  if (summary?.state !== "filled") return undefined
  const [own] = totalsOf(summary[side], ["thisYear"])
  const [whole] = totalsOf(summary[side], ["total"])
  return own === undefined || whole === undefined || same(own, whole) ? undefined : { whole, own }
}

const keyOf = (section: string, measure: Measure): string => `${section}|${measure}`

/**
 * 收入 and 支出 may be the year's own or everything with what was carried over. Where the summary prints both and they
 * differ, a table or a section of the text that prints the latter speaks of the grand total.
 */
export const grandTotals = (disclosure: Disclosure): GrandTotals => {
  const { tables, narrative } = disclosure
  const known = sides.flatMap((side) => {
    const found = apart(disclosure, side)
    return found === undefined ? [] : [{ side, ...found }]
  })
  const isGrand = (amount: Amount | undefined, side: Side): boolean =>
    known.some((each) => each.side === side && amount !== undefined && same(amount, each.whole))
  const inTables = known.flatMap(({ side, whole }): readonly Measure[] => {
    const table = tables[side]
    const printed = table?.state === "filled" ? totalsOf(table.rows, ["total"]) : []
    return printed.some((amount) => same(amount, whole)) ? [side] : []
  })
  const inText = narrative.statements.flatMap(({ section, subject, amount }) =>
    isSide(subject.measure) && isWhole(subject) && isGrand(amount, subject.measure)
      ? [keyOf(section, subject.measure)]
      : [],
  )
  return { tables: new Set(inTables), told: new Set(inText) }
}

const isWhole = ({
  fund,
  part,
  code,
  project,
}: {
  readonly fund: Fact["fund"]
  readonly part: Fact["part"]
  readonly code?: string | undefined
  readonly project?: string | undefined
}): boolean => fund === "all" && part === "total" && code === undefined && project === undefined

/** Names a fact of income or expenditure as the grand total, where that is what its place prints. */
export const asGrandTotal = <T extends Pick<Fact, "measure" | "fund" | "part" | "code" | "project">>(
  fact: T,
  isGrand: boolean,
): T => (isGrand && isSide(fact.measure) && isWhole(fact) ? { ...fact, measure: "incomeAndExpenditure" } : fact)

/** Whether a section speaks of the grand total where it says 收入 or 支出. */
export const tellsGrandTotal = ({ told }: GrandTotals, section: string, measure: Measure): boolean =>
  told.has(keyOf(section, measure))
