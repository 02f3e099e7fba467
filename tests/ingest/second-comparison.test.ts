import { expect, it } from "vitest"
import { recognised } from "./support/document.ts"

it("a second comparison keeps its own words, with what they say of the other year", () => {
  const { disclosure } = recognised(
    [
      "青禾县图书馆2023年度单位决算",
      "第三部分 2023年度单位决算情况说明",
      "七、“三公”经费财政拨款支出决算情况说明",
      "2023年度“三公”经费财政拨款支出决算为6.00万元，比上年决算数增加1.00万元，增长20.00%；比2019年（疫情前）决算数减少2.00万元，降低25.00%。",
    ].join("\n\n"),
  )
  const last = disclosure.narrative.statements.at(-1)
  expect(last?.change?.year).toBe(2019)
  expect(last?.text).toContain("疫情前")
})
