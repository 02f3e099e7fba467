import { describe, expect, it } from "vitest"
import { factBook } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

// 100 of the year's own and 20 carried over from last year; code 208 is paid from the latter only.
const income = tableOf(
  row("201", "一般公共服务支出", { total: "100.00", generalBudget: "100.00", opening: "" }),
  row("208", "社会保障和就业支出", { total: "20.00", generalBudget: "", opening: "20.00" }),
  row("", "合计", { total: "120.00", generalBudget: "100.00", opening: "20.00" }),
)
const appropriationSummary = {
  state: "filled",
  unit: "万元",
  decimals: 2,
  income: [
    { ...row("", "一般公共预算", { total: "100.00" }), kind: "line", key: "generalBudget" },
    { ...row("", "上年结转", { total: "20.00" }), kind: "line", key: "opening" },
    row("", "收入总计", { total: "120.00" }),
  ],
  expenditure: [row("", "支出总计", { total: "120.00", generalBudget: "120.00" })],
}
const spending = (total: string): object => tableOf(row("", "合计", { total, basic: "70.00" }))

const bookOf = (table: string, text: string) =>
  factBook(
    disclosureOf({
      tables: { income, appropriationSummary, generalBudgetExpenditure: spending(table) },
      narrative: {
        statements: [
          statement("total", { amount: money(text) }, { fund: "generalBudget" }),
          statement(
            "basic",
            { amount: money("70"), share: { value: "70", unit: "%", decimals: 0 } },
            { fund: "generalBudget" },
          ),
        ],
      },
    }),
  )

const expenditureIn = (book: ReturnType<typeof factBook>, measure: string) =>
  book.groups
    .filter(({ fact }) => fact.measure === measure && fact.part === "total" && fact.code === undefined)
    .flatMap(({ reports }) => reports.map(({ amount }) => amount.text))

describe("the year's own money beside money carried over", () => {
  it("is what a text states that lacks just the money carried over", () => {
    const book = bookOf("120.00", "100")
    expect(expenditureIn(book, "expenditure")).toEqual(["120.00", "120.00", "120.00"])
    expect(expenditureIn(book, "thisYearExpenditure")).toEqual(["100"])
  })

  it("is what a table prints that lacks just the money carried over", () => {
    const book = bookOf("100.00", "100")
    expect(expenditureIn(book, "thisYearExpenditure")).toEqual(["100.00", "100"])
  })

  it("is no excuse for any other difference", () => {
    expect(expenditureIn(bookOf("120.00", "101"), "expenditure")).toContain("101")
  })

  it("names the codes that are paid from money carried over only", () => {
    expect(bookOf("120.00", "100").carriedCodes).toEqual(["208"])
  })

  it("does not take the total of a side with money carried over for the year's income", () => {
    const book = bookOf("120.00", "100")
    const totals = book.groups.filter(({ fact }) => fact.measure === "income" && fact.fund === "appropriation")
    expect(totals.flatMap(({ reports }) => reports.map(({ amount }) => amount.text))).not.toContain("120.00")
  })
})

describe("a column that no form names", () => {
  const bookWith = (unnamed: string, general: string) =>
    factBook(
      disclosureOf({
        tables: { income: tableOf(row("", "合计", { total: "12.00", generalBudget: general, 某项资金: unnamed })) },
      }),
    )

  it("is another source of money, where it and the general budget make the total", () => {
    expect(bookWith("2.00", "10.00").generalBudgetOnly).toBe(false)
  })

  it("is a part of the general budget, where that makes the total alone", () => {
    expect(bookWith("2.00", "12.00").generalBudgetOnly).toBe(true)
  })
})
