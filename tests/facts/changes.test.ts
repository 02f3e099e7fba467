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

  const threePublic = (word: string) =>
    factBook(
      disclosureOf({
        narrative: {
          statements: [
            statement("total", { change: change("decrease", "0.70") }, { measure: "threePublicExpenses" }),
            statement("overseas", { change: { direction: "none", word } }, { measure: "threePublicExpenses" }),
            statement("vehicles", { change: change("decrease", "0.20") }, { measure: "threePublicExpenses" }),
            statement("hospitality", { change: change("decrease", "0.50") }, { measure: "threePublicExpenses" }),
          ],
        },
      }),
    ).changeSums

  it("count a part that has not changed, but not one that has “basically” not changed", () => {
    expect(threePublic("持平").map(({ parts: found }) => found.map(({ amount }) => amount?.text))).toEqual([
      [undefined, "0.20", "0.50"],
    ])
    expect(threePublic("基本持平")).toEqual([])
  })

  it("are against one base: what was budgeted and what was settled last year are two numbers", () => {
    const subject = { measure: "operatingExpenses" }
    const { groups } = factBook(
      disclosureOf({
        narrative: {
          statements: [
            statement("total", { change: { ...change("increase", "3"), against: "budgeted" } }, subject),
            statement("total", { change: change("increase", "3") }, subject),
            statement("total", { change: { ...change("decrease", "1"), against: "settled" } }, subject),
          ],
        },
      }),
    )
    expect(groups.map(({ reports }) => reports.map(({ amount }) => amount.text))).toEqual([["3", "3"], ["1"]])
  })
})

describe("amounts dated to another year", () => {
  const dated = (more: object) =>
    factBook(
      disclosureOf({
        tables: { expenditure: tableOf(row("", "合计", { total: "20.00" })) },
        narrative: { statements: [statement("total", { year: 2024, amount: money("20.00"), ...more })] },
      }),
    ).datedAmounts

  it("are held against this year's where the sentence goes on to say how they changed", () => {
    expect(dated({ change: change("increase", "3") }).map(({ year, table }) => [year, table.text])).toEqual([
      [2024, "20.00"],
    ])
  })

  it("are last year's own where it does not, or nothing changed, and this year's stands beside them", () => {
    const beside = { prior: money("20.00"), amount: money("20.00") }
    expect(dated(beside)).toEqual([])
    expect(dated({ change: { direction: "none", word: "持平" } })).toEqual([])
  })

  it("are held against this year's where they stand in its place, or are of a year to come", () => {
    expect(dated({})).toHaveLength(1)
    expect(dated({ year: 2026, change: { direction: "none", word: "持平" } })).toHaveLength(1)
  })
})

describe("changes of the same money", () => {
  const none = { direction: "none", word: "持平" }
  const twins = (more: object, ...statements: readonly object[]) =>
    factBook(disclosureOf({ ...more, narrative: { statements } }))
  const of = (measure: string, told: object, section = "三") =>
    statement("total", { section, change: told }, { measure, fund: "appropriation" })

  it("are told twice where one sentence says that nothing changes", () => {
    const { unchanged } = twins({}, of("expenditure", none), of("expenditure", change("increase", "3"), "四"))
    expect(unchanged.map(({ other }) => other.amount?.text)).toEqual(["3"])
  })

  it("are those of income and of expenditure, in a budget without carry-over", () => {
    const both = [of("income", change("increase", "3")), of("expenditure", change("increase", "30"))]
    expect(twins({}, ...both).incomeChanges).toHaveLength(1)
    expect(twins({ kind: "finalAccounts" }, ...both).incomeChanges).toEqual([])
    const tables = { income: tableOf(row("", "合计", { total: "2.00", opening: "1.00" })) }
    expect(twins({ tables }, ...both).incomeChanges).toEqual([])
  })

  it("add up from the three budgets to the appropriations", () => {
    const fund = (name: string, told: object) => statement("total", { section: "三", change: told }, { fund: name })
    const { changeSums } = twins(
      {},
      of("expenditure", change("increase", "4")),
      fund("generalBudget", change("increase", "5")),
      fund("governmentFunds", change("decrease", "1")),
      fund("stateCapital", none),
    )
    expect(changeSums.map(({ whole, parts }) => [whole.amount?.text, parts.map(({ amount }) => amount?.text)])).toEqual(
      [["4", ["5", "1", undefined]]],
    )
  })
})
