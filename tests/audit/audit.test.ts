import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/audit/index.ts"
import { Disclosure } from "../../src/disclosure/index.ts"
import { builtIn, type LoadedRuleSet, loadRuleSet } from "../../src/rules/index.ts"

const disclosureOf = (parts: object): Disclosure =>
  Schema.decodeUnknownSync(Disclosure)({
    kind: "budget",
    level: "unit",
    unit: "青岚县档案馆",
    fiscalYear: 2025,
    ...parts,
  })

const ruleSetOf = (...rules: readonly object[]): LoadedRuleSet =>
  Result.getOrThrow(loadRuleSet({ name: "test", version: "1.0.0", title: { zh: "测试", en: "Test" }, rules }))

const rule = (id: string, logic: object): object => ({
  id,
  title: { zh: id, en: id },
  message: { zh: "印为{actual}，应为{expected}，差{difference}", en: "{actual}, not {expected}: {difference}" },
  category: "identity",
  severity: "error",
  ...logic,
})

const rowTotal = rule("row-total", {
  forEach: { var: "$.tables.expenditure.rows" },
  assert: { agrees: [{ var: "amounts.total" }, { "+": [{ var: "amounts.basic" }, { var: "amounts.project" }] }] },
})

const expenditure = (unit: string, ...rows: readonly (readonly [string, string, string])[]): object => ({
  tables: {
    expenditure: {
      state: "filled",
      unit,
      decimals: 2,
      rows: rows.map(([total, basic, project]) => ({ kind: "line", name: "行", amounts: { total, basic, project } })),
    },
  },
})

describe("audit", () => {
  it("counts all five verdicts of every rule", () => {
    const disclosure = disclosureOf(
      expenditure("万元", ["3.00", "1.00", "2.00"], ["3.01", "1.00", "2.00"], ["3.10", "1.00", "2.00"]),
    )
    const rules = ruleSetOf(
      rowTotal,
      rule("absent", { assert: { agrees: [{ var: "$.procurement.total" }, 1] } }),
      rule("broken", { assert: { "/": [1, 0] } }),
    )
    const report = audit(disclosure, rules)
    expect(report.rules.map(({ id, verdicts }) => [id, ...Object.values(verdicts)])).toEqual([
      ["row-total", 1, 1, 1, 0, 0],
      ["absent", 0, 0, 0, 1, 0],
      ["broken", 0, 0, 0, 0, 1],
    ])
    expect(report.summary).toMatchObject({ error: 1, warning: 1, info: 1 })
  })

  it("says both sides, the difference, the tolerance and the place", () => {
    const [finding] = audit(disclosureOf(expenditure("万元", ["3.10", "1.00", "2.00"])), ruleSetOf(rowTotal)).findings
    expect(finding).toMatchObject({
      rule: "row-total",
      severity: "error",
      verdict: "fail",
      path: "/tables/expenditure/rows/0/amounts/total",
      actual: "3.10",
      expected: "3.00",
      difference: "0.10",
      // half of the last place, three times: total, basic, project
      tolerance: "0.015",
      unit: "万元",
      message: { en: "3.10 万元, not 3.00 万元: 0.10 万元" },
    })
    expect(finding?.operands.map(({ path, value }) => [path.split("/").at(-1), value])).toEqual([
      ["total", "3.10"],
      ["basic", "1.00"],
      ["project", "2.00"],
    ])
  })

  it("takes a fen for an error in 元 of two decimals, where there is nothing to round", () => {
    const report = audit(disclosureOf(expenditure("元", ["3.01", "1.00", "2.00"])), ruleSetOf(rowTotal))
    expect(report.findings.map(({ verdict }) => verdict)).toEqual(["fail"])
  })

  it("gives reasons for what could not be checked", () => {
    const report = audit(disclosureOf({}), ruleSetOf(rowTotal))
    expect(report.rules[0]?.verdicts.notApplicable).toBe(1)
    expect(report.rules[0]?.reasons[0]?.reason.zh).toContain("expenditure")
  })

  it("tells which printed amounts no check has read", () => {
    const disclosure = disclosureOf({
      ...expenditure("万元", ["3.00", "1.00", "2.00"]),
      procurement: { total: { value: "5", unit: "万元" } },
    })
    const { coverage } = audit(disclosure, ruleSetOf(rowTotal))
    expect(coverage).toEqual({ amounts: 4, checked: 3, unchecked: ["/procurement/total"] })
  })

  it("finds the place of a fact in the source map, or of what is around it", () => {
    const sources = { "/tables/expenditure/rows/0": { line: 7, table: "表3 支出总表" } }
    const [finding] = audit(disclosureOf(expenditure("万元", ["3.10", "1.00", "2.00"])), ruleSetOf(rowTotal), {
      sources,
    }).findings
    expect(finding?.source).toEqual({ line: 7, table: "表3 支出总表" })
  })

  it("gives the same findings whatever the order of the rules", () => {
    const disclosure = disclosureOf(expenditure("万元", ["3.10", "1.00", "2.00"], ["9.00", "1.00", "2.00"]))
    const other = rule("basic-is-one", {
      forEach: { var: "$.tables.expenditure.rows" },
      assert: { agrees: [{ var: "amounts.basic" }, 2] },
    })
    expect(audit(disclosure, ruleSetOf(rowTotal, other)).findings).toEqual(
      audit(disclosure, ruleSetOf(other, rowTotal)).findings,
    )
  })
})

describe("a fact that is printed differently", () => {
  const change = (amount: string): object => ({
    direction: "decrease",
    word: "减少",
    amount: { value: amount, unit: "万元", decimals: 2 },
  })
  const statement = (section: string, part: string, fund: string, amount: string): object => ({
    section,
    text: `${part}减少${amount}万元`,
    subject: { measure: part === "total" ? "income" : "expenditure", fund, part },
    change: change(amount),
  })
  // 785.29 = 3.29 + 782.00; 3.29 + 783.62 = 786.91
  const disclosure = disclosureOf({
    tables: {
      income: {
        state: "filled",
        unit: "万元",
        decimals: 2,
        rows: [{ kind: "total", name: "合计", amounts: { total: "1222.28", generalBudget: "1222.28", other: "" } }],
      },
    },
    narrative: {
      statements: [
        statement("二", "total", "generalBudget", "785.29"),
        statement("三", "basic", "all", "3.29"),
        statement("三", "project", "all", "783.62"),
        statement("五", "basic", "generalBudget", "3.29"),
        statement("五", "project", "generalBudget", "782"),
      ],
    },
  })

  it("is one finding, which says by the other checks which value cannot be right", () => {
    const conflicts = audit(disclosure, builtIn).findings.filter(({ rule: id }) => id === "fact.text-agrees")
    expect(conflicts).toHaveLength(1)
    const [conflict] = conflicts
    expect(conflict?.path).toBe("/narrative/statements/2/change/amount")
    expect(conflict).toMatchObject({ actual: "783.62", expected: "782" })
    expect(conflict?.message.zh).toContain("783.62万元使另外1项勾稽不成立，不可能正确")
  })
})
