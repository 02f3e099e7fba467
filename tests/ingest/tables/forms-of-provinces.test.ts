import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../../src/disclosure/index.ts"
import { recognised, tabbed, texts } from "../support/document.ts"

type Sided = "incomeExpenditureSummary" | "appropriationSummary"
const withTitle = "青禾县图书馆2025年部门预算\n"
const disclosureOf = (title: string, ...rows: readonly (readonly string[])[]): Disclosure =>
  recognised(`${withTitle}${title}\n单位：万元\n${tabbed(...rows)}`).disclosure

const sides = ({ tables }: Disclosure, id: Sided) => {
  const table = tables[id]
  if (table?.state !== "filled") return []
  return [table.income, table.expenditure].map((side) =>
    side.map(({ kind, code, key, parent, amounts }) => [
      [kind, code, key, parent].filter((part) => part !== undefined).join(" "),
      ...Object.values(texts(amounts)),
    ]),
  )
}
const columnsOf = (
  { tables }: Disclosure,
  id: "income" | "expenditure" | "generalBudgetExpenditure" | "threePublicExpenses",
) => {
  const table = tables[id]
  return table?.state === "filled"
    ? [table.columns.map(({ key }) => key), table.rows.map(({ amounts, ...row }) => ({ ...row, ...texts(amounts) }))]
    : []
}

