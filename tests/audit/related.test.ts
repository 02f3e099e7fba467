import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/audit/index.ts"
import { builtInSources, loadRuleSet } from "../../src/rules/index.ts"
import { disclosureOf, money, row, statement, tableOf } from "../facts/sample.ts"

const rules = Result.getOrThrow(
  loadRuleSet(
    {
      name: "across",
      version: "1.0.0",
      title: { zh: "不同文件", en: "Across" },
      extends: ["gouji:across-disclosures"],
      rules: [],
    },
    { sources: builtInSources },
  ),
)

const spending = (total: string, more: readonly object[] = []) => ({
  tables: { generalBudgetExpenditure: tableOf(...more, row("", "合计", { total })) },
})
const prior = disclosureOf({ fiscalYear: 2024, ...spending("441.20") })
const general = { fund: "generalBudget" }
const saying = (more: object) =>
  disclosureOf({ narrative: { statements: [statement("total", { text: "支出457.74万元", ...more }, general)] } })
const increased = (amount: string, more: object = {}) => ({
  direction: "increase",
  word: "增加",
  amount: money(amount),
  against: "budgeted",
  ...more,
})
const verdictsOf = (id: string, report: ReturnType<typeof audit>) =>
  report.rules.find((rule) => rule.id === id)?.verdicts

describe("an audit beside other disclosures", () => {
  it("says which document and place it compares with", () => {
    const present = saying({ amount: money("457.74"), change: increased("26.54") })
    const sources = { "/tables/generalBudgetExpenditure/rows/0/amounts/total": { table: "表5", row: "合计", page: 8 } }
    const { findings } = audit(present, rules, { related: { prior: { disclosure: prior, sources } } })
    // 457.74 − 26.54 = 431.20, and last year's table prints 441.20.
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      rule: "across.prior-year-implied",
      severity: "warning",
      path: "/narrative/statements/0/change",
      actual: "431.20",
      expected: "441.20",
      difference: "-10.00",
    })
    expect(findings[0]?.operands.at(-1)).toEqual({
      path: "",
      value: "441.20",
      unit: "万元",
      reported: true,
      side: "expected",
      from: { zh: "青岚县档案馆2024年预算公开 表5 合计 第8页", en: "青岚县档案馆 budget 2024 表5 合计 p. 8" },
    })
  })

  it("passes no judgement without them", () => {
    const report = audit(saying({ amount: money("457.74"), change: increased("26.54") }), rules)
    expect(report.findings).toEqual([])
    expect(report.rules.map(({ verdicts }) => verdicts.notApplicable)).toEqual([1, 1, 1, 1, 1])
    expect(report.rules[0]?.reasons[0]?.reason.en).toContain("last year's disclosure")
  })

  it("does not hold a budget against what was settled, nor against another year", () => {
    for (const change of [increased("26.54", { against: "settled" }), increased("26.54", { year: 2022 })]) {
      const report = audit(saying({ amount: money("457.74"), change }), rules, {
        related: { prior: { disclosure: prior } },
      })
      expect(verdictsOf("across.prior-year-implied", report)).toMatchObject({ pass: 0, fail: 0, notApplicable: 1 })
    }
  })

  it("lets rounding explain what it can", () => {
    const inYuan = disclosureOf({
      fiscalYear: 2024,
      tables: {
        generalBudgetExpenditure: {
          state: "filled",
          unit: "元",
          decimals: 2,
          rows: [row("", "合计", { total: "4412049.00" })],
        },
      },
    })
    const report = audit(saying({ amount: money("457.74"), change: increased("16.54") }), rules, {
      related: { prior: { disclosure: inYuan } },
    })
    expect(verdictsOf("across.prior-year-implied", report)).toMatchObject({ fail: 0, notApplicable: 0 })
  })

  it("adds a department's units up, where a unit without a row has none of that money", () => {
    const unit = (name: string, total: string, code: string) =>
      disclosureOf({ unit: name, ...spending(total, [row(code, "科目", { total })]) })
    const department = disclosureOf({
      level: "department",
      unit: "青岚县文化局",
      ...spending("420.50", [row("207", "科目", { total: "300.00" }), row("208", "科目", { total: "120.05" })]),
    })
    const units = [unit("青岚县文化局", "300.00", "207"), unit("青岚县图书馆", "120.50", "208")]
    const { findings } = audit(department, rules, { related: { units: units.map((disclosure) => ({ disclosure })) } })
    expect(findings.map(({ rule, path, actual, expected }) => [rule, path, actual, expected])).toEqual([
      ["across.department-units", "/tables/generalBudgetExpenditure/rows/1/amounts/total", "120.05", "120.50"],
    ])
  })
})
