import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { audit, builtIn } from "../../src/index.ts"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf, tabbed } from "../ingest/support/document.ts"

const appropriation = tabbed(
  ["收入", "", "支出", ""],
  ["项目", "预算数", "项目", "预算数"],
  ["一、本年收入", "80.00", "一、本年支出", "88.00"],
  ["一般公共预算资金", "80.00", "教育支出", "88.00"],
  ["二、上年结转", "8.00", "", ""],
  ["一般公共预算资金", "8.00", "二、结转下年", ""],
  ["收入总数", "88.00", "支出总数", "88.00"],
)
const income = (amount: string): string =>
  tabbed(
    ["科目编码", "科目名称", "总计", "一般公共预算资金"],
    ["205", "教育支出", amount, amount],
    ["", "合计", amount, amount],
  )

const errors = (amount: string): readonly string[] => {
  const { disclosure, sources } = Result.getOrThrow(
    recognise(
      sourceOf(`青禾县图书馆2025年单位预算公开
财政拨款收支总表
单位：万元
${appropriation}
单位收入总表
单位：万元
${income(amount)}`),
    ),
  )
  return audit(disclosure, builtIn, { sources }).findings.flatMap(({ severity, rule }) =>
    severity === "error" ? [rule] : [],
  )
}

test("income of a fund is the year's own, or with what was carried over, and nothing else", () => {
  expect(errors("80.00")).toEqual([])
  expect(errors("88.00")).toEqual([])
  expect(errors("85.00")).toContain("fact.tables-agree")
})
