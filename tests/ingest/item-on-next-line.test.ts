import { expect, it } from "vitest"
import { recognised } from "./support/document.ts"

it("what an item's path on a line of its own is about stands in the next line", () => {
  const { disclosure } = recognised(
    [
      "青禾县图书馆2024年度单位决算",
      "第三部分 2024年度单位决算情况说明",
      "五、财政拨款支出决算情况说明",
      "1.文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）。",
      "年初预算为9.00万元，支出决算为8.00万元，完成年初预算的88.89%。",
    ].join("\n\n"),
  )
  expect(disclosure.narrative.statements.map(({ subject }) => subject.names?.item)).toEqual(["图书馆"])
})
