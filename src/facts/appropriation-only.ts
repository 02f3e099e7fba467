import type { Disclosure, Row } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"

const others = ["governmentFunds", "stateCapital"]

const isLineOf = ({ key }: Row): boolean => key !== undefined && others.includes(key)

const amountsOf = (row: Row): readonly Amount[] => Object.values(row.amounts)

/**
 * Whether every appropriation is general public budget: no line, column or table prints money of a government-managed
 * fund or of state capital operations. `undefined`: no table tells.
 */
export const isAppropriationGeneral = ({ tables }: Disclosure): boolean | undefined => {
  const { incomeExpenditureSummary: all, appropriationSummary: appropriation, governmentFunds, stateCapital } = tables
  const summaries = [all, appropriation].flatMap((table) => (table?.state === "filled" ? [table] : []))
  const lines = summaries.flatMap(({ income }) => income.filter(isLineOf)).flatMap(amountsOf)
  const columns = summaries
    .flatMap(({ expenditure }) => expenditure)
    .flatMap(({ amounts }) => others.flatMap((key) => amounts[key] ?? []))
  const own = [governmentFunds, stateCapital]
    .flatMap((table) => (table?.state === "filled" ? table.rows : []))
    .flatMap(amountsOf)
  const printed = [...lines, ...columns]
  if (printed.length === 0) return undefined
  return [...printed, ...own].every(({ value }) => value.isZero())
}
