import { describe, expect, it } from "vitest"
import { budget, lines } from "./narrative/reading.ts"
import { recognised, tabbed } from "./support/document.ts"

describe("names that look like something else", () => {
  it("an item that begins with 无 says nothing of a lack", () => {
    expect(
      lines(
        "narrative.generalBudget",
        "1.资源勘探工业信息等支出（类）工业和信息产业监管（款）无线电及信息通信监管（项）：2024年预算数为12.50万元，与上年预算持平。",
        budget,
      ),
    ).toEqual([
      "1. expenditure generalBudget total 资源勘探工业信息等支出 工业和信息产业监管 无线电及信息通信监管 | 12.50万元 | 持平 budgeted",
    ])
  })

  it("a unit whose name begins with 无 lacks nothing", () => {
    expect(
      lines("narrative.governmentFunds", "无锡市档案馆2024年没有使用政府性基金预算拨款安排的支出。", {
        ...budget,
        unit: "无锡市档案馆",
      }),
    ).toEqual(["expenditure governmentFunds total | 0万元"])
  })

  const whole = (text: string) => recognised(`青禾县图书馆2025年单位决算\n第一部分 决算情况说明\n${text}`).disclosure

  it("a class whose name ends with 等支出 closes no list", () => {
    const { narrative } = whole("一、收入支出总体情况\n支出包括：教育支出、资源勘探工业信息等支出。")
    expect(narrative.lists.map(({ names }) => names)).toEqual([["教育支出", "资源勘探工业信息等支出"]])
  })

  it("a total of personnel without an amount, in the first row, is a row", () => {
    const { tables } = whole(
      `一般公共预算财政拨款基本支出决算表\n单位：万元\n${tabbed(
        ["经济分类科目编码", "", "经济分类科目名称", "决算数"],
        ["类", "款", "", ""],
        ["", "", "人员经费合计", ""],
        ["302", "", "商品和服务支出", "8.00"],
        ["302", "01", "办公费", "8.00"],
        ["", "", "公用经费合计", "8.00"],
      )}`,
    )
    const table = tables.generalBudgetBasic
    expect(table?.state === "filled" && table.rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "total 人员经费合计",
      "class 商品和服务支出",
      "section 办公费",
      "total 公用经费合计",
    ])
  })
})
