import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { audit, builtIn } from "../../src/index.ts"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf, tabbed } from "../ingest/support/document.ts"

const summary = tabbed(
  ["收入", "", "支出", ""],
  ["项目", "预算数", "项目", "预算数"],
  ["一、一般公共预算拨款收入", "80.00", "一、教育支出", "100.00"],
  ["二、事业收入", "12.00", "", ""],
  ["本年收入合计", "92.00", "本年支出合计", "100.00"],
  ["上年结转", "8.00", "结转下年", ""],
  ["收入总计", "100.00", "支出总计", "100.00"],
)

const errors = (sentence: string): readonly string[] => {
  const { disclosure, sources } = Result.getOrThrow(
    recognise(
      sourceOf(`青禾县图书馆2025年单位预算公开
第一部分 2025年单位预算情况说明
一、收入预算情况说明
${sentence}
第二部分 2025年单位预算表
单位收支总表
单位：万元
${summary}`),
    ),
  )
  return audit(disclosure, builtIn, { sources }).findings.flatMap(({ severity, rule }) =>
    severity === "error" ? [rule] : [],
  )
}

test("收入 may mean the year's own income or everything with what was carried over; a share is of what its section means", () => {
  expect(errors("2025年收入预算100.00万元，其中：上年结转8.00万元，占8.00%；事业收入12.00万元，占12.00%。")).toEqual([])
  expect(errors("2025年收入预算92.00万元，其中：事业收入12.00万元，占13.04%。")).toEqual([])
})

test("but no third number", () => {
  expect(errors("2025年收入预算98.00万元。")).toEqual(["fact.text-agrees-with-tables"])
  expect(errors("2025年收入预算100.00万元，其中：事业收入12.00万元，占13.04%。")).toEqual(["change.share"])
})
