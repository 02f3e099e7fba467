import type { Disclosure } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import type { FactGroup } from "./groups.ts"
import type { FactName } from "./name.ts"

/** The initial budget that final accounts state for a fund, and those of all its items. */
export interface BudgetSum {
  readonly name: FactName
  readonly whole: Amount
  readonly parts: readonly Amount[]
}

/** The items that the table of general-budget expenditure prints with money. */
const spentCodes = ({ tables: { generalBudgetExpenditure: table } }: Disclosure): readonly string[] =>
  table?.state === "filled"
    ? table.rows.flatMap(({ code, amounts }) =>
        code?.length === 7 && amounts.total?.value.isZero() === false ? [code] : [],
      )
    : []

const isBudget = ({ fact, quantity, inText }: FactGroup): boolean =>
  quantity === "amount" &&
  fact.measure === "expenditure" &&
  fact.part === "total" &&
  fact.stage === "budgeted" &&
  inText.length > 0

/** Where the text of final accounts states the initial budget of every item that was spent on, those budgets beside the total. */
export const budgetSums = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly BudgetSum[] => {
  if (disclosure.kind !== "finalAccounts") return []
  const budgets = groups.filter((group) => isBudget(group) && group.fact.year === disclosure.fiscalYear)
  const spent = spentCodes(disclosure)
  return budgets
    .filter(({ code }) => code === undefined)
    .flatMap(({ fact, name, inText }) => {
      const items = budgets.filter(({ code, fact: { fund } }) => code?.length === 7 && fund === fact.fund)
      const told = new Set(items.map(({ code }) => code))
      const whole = consensus(inText)?.amount
      const parts = items.flatMap((item) => consensus(item.inText)?.amount ?? [])
      return whole === undefined || spent.length === 0 || !spent.every((code) => told.has(code))
        ? []
        : [{ name, whole, parts }]
    })
}
