import { describe, expect, it } from "vitest"
import { recognised, tabbed } from "../support/document.ts"

const head = "青禾县图书馆2025年单位预算\n"
const grid = tabbed(["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", "3.00"], ["", "合计", "3.00"])

describe("a note between a table's title and its rows", () => {
  it("is a note of the table, and does not hide the title", () => {
    const { disclosure } = recognised(`${head}部门支出总表\n单位：万元\n注：本表不含上年结转。\n${grid}`)
    const table = disclosure.tables.expenditure
    expect(table?.state).toBe("filled")
    expect(table?.title).toBe("部门支出总表")
    expect(table?.notes).toEqual(["注：本表不含上年结转。"])
  })

  it("stays with the table before where another title follows", () => {
    const { disclosure } = recognised(
      `${head}部门收入总表\n单位：万元\n${grid}\n注：本表不含上年结转。\n部门支出总表\n单位：万元\n${grid}`,
    )
    expect(disclosure.tables.income?.notes).toEqual(["注：本表不含上年结转。"])
    expect(disclosure.tables.expenditure?.notes).toEqual([])
  })
})
