import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, statement, tableOf } from "./sample.ts"

const line = (stage: string, hospitality: string): object => ({
  kind: "line",
  name: "",
  stage,
  amounts: { hospitality },
})

describe("completions that leave an amount to the table", () => {
  const of = (told: object, kind = "finalAccounts") =>
    factBook(
      disclosureOf({
        kind,
        tables: { threePublicExpenses: tableOf(line("budgeted", "0.80"), line("settled", "0.60")) },
        narrative: {
          statements: [statement("hospitality", told, { measure: "threePublicExpenses", fund: "appropriation" })],
        },
      }),
    ).completions.map(({ amount, budget }) => [amount.text, budget.text])

  it("take what was budgeted, or both, from the table", () => {
    const rate = { value: "75.00", unit: "%", decimals: 2 }
    expect(of({ amount: money("0.61"), completion: { rate } })).toEqual([["0.61", "0.80"]])
    expect(of({ completion: { comparison: "less", word: "小于" } })).toEqual([["0.60", "0.80"]])
  })

  it("are none where the sentence says both", () => {
    expect(of({ amount: money("0.61"), completion: { budget: money("0.80") } })).toEqual([])
  })
})
