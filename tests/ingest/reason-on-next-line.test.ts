import { expect, it } from "vitest"
import { recognised } from "./support/document.ts"

it("a reason that stands in the line after “主要原因：” belongs to the change", () => {
  const { disclosure } = recognised(
    [
      "青禾县图书馆2025年单位预算",
      "第三部分 2025年单位预算情况说明",
      "一、关于青禾县图书馆2025年收支预算情况的总体说明",
      "青禾县图书馆2025年收支总预算12.00万元，与上年预算持平。主要原因：",
      "人员没有变化，项目按上年安排。",
    ].join("\n\n"),
  )
  expect(disclosure.narrative.statements.map(({ change }) => change?.reason)).toEqual(["人员没有变化，项目按上年安排"])
})
