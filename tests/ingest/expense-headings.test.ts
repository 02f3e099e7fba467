import { expect, it } from "vitest"
import { recognised } from "./support/document.ts"

it("what stands below the heading of one of the three public expenses is about that one", () => {
  const { disclosure } = recognised(
    [
      "青禾县图书馆2024年度单位预算",
      "第四部分 2024年度单位预算情况说明",
      "六、一般公共预算“三公”经费支出情况",
      "（一）因公出国（境）经费",
      "2024年预算安排0.00万元，与上年持平。",
      "（二）公务接待费",
      "2024年预算安排3.00万元，与上年持平。",
      "（三）公务用车购置及运行费",
      "2024年预算安排5.00万元，与上年持平。",
    ].join("\n\n"),
  )
  expect(disclosure.narrative.statements.map(({ subject, amount }) => [subject.part, amount?.text])).toEqual([
    ["overseas", "0.00"],
    ["hospitality", "3.00"],
    ["vehicles", "5.00"],
  ])
})
