import { expect, it } from "vitest"
import { recognised } from "../support/document.ts"

const told = (sentence: string) =>
  recognised(
    [
      "青禾县图书馆2023年度单位决算",
      "第三部分 2023年度单位决算情况说明",
      "五、一般公共预算财政拨款支出决算情况说明",
      sentence,
    ].join("\n\n"),
  ).disclosure.narrative.statements.map(
    ({ subject: { names }, amount, prior, completion, change }) =>
      `${names?.item ?? "whole"} ${amount?.text ?? ""} prior ${prior?.text ?? ""} budget ${completion?.budget?.text ?? ""} ${completion?.rate?.text ?? ""} ${change?.rate?.text ?? ""}`,
  )

const item = "1.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）"

it("goes on with the item that a paragraph opened, behind what its money is for", () => {
  expect(
    told(
      `${item}80.00万元，主要用于：缴纳医疗保险。年初预算为100.00万元，支出决算为80.00万元，完成年初预算的80%。决算数小于预算数的主要原因是人员减少。`,
    ),
  ).toEqual(["事业单位医疗 80.00 prior  budget 100.00 80 "])
})

it("holds a second number of the item against the budget", () => {
  expect(
    told(`${item}90.00万元，主要用于：缴纳医疗保险。年初预算为100.00万元，支出决算为80.00万元，完成年初预算的80%。`),
  ).toEqual(["事业单位医疗 90.00 prior  budget   ", "事业单位医疗 80.00 prior  budget 100.00 80 "])
})

it("takes this year's settled number, dated, for the item's, and another whole for itself", () => {
  expect(
    told(
      `${item}80.00万元，主要用于：缴纳医疗保险。2022年决算数为100.00万元，2023年支出决算为80.00万元，比2022年决算数减少20%。2023年一般公共预算财政拨款支出900.00万元。`,
    ),
  ).toEqual(["事业单位医疗 80.00 prior 100.00 budget   20", "whole 900.00 prior  budget   "])
})
