import { describe, expect, it } from "vitest"
import { factGroups, hasCarryOver, isGeneralBudgetOnly } from "../../src/facts/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "./sample.ts"

const generalOnly = disclosureOf({
  tables: {
    income: tableOf(row("", "合计", { total: "10.00", generalBudget: "10.00", other: "" })),
    expenditure: tableOf(
      row("201", "一般公共服务支出", { total: "10.00", basic: "8.00", project: "2.00" }),
      row("", "合计", { total: "10.00", basic: "8.00", project: "2.00" }),
    ),
    generalBudgetExpenditure: tableOf(
      row("201", "一般公共服务支出", { total: "10.00", basic: "8.00", project: "2.00" }),
      row("", "合计", { total: "10.00", basic: "8.00", project: "2.00" }),
    ),
  },
  narrative: {
    statements: [
      statement("project", { amount: money("2") }),
      statement("total", { amount: money("10") }, { fund: "generalBudget", names: { class: "一般公共服务支出" } }),
      statement("total", { amount: money("3") }, { fund: "generalBudget", names: { class: "国防支出" } }),
    ],
  },
})

const groupOf = (code: string | undefined, part: string) =>
  factGroups(generalOnly).find(({ fact }) => fact.measure === "expenditure" && fact.code === code && fact.part === part)

describe("factGroups", () => {
  it("brings together the tables and sentences that report one fact", () => {
    const group = groupOf(undefined, "project")
    expect(group?.inTables.map(({ amount }) => amount.text)).toEqual(["2.00", "2.00"])
    expect(group?.inText.map(({ amount }) => amount.text)).toEqual(["2"])
  })

  it("finds a code by the name that a sentence gives it", () => {
    expect(groupOf("201", "total")?.inText.map(({ amount }) => amount.text)).toEqual(["10"])
  })

  it("reports nothing for a name that no table prints", () => {
    const texts = factGroups(generalOnly).flatMap(({ inText }) => inText.map(({ amount }) => amount.text))
    expect(texts).not.toContain("3")
  })

  it("names a fact in both languages", () => {
    expect(groupOf("201", "basic")?.name).toEqual({
      zh: "201 一般公共服务支出 支出（基本支出）",
      en: "201 一般公共服务支出 expenditure (basic)",
    })
  })

  it("takes the totals below the two blocks of a basic table for what they are totals of", () => {
    const settled = disclosureOf({
      tables: {
        generalBudgetExpenditure: tableOf(row("", "合计", { total: "10.00", basic: "8.00", project: "2.00" })),
        generalBudgetBasic: tableOf(
          { ...row("", "人员经费合计", { total: "5.50" }), key: "personnel" },
          { ...row("", "公用经费合计", { total: "2.50" }), key: "operating" },
        ),
      },
    })
    const textsOf = (part: string) =>
      factGroups(settled)
        .filter(({ fact }) => fact.part === part)
        .flatMap(({ inTables }) => inTables.map(({ amount }) => amount.text))
    expect(textsOf("basic")).toEqual(["8.00"])
    expect(textsOf("personnel")).toEqual(["5.50"])
    expect(textsOf("operating")).toEqual(["2.50"])
  })

  it("keeps funds apart where there is other money", () => {
    const mixed = disclosureOf({
      tables: {
        income: tableOf(row("", "合计", { total: "12.00", generalBudget: "10.00", other: "2.00" })),
        expenditure: tableOf(row("", "合计", { total: "12.00" })),
        generalBudgetExpenditure: tableOf(row("", "合计", { total: "10.00" })),
      },
    })
    expect(isGeneralBudgetOnly(mixed)).toBe(false)
    const totals = factGroups(mixed).filter(({ fact }) => fact.measure === "expenditure")
    expect(totals.map(({ fact, reports }) => [fact.fund, reports.length])).toEqual([
      ["all", 1],
      ["generalBudget", 1],
    ])
  })
})

describe("isGeneralBudgetOnly", () => {
  it("looks at the other sources, so that a wrong general amount does not hide the identity", () => {
    const wrong = disclosureOf({
      tables: { income: tableOf(row("", "合计", { total: "10.00", generalBudget: "10.01", other: "" })) },
    })
    expect(isGeneralBudgetOnly(wrong)).toBe(true)
  })

  it("knows nothing where no table tells the sources", () => {
    expect(isGeneralBudgetOnly(disclosureOf({}))).toBeUndefined()
  })
})

describe("hasCarryOver", () => {
  const summary = (opening: string) =>
    disclosureOf({
      tables: {
        incomeExpenditureSummary: {
          state: "filled",
          unit: "万元",
          decimals: 2,
          income: [{ kind: "line", key: "opening", name: "年初结转和结余", amounts: { total: opening } }],
          expenditure: [],
        },
      },
    })
  it("is true for money of other years, false for a blank line", () => {
    expect(hasCarryOver(summary("1.00"))).toBe(true)
    expect(hasCarryOver(summary(""))).toBe(false)
  })
})
