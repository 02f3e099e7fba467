import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../../src/disclosure/index.ts"
import { type Block, recognise, type Recognition } from "../../../src/ingest/index.ts"
import { recognised, spannedGrid, type SpannedCell, tabbed, texts } from "../support/document.ts"

const paragraph = (text: string): Block => ({ _tag: "Paragraph", text, position: { page: 1 } })
const recogniseBlocks = (...blocks: readonly Block[]): Recognition =>
  Result.getOrThrow(
    recognise({ format: "pdf", blocks: [paragraph("青禾县图书馆2025年部门预算"), ...blocks], warnings: [] }),
  )
const spanned = (title: string, unit: string, ...rows: readonly (readonly SpannedCell[])[]) =>
  recogniseBlocks(paragraph(title), paragraph(`编制单位：青禾县图书馆 单位：${unit}`), spannedGrid(...rows))

const rowsOf = ({ disclosure }: Recognition, id: keyof Disclosure["tables"]) => {
  const table = disclosure.tables[id]
  if (table?.state !== "filled" || "targets" in table) return table?.state
  return "rows" in table
    ? table.rows.map(({ amounts, ...row }) => ({ ...row, ...texts(amounts) }))
    : [table.income, table.expenditure].map((side) =>
        side.map(({ amounts, ...row }) => ({ ...row, ...texts(amounts) })),
      )
}

const withTitle = "青禾县图书馆2025年单位预算\n"

