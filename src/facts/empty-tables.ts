import type { Disclosure, TableId } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import type { Fact } from "./fact.ts"
import { isGeneralBudgetOnly } from "./general-budget-only.ts"
import type { FactGroup } from "./groups.ts"
import type { FactName } from "./name.ts"

/** A table that is printed empty, and what the text states of its total. */
export interface EmptyTableReport {
  readonly title: string
  readonly number: string
  readonly stated: { readonly name: FactName; readonly amount: Amount }
}

type About = Pick<Fact, "measure" | "fund" | "part">

const totals: readonly (readonly [TableId, About])[] = [
  ["threePublicExpenses", { measure: "threePublicExpenses", fund: "all", part: "total" }],
  ["governmentFunds", { measure: "expenditure", fund: "governmentFunds", part: "total" }],
  ["stateCapital", { measure: "expenditure", fund: "stateCapital", part: "total" }],
  ["generalBudgetProjects", { measure: "expenditure", fund: "generalBudget", part: "project" }],
]

const isAbout = ({ fact, quantity }: FactGroup, about: About, isGeneralOnly: boolean): boolean =>
  quantity === "amount" &&
  fact.code === undefined &&
  fact.project === undefined &&
  fact.measure === about.measure &&
  fact.part === about.part &&
  (fact.fund === about.fund || (isGeneralOnly && about.fund === "generalBudget" && fact.fund === "all"))

/** For every table printed empty, the amounts that the text states for its total. */
export const emptyTables = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly EmptyTableReport[] => {
  const isGeneralOnly = isGeneralBudgetOnly(disclosure) === true
  return totals.flatMap(([id, about]) => {
    const table = disclosure.tables[id]
    if (table?.state !== "empty") return []
    return groups
      .filter((group) => isAbout(group, about, isGeneralOnly))
      .flatMap(({ name, inText }) =>
        inText.map(({ amount }) => ({ title: table.title, number: table.number ?? "", stated: { name, amount } })),
      )
  })
}
