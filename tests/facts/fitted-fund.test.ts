import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { audit, builtIn } from "../../src/index.ts"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf, tabbed } from "../ingest/support/document.ts"

const table = tabbed(
  ["科目编码", "科目名称", "合计", "一般公共预算", "单位资金"],
  ["205", "教育支出", "12.00", "9.00", "3.00"],
  ["", "合计", "12.00", "9.00", "3.00"],
)
const general = tabbed(
  ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
  ["205", "教育支出", "9.00", "9.00", ""],
  ["", "合计", "9.00", "9.00", ""],
)

const errors = (sentence: string): readonly string[] => {
  const { disclosure, sources } = Result.getOrThrow(
    recognise(
      sourceOf(`青禾县图书馆2025年单位预算公开
第一部分 2025年单位预算情况说明
一、支出预算情况说明
${sentence}
第二部分 2025年单位预算表
单位支出总表
单位：万元
${table}
一般公共预算支出表
单位：万元
${general}`),
    ),
  )
  return audit(disclosure, builtIn, { sources }).findings.flatMap(({ severity, rule }) =>
    severity === "error" ? [rule] : [],
  )
}

test("a class told without a fund may be one fund's money, and no other amount", () => {
  expect(errors("教育支出12.00万元，主要用于培训。")).toEqual([])
  expect(errors("教育支出9.00万元，主要用于培训。")).toEqual([])
  expect(errors("教育支出3.00万元，主要用于培训。")).toEqual(["fact.text-agrees-with-tables"])
})
