import { describe, expect, it } from "vitest"
import { recognised, tabbed } from "../support/document.ts"

const part = (title: string, sections: readonly string[], amounts: readonly string[], unit = "万元"): string =>
  `${title}\n单位：${unit}\n${tabbed(
    ["科目编码", "", "", "单位代码", "单位名称（功能分类科目）", "总计", ...sections],
    ["类", "款", "项", "", "", "", ...sections.map(() => "")],
    ["", "", "", "", "合计", "", ...amounts],
    ["", "", "", "101001", "青禾县图书馆", "", ...amounts],
  )}`

const read = (...parts: readonly string[]) => recognised(`青禾县图书馆2025年部门预算\n${parts.join("\n")}`)

describe("one table printed in several", () => {
  it("makes the economic sections of the parts its rows", () => {
    const { disclosure, unrecognised } = read(
      part(
        "一般公共预算基本支出表-人员经费（工资福利支出）（按部门预算经济分类）",
        ["基本工资", "津贴补贴"],
        ["9.00", "2.00"],
      ),
      part(
        "一般公共预算基本支出表-公用经费（商品和服务支出）（按部门预算经济分类）",
        ["办公费", "差旅费"],
        ["1.00", "0.50"],
      ),
    )
    const table = disclosure.tables.generalBudgetBasic
    expect(
      table?.state === "filled" ? table.rows.map(({ code, name, amounts }) => [code, name, amounts.total?.text]) : [],
    ).toEqual([
      ["30101", "基本工资", "9.00"],
      ["30102", "津贴补贴", "2.00"],
      ["30201", "办公费", "1.00"],
      ["30211", "差旅费", "0.50"],
    ])
    expect(unrecognised).toEqual([])
  })

  it("keeps apart what prints the same codes again, and says so", () => {
    const { disclosure, unrecognised } = read(
      part(
        "一般公共预算基本支出表-人员经费（工资福利支出）（按部门预算经济分类）",
        ["基本工资", "津贴补贴"],
        ["9.00", "2.00"],
      ),
      part(
        "一般公共预算基本支出表-人员经费（工资福利支出）（按部门预算经济分类）",
        ["基本工资", "奖金"],
        ["4.00", "1.00"],
      ),
    )
    const table = disclosure.tables.generalBudgetBasic
    expect(table?.state === "filled" ? table.rows.length : 0).toBe(2)
    expect(unrecognised).toHaveLength(1)
  })

  it("takes rows of further parts too, and no part's total for that of the whole", () => {
    const rows = (title: string, ...lines: readonly (readonly string[])[]): string =>
      `${title}\n单位：万元\n${tabbed(["科目编码", "科目名称", "合计"], ...lines)}`
    const { disclosure } = read(
      rows(
        "一般公共预算基本支出表（工资福利支出）",
        ["301", "工资福利支出", "9.00"],
        ["30101", "基本工资", "9.00"],
        ["", "合计", "9.00"],
      ),
      rows(
        "一般公共预算基本支出表（商品和服务支出）",
        ["302", "商品和服务支出", "1.00"],
        ["30201", "办公费", "1.00"],
        ["", "合计", "1.00"],
      ),
    )
    const table = disclosure.tables.generalBudgetBasic
    expect(table?.state === "filled" ? table.rows.filter(({ kind }) => kind === "total") : []).toEqual([])
    expect(table?.state === "filled" ? table.rows.flatMap(({ code }) => code ?? []) : []).toEqual([
      "301",
      "30101",
      "302",
      "30201",
    ])
  })
})

it("a code that does not begin as functional codes do is that of a unit", () => {
  const { disclosure } = read(
    `部门支出总表\n单位：万元\n${tabbed(["科目编码", "科目名称", "合计"], ["302", "青禾县图书馆", "10"], ["205", "教育支出", "10"], ["", "合计", "10"])}`,
  )
  const table = disclosure.tables.expenditure
  expect(table?.state === "filled" ? table.rows.map(({ kind, name }) => `${kind} ${name}`) : []).toEqual([
    "line 青禾县图书馆",
    "class 教育支出",
    "total 合计",
  ])
})

it("lines of the funding under the general budget are its parts, where they stand below it", () => {
  const { disclosure } = read(
    `部门收支总表\n单位：万元\n${tabbed(
      ["收入", "", "支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、一般公共预算拨款收入", "9", "一、教育支出", "9"],
      ["经费拨款", "7", "", ""],
      ["纳入一般公共预算管理的非税收入拨款", "2", "", ""],
      ["收入总计", "9", "支出总计", "9"],
    )}`,
  )
  const table = disclosure.tables.incomeExpenditureSummary
  expect(table?.state === "filled" ? table.income.map(({ key, parent }) => [key, parent]) : []).toEqual([
    ["generalBudget", undefined],
    ["generalBudgetFunding", "generalBudget"],
    ["nonTaxFunding", "generalBudget"],
    ["total", undefined],
  ])
})
