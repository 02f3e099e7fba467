import { expect, it } from "vitest"
import { recognised } from "../support/document.ts"

const changesIn = (sentence: string) =>
  recognised(
    [
      "青禾县幼儿园2023年度单位决算",
      "第三部分 2023年度单位决算情况说明",
      "三、一般公共预算财政拨款支出决算情况",
      sentence,
    ].join("\n\n"),
  ).disclosure.narrative.statements.flatMap(({ change }) =>
    change === undefined ? [] : [`${change.word} ${change.amount?.text ?? ""} ${change.against ?? ""}`.trim()],
  )

it("keeps what a settled amount exceeds its budget by apart from the change against last year", () => {
  expect(
    changesIn(
      "2023年度一般公共预算财政拨款支出100.00万元，与上年相比减少25.00万元，降低20.00%；完成年初预算的200%，决算数大于预算数50.00万元，主要原因是追加资金。",
    ),
  ).toEqual(["减少 25.00", "大于 50.00 budgeted"])
})

it("keeps them apart in the other order, too", () => {
  expect(
    changesIn(
      "2023年度一般公共预算财政拨款支出100.00万元，完成年初预算的200%，决算数大于预算数50.00万元，与上年相比减少25.00万元，降低20.00%。",
    ),
  ).toEqual(["大于 50.00 budgeted", "减少 25.00"])
})