describe("layouts of tables", () => {
  it("reads a two-sided summary: appropriations and their parts, classes without codes, both totals", () => {
    const text = `${withTitle}部门收支总表\n单位：元\n${tabbed(
      ["收入", "", "支出", ""],
      ["项目", "预算数", "项目", "预算数"],
      ["一、财政拨款收入", "1,234.00", "一、教育支出", "234.00"],
      ["1、一般公共预算资金", "1,234.00", "二、卫生健康支出", "1,000.00"],
      ["2、政府性基金", "", "三、某种新支出", ""],
      ["二、事业收入", "0.00", "", ""],
      ["收入总计", "1,234.00", "支出总计", "1,234.00"],
    )}`
    expect(rowsOf(recognised(text), "incomeExpenditureSummary")).toEqual([
      [
        { kind: "line", key: "appropriation", name: "财政拨款收入", total: "1234.00" },
        { kind: "line", key: "generalBudget", parent: "appropriation", name: "一般公共预算资金", total: "1234.00" },
        { kind: "line", key: "governmentFunds", parent: "appropriation", name: "政府性基金", total: "" },
        { kind: "line", key: "institutional", name: "事业收入", total: "0.00" },
        { kind: "total", key: "total", name: "收入总计", total: "1234.00" },
      ],
      [
        { kind: "class", code: "205", name: "教育支出", total: "234.00" },
        { kind: "class", code: "210", name: "卫生健康支出", total: "1000.00" },
        { kind: "line", name: "某种新支出", total: "" },
        { kind: "total", key: "total", name: "支出总计", total: "1234.00" },
      ],
    ])
  })

  it("reads carry-over in a final-accounts summary: the three budgets again, as parts of it", () => {
    const result = spanned(
      "财政拨款收入支出决算总表",
      "万元",
      [
        ["收入", 2],
        ["支出", 3],
      ],
      ["项目", "决算数", "项目", "合计", "一般公共预算财政拨款"],
      ["一、一般公共预算财政拨款", "10.00", "一、教育支出", "11.00", "11.00"],
      ["本年收入合计", "10.00", "本年支出合计", "11.00", "11.00"],
      ["年初财政拨款结转和结余", "2.00", "年末财政拨款结转和结余", "1.00", "1.00"],
      ["一、一般公共预算财政拨款", "2.00", "", "", ""],
      ["总计", "12.00", "总计", "12.00", "12.00"],
    )
    expect(rowsOf(result, "appropriationSummary")).toEqual([
      [
        { kind: "line", key: "generalBudget", name: "一般公共预算财政拨款", total: "10.00" },
        { kind: "line", key: "thisYear", name: "本年收入合计", total: "10.00" },
        { kind: "line", key: "opening", name: "年初财政拨款结转和结余", total: "2.00" },
        { kind: "line", key: "generalBudget", parent: "opening", name: "一般公共预算财政拨款", total: "2.00" },
        { kind: "total", key: "total", name: "总计", total: "12.00" },
      ],
      [
        { kind: "class", code: "205", name: "教育支出", total: "11.00", generalBudget: "11.00" },
        { kind: "line", key: "thisYear", name: "本年支出合计", total: "11.00", generalBudget: "11.00" },
        { kind: "line", key: "closing", name: "年末财政拨款结转和结余", total: "1.00", generalBudget: "1.00" },
        { kind: "total", key: "total", name: "总计", total: "12.00", generalBudget: "12.00" },
      ],
    ])
  })

  it("reads two blocks side by side, one after the other", () => {
    const result = spanned(
      "一般公共预算财政拨款基本支出决算表",
      "万元",
      [
        ["经济分类科目编码", 2],
        ["科目名称", 1, 2],
        ["决算数", 1, 2],
        ["经济分类科目编码", 2],
        ["科目名称", 1, 2],
        ["决算数", 1, 2],
      ],
      ["类", "款", "类", "款"],
      ["301", "", "工资福利支出", "5.00", "302", "", "商品和服务支出", "3.00"],
      ["301", "01", "基本工资", "5.00", "302", "01", "办公费", "3.00"],
      [["人员经费合计", 3], "5.00", ["公用经费合计", 3], "3.00"],
    )
    expect(rowsOf(result, "generalBudgetBasic")).toEqual([
      { kind: "class", code: "301", name: "工资福利支出", total: "5.00" },
      { kind: "section", code: "30101", name: "基本工资", total: "5.00" },
      { kind: "total", key: "personnel", name: "人员经费合计", total: "5.00" },
      { kind: "class", code: "302", name: "商品和服务支出", total: "3.00" },
      { kind: "section", code: "30201", name: "办公费", total: "3.00" },
      { kind: "total", key: "operating", name: "公用经费合计", total: "3.00" },
    ])
  })

  it("makes two rows of budgeted and settled amounts beside each other", () => {
    const result = spanned(
      "财政拨款“三公”经费支出决算表",
      "万元",
      [
        ["合计", 2],
        ["因公出国（境）费", 2],
      ],
      ["预算数", "决算数", "预算数", "决算数"],
      ["2.00", "1.50", "2.00", "1.50"],
    )
    expect(rowsOf(result, "threePublicExpenses")).toEqual([
      { kind: "line", name: "", stage: "budgeted", total: "2.00", overseas: "2.00" },
      { kind: "line", name: "", stage: "settled", total: "1.50", overseas: "1.50" },
    ])
  })

  it("turns the three public expenses round where they stand one under the other, this year first", () => {
    const text = `${withTitle}“三公”经费预算表\n单位：万元\n${tabbed(
      ["项目", "2024年预算数", "2025年预算数"],
      ["合计", "9", "8"],
      ["1、因公出国（境）费用", "0", "0"],
      ["2、公务接待费", "1", "2"],
      ["3、公务用车费", "8", "6"],
      ["其中：（1）公务用车运行维护费", "8", "6"],
      ["（2）公务用车购置", "", ""],
      ["国内接待批次（个）", "3", "3"],
    )}`
    const result = recognised(text)
    expect(rowsOf(result, "threePublicExpenses")).toEqual([
      {
        kind: "line",
        name: "2025年预算数",
        stage: "budgeted",
        total: "8",
        overseas: "0",
        hospitality: "2",
        vehicles: "6",
        vehicleOperation: "6",
        vehiclePurchase: "",
      },
      {
        kind: "line",
        name: "2024年预算数",
        total: "9",
        overseas: "0",
        hospitality: "1",
        vehicles: "8",
        vehicleOperation: "8",
        vehiclePurchase: "",
      },
    ])
    expect(result.unrecognised.map(({ text: left }) => left)).toEqual(["国内接待批次（个） 3 3"])
  })

  it("reads projects by item and economic class", () => {
    const text = `${withTitle}表 7：\n一般公共预算项目支出情况表\n单位：万元\n${tabbed(
      ["科目编码", "", "", "科目", "项目名称", "项目支出 合计", "工资 福利 支出", "商品和服 务支出"],
      ["类", "款", "项", "", "", "", "", ""],
      ["207", "01", "04", "图书馆", "部门专项— 图书购置", "30", "", "30"],
      ["", "", "", "", "合 计", "30", "", "30"],
    )}`
    const result = recognised(text)
    expect(rowsOf(result, "generalBudgetProjects")).toEqual([
      {
        kind: "item",
        code: "2070104",
        name: "图书馆",
        project: "部门专项—图书购置",
        total: "30",
        "301": "",
        "302": "30",
      },
      { kind: "total", name: "合计", total: "30", "301": "", "302": "30" },
    ])
    expect(result.disclosure.tables.generalBudgetProjects).toMatchObject({
      number: "表7",
      title: "一般公共预算项目支出情况表",
    })
  })

  it("takes title and unit from the first rows of a grid", () => {
    const result = recogniseBlocks(
      spannedGrid(
        [["2025年部门支出总表", 5]],
        [
          ["部门：青禾县图书馆", 3],
          ["金额单位：元", 2],
        ],
        ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
        ["205", "教育支出", "1200", "1000", "200"],
        [["合计", 2], "1200", "1000", "200"],
        [["注：本表按功能分类。", 5]],
      ),
    )
    expect(result.disclosure.tables.expenditure).toMatchObject({
      title: "2025年部门支出总表",
      compiledBy: "青禾县图书馆",
      unit: "元",
      notes: ["注：本表按功能分类。"],
    })
    expect(rowsOf(result, "expenditure")).toEqual([
      { kind: "class", code: "205", name: "教育支出", total: "1200", basic: "1000", project: "200" },
      { kind: "total", name: "合计", total: "1200", basic: "1000", project: "200" },
    ])
  })

  it("joins a table that goes on after a page break, with or without its headings", () => {
    const head: readonly SpannedCell[] = ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]
    const first = spannedGrid(head, ["205", "教育支出", "3.00", "2.00", "1.00"])
    const rest: readonly (readonly SpannedCell[])[] = [
      ["208", "社会保障和就业支出", "1.00", "1.00", ""],
      [["合计", 2], "4.00", "3.00", "1.00"],
    ]
    for (const second of [spannedGrid(head, ...rest), spannedGrid(...rest)]) {
      const result = recogniseBlocks(paragraph("支出总表"), paragraph("单位：万元"), first, second)
      expect(rowsOf(result, "expenditure")).toHaveLength(3)
      expect(result.unrecognised).toEqual([])
    }
  })

  it("tells empty tables from filled ones, and keeps the note of either", () => {
    const empty = tabbed(["科目编码", "科目名称", "合计"], ["", "", ""], ["", "合计", ""])
    const filled = tabbed(["合计", "公务接待费"], ["1.00", "1.00"])
    const { disclosure } = recognised(
      `${withTitle}政府性基金预算支出表\n单位：万元\n${empty}\n注：本表为空表。\n“三公”经费支出表\n单位：万元\n${filled}\n备注：本表为空表。`,
    )
    expect(disclosure.tables.governmentFunds).toMatchObject({
      state: "empty",
      notes: ["注：本表为空表。"],
      unit: "万元",
    })
    expect(disclosure.tables.threePublicExpenses).toMatchObject({ state: "filled", notes: ["备注：本表为空表。"] })
    expect(disclosure.tables.stateCapital).toBeUndefined()
  })

  it("joins a name that was broken over two rows", () => {
    const text = `${withTitle}支出总表\n单位：万元\n${tabbed(
      ["类", "款", "项", "科目名称", "合计"],
      ["208", "05", "05", "机关事业单位基本养老保险", "1.00"],
      ["", "", "", "缴费支出", ""],
      ["", "", "", "合计", "1.00"],
    )}`
    expect(rowsOf(recognised(text), "expenditure")).toMatchObject([
      { name: "机关事业单位基本养老保险缴费支出" },
      { kind: "total" },
    ])
  })

  it("keeps what is no amount, with its place, and never guesses it", () => {
    const text = `${withTitle}支出总表\n单位：万元\n${tabbed(
      ["科目编码", "科目名称", "合计", "基本支出", "项目支出"],
      ["205", "教育支出", "1.2.3", "1.20", "—"],
      ["", "合计", "1.20", "1.20", ""],
    )}`
    const { disclosure, unrecognised } = recognised(text)
    expect(rowsOf({ disclosure, unrecognised, sources: {}, warnings: [] }, "expenditure")).toMatchObject([
      { basic: "1.20", project: "" },
      { total: "1.20" },
    ])
    expect(
      disclosure.tables.expenditure?.state === "filled" &&
        Object.keys(disclosure.tables.expenditure.rows[0]?.amounts ?? {}),
    ).toEqual(["basic", "project"])
    expect(unrecognised.filter(({ reason }) => reason !== undefined)).toMatchObject([
      { text: "1.2.3", position: { line: 5 } },
    ])
  })

  it("reports as finely as its finest amount, and takes a missing unit from its neighbours with a warning", () => {
    const body = tabbed(["科目编码", "科目名称", "合计"], ["205", "教育支出", "35"], ["", "合计", "606.38"])
    const { disclosure, warnings } = recognised(`${withTitle}收入总表\n单位：元\n${body}\n\n支出总表\n${body}`)
    expect(disclosure.tables.expenditure).toMatchObject({ unit: "元", decimals: 2 })
    expect(warnings.map(({ code }) => code)).toEqual(["unit-missing"])
  })

  it("keeps a second table of one name, and a table of unknown name, as unrecognised with the reason", () => {
    const body = tabbed(["科目编码", "科目名称", "合计"], ["205", "教育支出", "35"], ["", "合计", "35"])
    const { unrecognised } = recognised(
      `${withTitle}支出总表\n单位：万元\n${body}\n正文。\n支出总表\n单位：万元\n${body}\n正文。\n职工花名表\n${body}`,
    )
    expect(unrecognised.flatMap(({ reason }) => reason?.en ?? [])).toEqual([
      "a table of this name stands before it; only the first with data is taken",
      "no table of this title is known: 职工花名表",
    ])
  })
})

