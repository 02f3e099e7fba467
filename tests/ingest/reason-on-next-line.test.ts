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

it("a purpose that stands in the line after a line without full stop is no label, but goes on", () => {
  const { disclosure } = recognised(
    [
      "青禾县图书馆2024年度单位决算",
      "第三部分 2024年度单位决算情况说明",
      "五、一般公共预算财政拨款支出决算情况说明",
      "1、文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）",
      "主要用于：人员经费等基本支出。年初预算为9.00万元，支出决算为8.00万元。",
    ].join("\n\n"),
  )
  expect(disclosure.narrative.statements.map(({ subject }) => subject.names?.item)).toEqual(["图书馆"])
})