describe("forms of provinces", () => {
  it("a summary with line numbers, and a row that numbers its columns", () => {
    const disclosure = disclosureOf(
      "收入支出决算总表",
      ["收入", "", "", "支出", "", ""],
      ["项目", "行次", "金额", "项目", "行次", "金额"],
      ["栏次", "", "1", "栏次", "", "2"],
      ["一、一般公共预算财政拨款收入", "1", "9.00", "一、教育支出", "32", "8.00"],
      ["本年收入合计", "27", "9.00", "本年支出合计", "57", "8.00"],
      ["使用非财政拨款结余", "28", "", "结余分配", "58", ""],
      ["年初结转和结余", "29", "1.00", "年末结转和结余", "59", "2.00"],
      ["总计", "31", "10.00", "总计", "62", "10.00"],
    )
    expect(sides(disclosure, "incomeExpenditureSummary")).toEqual([
      [
        ["line generalBudget", "9.00"],
        ["line thisYear", "9.00"],
        ["line useOfSurplus", ""],
        ["line opening", "1.00"],
        ["total total", "10.00"],
      ],
      [
        ["class 205", "8.00"],
        ["line thisYear", "8.00"],
        ["line distribution", ""],
        ["line closing", "2.00"],
        ["total total", "10.00"],
      ],
    ])
  })

  it("a summary of appropriations by this year and carry-over", () => {
    const disclosure = disclosureOf(
      "财政拨款收支总表",
      ["收入", "", "支出", "", "", ""],
      ["项目", "预算数", "项目", "合计", "一般公共预算", "政府性基金预算"],
      ["一、本年收入", "9", "一、本年支出", "10", "10", ""],
      ["（一）一般公共预算拨款", "9", "（一）教育支出", "10", "10", ""],
      ["（二）政府性基金预算拨款", "", "", "", "", ""],
      ["二、上年结转", "1", "", "", "", ""],
      ["（一）一般公共预算拨款", "1", "二、结转下年", "", "", ""],
      ["收入总计", "10", "支出总计", "10", "10", ""],
    )
    expect(sides(disclosure, "appropriationSummary")).toEqual([
      [
        ["line thisYear", "9"],
        ["line generalBudget", "9"],
        ["line governmentFunds", ""],
        ["line opening", "1"],
        ["line generalBudget opening", "1"],
        ["total total", "10"],
      ],
      [
        ["line thisYear", "10", "10", ""],
        ["class 205", "10", "10", ""],
        ["line closing", "", "", ""],
        ["total total", "10", "10", ""],
      ],
    ])
  })

  it("income by unit, with the funds again under the carry-over", () => {
    const disclosure = disclosureOf(
      "部门收入总表",
      ["部门（单位）代码", "部门（单位）名称", "合计", "本年收入", "", "", "上年结转结余", "", ""],
      ["", "", "", "小计", "一般公共预算", "政府性基金预算", "小计", "一般公共预算", "政府性基金预算"],
      ["101001", "青禾县图书馆", "10", "9", "9", "", "1", "1", ""],
      ["", "合计", "10", "9", "9", "", "1", "1", ""],
    )
    const [columns, rows] = columnsOf(disclosure, "income")
    expect(columns).toEqual([
      "total",
      "income",
      "generalBudget",
      "governmentFunds",
      "opening",
      "opening.generalBudget",
      "opening.governmentFunds",
    ])
    expect(rows).toMatchObject([
      { kind: "line", name: "青禾县图书馆", total: "10" },
      { kind: "total", income: "9", opening: "1" },
    ])
  })

  it("serial numbers before the codes, and a row of column numbers", () => {
    const disclosure = disclosureOf(
      "部门预算支出总表",
      [
        "序号",
        "科目编码",
        "科目名称",
        "合计",
        "基本支出",
        "项目支出",
        "经营支出",
        "上缴上级支出",
        "对附属单位补助支出",
      ],
      ["栏次", "", "", "1", "2", "3", "4", "5", "6"],
      ["1", "205", "教育支出", "10", "9", "1", "", "", ""],
      ["2", "20508", "进修及培训", "10", "9", "1", "", "", ""],
      ["3", "", "合计", "10", "9", "1", "", "", ""],
    )
    expect(columnsOf(disclosure, "expenditure")).toEqual([
      ["total", "basic", "project", "businessExpenditure", "remittanceToSuperior", "subsidyToSubordinates"],
      [
        {
          kind: "class",
          code: "205",
          name: "教育支出",
          total: "10",
          basic: "9",
          project: "1",
          businessExpenditure: "",
          remittanceToSuperior: "",
          subsidyToSubordinates: "",
        },
        {
          kind: "section",
          code: "20508",
          name: "进修及培训",
          total: "10",
          basic: "9",
          project: "1",
          businessExpenditure: "",
          remittanceToSuperior: "",
          subsidyToSubordinates: "",
        },
        {
          kind: "total",
          name: "合计",
          total: "10",
          basic: "9",
          project: "1",
          businessExpenditure: "",
          remittanceToSuperior: "",
          subsidyToSubordinates: "",
        },
      ],
    ])
  })

  it("the year before beside this year's budget, and the change", () => {
    const disclosure = disclosureOf(
      "一般公共预算支出表",
      ["功能分类科目", "", "2024年执行数", "2025年预算数", "", "", "2025年预算数比2024年执行数"],
      ["科目编码", "科目名称", "", "小计", "基本支出", "项目支出", "增减额"],
      ["205", "教育支出", "8", "10", "9", "1", "2"],
      ["", "合计", "8", "10", "9", "1", "2"],
    )
    const [columns] = columnsOf(disclosure, "generalBudgetExpenditure")
    expect(columns?.slice(0, 4)).toEqual(["2024年执行数", "total", "basic", "project"])
  })

  it("three public expenses as one row for the unit", () => {
    const disclosure = disclosureOf(
      "一般公共预算“三公”经费支出表",
      ["单位编码", "单位名称", "“三公”经费合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费"],
      ["", "", "", "", "小计", "公务用车购置费", "公务用车运行费", ""],
      ["101001", "青禾县图书馆", "3.00", "", "2.00", "", "2.00", "1.00"],
    )
    const [columns, rows] = columnsOf(disclosure, "threePublicExpenses")
    expect(columns).toEqual(["total", "overseas", "vehicles", "vehiclePurchase", "vehicleOperation", "hospitality"])
    expect(rows).toMatchObject([
      { kind: "line", name: "青禾县图书馆", total: "3.00", vehicles: "2.00", hospitality: "1.00" },
    ])
  })

  it("a unit of measure in the heading", () => {
    const { disclosure, warnings } = recognised(
      `${withTitle}支出总表\n${tabbed(["科目编码", "科目名称", "预算数（元）"], ["205", "教育支出", "1,200"], ["", "合计", "1,200"])}`,
    )
    expect(disclosure.tables.expenditure).toMatchObject({ unit: "元", columns: [{ key: "total" }] })
    expect(warnings).toEqual([])
  })

  it("names of units and items in one column, behind the code of the unit", () => {
    const disclosure = disclosureOf(
      "一般公共预算支出预算表",
      ["项目", "", "", "", "", "合计", "上年结转安排"],
      ["科目编码", "", "", "单位代码", "单位名称（科目）", "", ""],
      ["类", "款", "项", "", "", "", ""],
      ["", "", "", "", "合计", "10", "1"],
      ["", "", "", "101001", "青禾县图书馆", "10", "1"],
      ["205", "08", "03", "101001", "培训支出", "10", "1"],
    )
    const [, rows] = columnsOf(disclosure, "generalBudgetExpenditure")
    expect(rows).toMatchObject([
      { kind: "total", name: "合计" },
      { kind: "line", name: "青禾县图书馆" },
      { kind: "item", code: "2050803", name: "培训支出", total: "10" },
    ])
  })

  it("names under a heading that no form knows, told by what stands there", () => {
    const disclosure = disclosureOf(
      "支出总表",
      ["科目编码", "摘要栏", "资金性质", "合计", "基本支出", "项目支出"],
      ["205", "教育支出", "财政资金", "10", "9", "1"],
      ["20508", "进修及培训", "财政资金", "10", "9", "1"],
    )
    const [columns, rows] = columnsOf(disclosure, "expenditure")
    expect(columns).toEqual(["total", "basic", "project"])
    expect(rows).toMatchObject([{ code: "205" }, { code: "20508", total: "10" }])
  })

  it("projects in the column of the names, under the codes of their items", () => {
    const { tables } = disclosureOf(
      "一般公共预算项目支出预算表",
      ["科目编码", "单位名称（科目）", "金额"],
      ["", "合计", "10"],
      ["2050803", "干部轮训项目", "6"],
      ["2050803", "培训支出", "4"],
    )
    const table = tables.generalBudgetProjects
    expect(table?.state === "filled" ? table.rows : []).toMatchObject([
      { kind: "total" },
      { code: "2050803", name: "", project: "干部轮训项目" },
      { code: "2050803", name: "培训支出" },
    ])
  })

  it("basic and project expenditure of one fund, beside the other funds", () => {
    const disclosure = disclosureOf(
      "部门支出预算表",
      ["科目编码", "科目名称", "合计", "一般公共预算", "", "", "政府性基金预算", "单位资金", ""],
      ["", "", "", "小计", "基本支出", "项目支出", "", "小计", "事业支出"],
      ["205", "教育支出", "12", "9", "8", "1", "2", "1", "1"],
    )
    const [columns] = columnsOf(disclosure, "expenditure")
    expect(columns).toEqual([
      "total",
      "generalBudget",
      "generalBudget.basic",
      "generalBudget.project",
      "governmentFunds",
      "unitFunds",
      "unitFunds.事业支出",
    ])
  })

  it("functional and economic codes side by side: a table of economic classes goes by the latter", () => {
    const { tables } = disclosureOf(
      "部门基本支出预算表",
      ["单位名称", "项目名称", "功能科目编码", "功能科目名称", "经济科目编码", "经济科目名称", "合计"],
      ["青禾县图书馆", "人员类项目", "2050803", "培训支出", "30216", "培训费", "4"],
      ["青禾县图书馆", "人员类项目", "2050803", "培训支出", "30101", "基本工资", "4"],
    )
    const table = tables.basicByEconomy
    expect(table?.state === "filled" ? table.rows : []).toMatchObject([
      { code: "30216", name: "培训费" },
      { code: "30101", name: "基本工资" },
    ])
  })

  it("lines that are parts of the line above by their numbers", () => {
    const disclosure = disclosureOf(
      "部门收支预算总表",
      ["收入", "", "支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、一般公共预算财政拨款", "9", "一、教育支出", "12"],
      ["二、单位资金", "3", "", ""],
      ["（一）事业收入", "2", "", ""],
      ["（二）其他收入", "1", "", ""],
      ["收入总计", "12", "支出总计", "12"],
    )
    expect(sides(disclosure, "incomeExpenditureSummary")[0]).toEqual([
      ["line generalBudget", "9"],
      ["line unitFunds", "3"],
      ["line institutional unitFunds", "2"],
      ["line other unitFunds", "1"],
      ["total total", "12"],
    ])
  })

  it.each(["部门公开表1", "单位公开表1-1", "公开01-1表", "附表3", "（决算公开表2）"])(
    "the number %s between title and table",
    (number) => {
      const { tables } = recognised(
        `${withTitle}支出总表\n${number}\n单位：万元\n${tabbed(["科目编码", "科目名称", "合计"], ["205", "教育支出", "10"])}`,
      ).disclosure
      expect(tables.expenditure?.state).toBe("filled")
    },
  )
})
