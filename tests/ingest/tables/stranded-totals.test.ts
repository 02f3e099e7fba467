import { expect, it } from "vitest"
import { recognised, tabbed } from "../support/document.ts"

it("gives a total whose label reaches over two blocks the amount in the last of them", () => {
  const { disclosure } = recognised(
    `青禾县图书馆2025年度部门决算\n一般公共预算财政拨款基本支出决算表\n单位：万元\n${tabbed(
      ["人员经费", "", "", "公用经费", "", "", "", "", ""],
      ["科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额", "科目编码", "科目名称", "金额"],
      ["301", "工资福利支出", "8.00", "302", "商品和服务支出", "2.00", "310", "资本性支出", "1.00"],
      ["人员经费合计", "", "8.00", "公用经费合计", "", "", "", "", "3.00"],
    )}`,
  )
  const table = disclosure.tables.generalBudgetBasic
  const rows = table?.state === "filled" ? table.rows : []
  expect(rows.filter(({ kind }) => kind === "total").map(({ key, amounts }) => [key, amounts.total?.text])).toEqual([
    ["personnel", "8.00"],
    ["operating", "3.00"],
  ])
  expect(rows.filter(({ name }) => name === "")).toEqual([])
})
