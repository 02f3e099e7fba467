import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

const summary = {
  state: "filled",
  unit: "万元",
  decimals: 2,
  income: [],
  expenditure: [row("210", "医疗卫生与计划生育支出", { total: "5.00" })],
}
const said = statement("total", { amount: money("5.00") }, { names: { class: "医疗卫生与计划生育支出" } })

describe("a name in the text", () => {
  it("is printed where a summary alone names its code", () => {
    const { named } = factBook(
      disclosureOf({ tables: { incomeExpenditureSummary: summary }, narrative: { statements: [said] } }),
    )
    expect(named.map(({ code, isPrinted }) => [code, isPrinted])).toEqual([["210", true]])
  })

  it("is not printed where the functional tables name its code otherwise, whatever a summary says", () => {
    const expenditure = tableOf(row("210", "卫生健康支出", { total: "5.00" }))
    const { named } = factBook(
      disclosureOf({ tables: { incomeExpenditureSummary: summary, expenditure }, narrative: { statements: [said] } }),
    )
    expect(named.map(({ isPrinted }) => isPrinted)).toEqual([false])
  })
})
