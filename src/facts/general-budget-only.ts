import type { Disclosure, Row } from "../disclosure/index.ts"

const isZero = (row: Row): boolean => Object.values(row.amounts).every((amount) => amount.value.isZero())

const otherSources = [
  "governmentFunds",
  "stateCapital",
  "specialFiscalAccount",
  "institutional",
  "business",
  "superiorSubsidy",
  "subordinateRemittance",
  "unitFunds",
  "other",
  "useOfSurplus",
  "opening",
  "carriedOver",
]

const spendsOnly = (row: Row): boolean => otherSources.every((key) => row.amounts[key]?.value.isZero() ?? true)

/**
 * Whether all of the year's money is general public budget: then income, appropriation and general public budget are
 * the same money, and so are their expenditures. It is asked of what the tables print for every *other* source, so that a
 * wrong amount of the general budget itself does not hide the identity. `undefined`: no table tells the sources.
 */
export const isGeneralBudgetOnly = ({ tables }: Disclosure): boolean | undefined => {
  const summary = tables.incomeExpenditureSummary
  const income = tables.income
  const lines = summary?.state === "filled" ? summary.income : []
  const sources = lines.filter(({ key }) => key !== undefined && otherSources.includes(key))
  const rows = income?.state === "filled" ? income.rows : []
  if (sources.length === 0 && rows.length === 0) return undefined
  const general = [
    ...lines.filter(({ key }) => key === "generalBudget"),
    ...rows.filter(({ kind }) => kind === "total"),
  ]
  return sources.every(isZero) && rows.every(spendsOnly) && general.some((row) => !isZero(row))
}
