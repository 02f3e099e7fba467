import { type Disclosure, Fund, type Row } from "../disclosure/index.ts"
import { isAppropriationGeneral } from "./appropriation-only.ts"
import { onceFor } from "./once-for.ts"

const isZero = (row: Row): boolean => Object.values(row.amounts).every((amount) => amount.value.isZero())

const ownColumns = ["total", "generalBudget", "appropriation"]
const general: readonly string[] = ["all", "appropriation", "generalBudget"]

const otherSources: readonly string[] = [
  ...Fund.literals.filter((fund) => !general.includes(fund)),
  "useOfSurplus",
  "opening",
]

const isAllGeneral = ({ amounts: { total, generalBudget, appropriation } }: Row): boolean =>
  total !== undefined && [generalBudget, appropriation].some((amount) => amount?.value.equals(total.value))

// A column that no form knows is another source of money, unless the general budget makes the total without it.
const hasUnknownSource = (row: Row): boolean =>
  !isAllGeneral(row) &&
  Object.entries(row.amounts).some(
    ([key, { value }]) => !ownColumns.includes(key) && !otherSources.includes(key) && !value.isZero(),
  )

const spendsOnly = (row: Row): boolean =>
  otherSources.every((key) => row.amounts[key]?.value.isZero() ?? true) && !hasUnknownSource(row)

/**
 * Whether the table of income tells every source by itself: not where it prints the three funds of appropriation as one,
 * nor in final accounts, whose money of earlier years stands in the summary only.
 */
const tellsSources = (disclosure: Disclosure, rows: readonly Row[]): boolean =>
  disclosure.kind === "budget" &&
  (rows.every(({ amounts }) => amounts.appropriation === undefined || amounts.generalBudget !== undefined) ||
    isAppropriationGeneral(disclosure) === true)

/**
 * Whether all of the year's money is general public budget: then income, appropriation and general public budget are
 * the same money, and so are their expenditures. It is asked of what the tables print for every *other* source, so that a
 * wrong amount of the general budget itself does not hide the identity. `undefined`: no table tells the sources.
 */
export const isGeneralBudgetOnly = onceFor((disclosure: Disclosure): boolean | undefined => {
  const { tables } = disclosure
  const summary = tables.incomeExpenditureSummary
  const income = tables.income
  const lines = summary?.state === "filled" ? summary.income : []
  const sources = lines.filter(({ key }) => key !== undefined && otherSources.includes(key))
  const rows = income?.state === "filled" ? income.rows : []
  if (sources.length === 0 && (rows.length === 0 || !tellsSources(disclosure, rows))) return undefined
  const ownMoney = [
    ...lines.filter(({ key }) => key === "generalBudget"),
    ...rows.filter(({ kind }) => kind === "total"),
  ]
  return sources.every(isZero) && rows.every(spendsOnly) && ownMoney.some((row) => !isZero(row))
})
