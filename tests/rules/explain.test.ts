import { describe, expect, it } from "vitest"
import { type Json, sentenceOf } from "../../src/rules/index.ts"
import { checksOf, loadRule } from "./evaluating.ts"

const sentence = (fields: Readonly<Record<string, Json>>) => sentenceOf(loadRule(fields))

describe("a rule in words", () => {
  it.each<readonly [title: string, fields: Readonly<Record<string, Json>>, zh: string, en: string]>([
    [
      "an identity in a table",
      {
        forEach: { rows: ["expenditure"] },
        when: { "!": { missing: ["amounts.total", "amounts.basic"] } },
        assert: { agrees: [{ var: "amounts.total" }, { "+": [{ var: "amounts.basic" }, { var: "amounts.project" }] }] },
      },
      "对于支出总表的各行：如果有合计、基本支出，应当 合计 ＝ 基本支出 ＋ 项目支出。",
      "For the rows of the expenditure table: if there is total, basic, then it must hold that total = basic + project.",
    ],
    [
      "rollups",
      { forEach: { rollups: {} }, assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] } },
      "对于有科目编码的各表中每个上级行的每一栏：应当 该数 ＝ 各组成部分之和。",
      "For every parent row, in each column, of the tables with codes: it must hold that amount = the sum of parts.",
    ],
    [
      "brackets where they are needed",
      { assert: { "<=": [{ "*": [{ "+": [1, 2] }, { "-": [3, 4] }] }, { "-": [{ "+": [1, 2] }, { "+": [3, 4] }] }] } },
      "应当 （1 ＋ 2） × （3 － 4） ≤ （1 ＋ 2） － （3 ＋ 4）。",
      "It must hold that (1 + 2) × (3 − 4) ≤ (1 + 2) − (3 + 4).",
    ],
    [
      "contraries without double negation",
      {
        when: { "!": { or: [{ "==": [{ var: "$.kind" }, "budget"] }, { "!": [{ var: "$.region" }] }] } },
        assert: { "!": [{ in: [{ var: "$.unit" }, ["甲", "乙"]] }] },
      },
      "如果类型 ≠ 预算，并且有地区，应当 “甲”、“乙”中没有单位。",
      'If kind ≠ a budget and there is region, then it must hold that unit is not in "甲", "乙".',
    ],
    [
      "cases",
      { assert: { if: [{ "==": [{ var: "$.kind" }, "budget"] }, { var: "$.unit" }, { var: "$.title" }] } },
      "应当 类型 ＝ 预算时为 单位，否则为 标题。",
      "It must hold that unit if kind = a budget, else title.",
    ],
    [
      "an operator without a phrase, by its summary",
      { forEach: { headingYears: [] }, assert: { "==": [{ var: "year" }, { var: "$.fiscalYear" }] } },
      "对于目录、标题和表题中出现的年度：应当 年度 ＝ 年度。",
      "For the years in the contents list: it must hold that year = fiscal year.",
    ],
  ])("%s", (_, fields, zh, en) => {
    expect(sentence(fields)).toEqual({ zh, en })
  })
})

describe("the equation of a check", () => {
  const rows: Json = {
    tables: {
      expenditure: {
        rows: [
          { code: "201", name: "类", amounts: { total: "4.00" } },
          { code: "20101", name: "款", amounts: { total: "1.20" } },
          { code: "20102", name: "款", amounts: { total: "" } },
          { code: "20103", name: "款", amounts: { total: "1.80" } },
        ],
      },
    },
  }
  it("shows every number as printed, the blanks among them, the difference and the tolerance", () => {
    const rule = { forEach: { rollups: {} }, assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] } }
    expect(checksOf(rule, rows).map((check) => check.equation())).toEqual([
      {
        zh: "4.00万元 ≠ 1.20万元 ＋ 空白 ＋ 1.80万元；相差 1.00万元，容许 ±0.015",
        en: "4.00 万元 ≠ 1.20 万元 + blank + 1.80 万元; difference 1.00 万元, tolerance ±0.015",
      },
    ])
  })

  it("shows the two sides of a comparison whose operator is no equation", () => {
    const amount = (value: string) => ({ value, unit: "万元", decimals: 2 })
    const procurement: Json = {
      procurement: { total: amount("4.00"), goods: amount("3.00"), services: amount("4.00") },
    }
    const reports = ["total", "goods", "services"].map((key) => ({ var: `$.procurement.${key}` }))
    expect(checksOf({ assert: { consistent: [reports] } }, procurement).map((check) => check.equation().en)).toEqual([
      "3.00 万元 ≠ 4.00 万元; difference -1.00 万元, tolerance ±0.01",
    ])
  })

  it("shows quotients and products", () => {
    const rule = {
      assert: {
        agrees: [
          { percent: [{ amount: ["1", "万元"] }, { "-": [{ amount: ["4", "万元"] }, { amount: ["1", "万元"] }] }] },
          { amount: ["33.33", "%", 2] },
        ],
      },
    }
    expect(checksOf(rule, {})[0]?.equation().en).toBe(
      "1 万元 ÷ (4 万元 − 1 万元) × 100% = 33.33%; difference 0.0033%, tolerance ±0.005",
    )
  })
})