describe("a table whose title is not alone on its line", () => {
  const body = tabbed(["科目编码", "科目名称", "合计"], ["205", "教育支出", "35"], ["", "合计", "35"])
  const targets = tabbed(
    ["预算单位", "青禾县图书馆", "项目名称", "图书购置"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "购书册数", "≥900册"],
  )

  it("is known by a title that was run into the sentence before", () => {
    const { disclosure } = recognised(`${withTitle}本年支出见下表：支出总表\n单位：万元\n${body}`)
    expect(disclosure.tables.expenditure).toMatchObject({ title: "支出总表", unit: "万元" })
  })

  it("shares its line with its unit", () => {
    const { disclosure } = recognised(`${withTitle}表3 支出总表单位：元\n${body}`)
    expect(disclosure.tables.expenditure).toMatchObject({ number: "表3", title: "支出总表", unit: "元" })
  })

  it("is known by its cells where the form has no title", () => {
    const { disclosure } = recognised(`${withTitle}支出总表\n单位：万元\n${body}\n情况如下。\n${targets}`)
    expect(disclosure.tables.performanceTargets?.state).toBe("filled")
  })
})

describe("the place of what a table prints", () => {
  it("is told for rows, amounts and the table itself", () => {
    const text = `${withTitle}表 3:\n支出总表\n单位：万元\n${tabbed(
      ["类", "款", "项", "科目名称", "合计", "基本支出"],
      ["201", "", "", "一般公共服务支出", "6.00", "6.00"],
      ["201", "03", "", "政府办公厅（室）及相关机构事务", "6.00", "6.00"],
      ["201", "201", "01", "行政运行", "6.00", ""],
      ["", "", "", "合计", "6.00", "6.00"],
    )}`
    const { sources } = recognised(text)
    expect(sources["/tables/expenditure"]).toEqual({ line: 5, table: "表3 支出总表" })
    expect(sources["/tables/expenditure/rows/2"]).toEqual({
      line: 8,
      table: "表3 支出总表",
      row: "201 201 01 行政运行",
    })
    expect(sources["/tables/expenditure/rows/2/amounts/basic"]).toEqual({
      line: 8,
      table: "表3 支出总表",
      row: "201 201 01 行政运行",
      column: "基本支出",
      text: "",
    })
  })
})
