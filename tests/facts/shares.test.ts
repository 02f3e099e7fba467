import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

const appropriated = { measure: "threePublicExpenses", fund: "appropriation" }

describe("statedShares", () => {
  it("takes the three public expenses for one whole, whichever fund the sentence names", () => {
    const { shares } = factBook(
      disclosureOf({
        kind: "finalAccounts",
        tables: {
          governmentFunds: tableOf(row("212", "城乡社区支出", { total: "9.00" })),
          threePublicExpenses: tableOf(row("", "决算数", { total: "4.00", vehicles: "3.00", hospitality: "1.00" })),
        },
        narrative: {
          statements: [
            statement(
              "hospitality",
              {
                amount: money("1.00"),
                share: { value: "25", unit: "%", decimals: 0 },
                shareOf: { ...appropriated, part: "total" },
              },
              appropriated,
            ),
          ],
        },
      }),
    )
    expect(shares.map(({ whole }) => whole.text)).toEqual(["4.00"])
  })
})
