import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

const change = (direction: "increase" | "decrease", value: string): object => ({
  direction,
  word: direction === "increase" ? "增加" : "减少",
  amount: money(value),
})

describe("stated changes", () => {
  it("take their amount from the table where the sentence gives the change only", () => {
    const { changes } = factBook(
      disclosureOf({
        tables: { threePublicExpenses: tableOf({ kind: "line", amounts: { total: "4.30", hospitality: "0.80" } }) },
        narrative: {
          statements: [
            statement("hospitality", { change: change("decrease", "0.50") }, { measure: "threePublicExpenses" }),
          ],
        },
      }),
    )
    expect(changes.map(({ amount }) => amount?.text)).toEqual(["0.80"])
  })
})

describe("changes of parts", () => {
  const parts = (whole: object) =>
    factBook(
      disclosureOf({
        tables: { income: tableOf(row("", "合计", { total: "9.00", generalBudget: "9.00", other: "" })) },
        narrative: {
          statements: [
            whole,
            statement("basic", { section: "三", change: change("decrease", "3.29") }),
            statement("project", { section: "三", change: change("decrease", "782") }),
            statement("basic", { section: "五", change: change("decrease", "3.29") }, { fund: "generalBudget" }),
          ],
        },
      }),
    ).changeSums

  it("stand beside the change of the whole, which another section may state as income", () => {
    const sums = parts({
      section: "二",
      subject: { measure: "income", fund: "generalBudget", part: "total" },
      change: change("decrease", "785.29"),
    })
    expect(
      sums.map(({ whole, parts: found }) => [whole.amount?.text, found.map(({ amount }) => amount?.text)]),
    ).toEqual([["785.29", ["3.29", "782"]]])
    expect(sums[0]?.largestPart.amount?.text).toBe("782")
  })

  it("are no sum where the whole's change is not stated, or a section leaves a part out", () => {
    expect(parts(statement("total", { section: "二", amount: money("9") }))).toEqual([])
  })
})
