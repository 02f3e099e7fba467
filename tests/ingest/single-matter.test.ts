import * as Result from "effect/Result"
import { expect, it } from "vitest"
import { recognise } from "../../src/ingest/recognise/recognise.ts"
import { sourceOf } from "./support/document.ts"

const statements = (text: string) =>
  Result.getOrThrow(recognise(sourceOf(text))).disclosure.narrative.statements.map(
    ({ subject: { measure, part }, amount }) => `${measure} ${part} ${amount?.text ?? ""}`.trim(),
  )

it("reads the three public expenses that are published apart, under a title alone", () => {
  expect(
    statements(`柳河镇2022年度“三公”经费决算公开

2022年度“三公”经费支出共计8.00万元，其中：公务接待费3.00万元，公务用车运行维护费5.00万元。`),
  ).toEqual([
    "threePublicExpenses total 8.00",
    "threePublicExpenses hospitality 3.00",
    "threePublicExpenses vehicleOperation 5.00",
  ])
})

it("reads them under headings of their own", () => {
  expect(
    statements(`柳河镇2022年三公经费支出说明

一、公务接待费

2022年公务接待费3.00万元，比上年决算数字减少1.00万元。

二、公务用车购置及运行维护费

2022年公务用车购置及运行维护费5.00万元。`),
  ).toEqual(["threePublicExpenses hospitality 3.00", "threePublicExpenses vehicles 5.00"])
})

it("takes a title that says what the document is, with one known heading, for a disclosure", () => {
  expect(
    statements(`柳河县人民法院2022年部门预算公开

（一）收入预算

2022年收入预算80.00万元，其中：一般公共预算拨款收入80.00万元。`),
  ).toEqual(["income total 80.00", "income total 80.00"])
})

it("takes a text with one such heading and no such title for something else", () => {
  expect(Result.isFailure(recognise(sourceOf("柳河县2022年工作报告\n\n一、收入情况\n\n收入80.00万元。")))).toBe(true)
})
