import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

describe("the initial budgets that final accounts state", () => {
  const of = (codes: readonly string[], kind = "finalAccounts") =>
    factBook(
      disclosureOf({
        kind,
        tables: {
          generalBudgetExpenditure: tableOf(
            row("2012604", "档案馆", { total: "5.00" }),
            row("2080505", "机关事业单位基本养老保险缴费支出", { total: "2.00" }),
            row("2080506", "机关事业单位职业年金缴费支出", { total: "" }),
          ),
        },
        narrative: {
          statements: [
            statement("total", { completion: { budget: money("8.00") } }, { fund: "generalBudget" }),
            ...codes.map((code) =>
              statement("total", { completion: { budget: money("4.00") } }, { fund: "generalBudget", code }),
            ),
          ],
        },
      }),
    ).budgetSums.map(({ whole, parts }) => [whole.text, parts.map(({ text }) => text)])

  it("are those of all items that were spent on, beside the total", () => {
    expect(of(["2012604", "2080505"])).toEqual([["8.00", ["4.00", "4.00"]]])
  })

  it("are no sum where the text passes over an item, nor in a budget", () => {
    expect(of(["2012604"])).toEqual([])
    expect(of(["2012604", "2080505"], "budget")).toEqual([])
  })
})
