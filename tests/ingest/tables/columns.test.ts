import { describe, expect, it } from "vitest"
import type { TableId } from "../../../src/disclosure/index.ts"
import { columnBlocks } from "../../../src/ingest/recognise/tables/columns.ts"
import { headingPaths, splitHeader } from "../../../src/ingest/recognise/tables/header.ts"
import { matrixOf } from "../../../src/ingest/recognise/tables/matrix.ts"
import { spannedGrid, type SpannedCell } from "../support/document.ts"

const blocksOf = (table: TableId, ...rows: readonly (readonly SpannedCell[])[]) => {
  const matrix = matrixOf(spannedGrid(...rows))
  const { header, body } = splitHeader(matrix)
  return columnBlocks(headingPaths(header, matrix), body, table)
}
const keysOf = (table: TableId, ...rows: readonly (readonly SpannedCell[])[]) =>
  blocksOf(table, ...rows).map(({ amounts }) =>
    amounts.map(({ key, stage }) => (stage === undefined ? key : `${key} ${stage}`)),
  )

describe("what columns mean", () => {
  it.each<[TableId, string, string]>([
    ["income", "一般公共预算 财政拨款", "generalBudget"],
    ["income", "政府基金预算拨款", "governmentFunds"],
    ["income", "国有本营预算", "stateCapital"],
    ["income", "财政专户（教育收费）", "specialFiscalAccount"],
    ["income", "事业单位经营收入", "business"],
    ["income", "单位其他资金收入", "unitFunds"],
    ["income", "上级补助收入", "superiorSubsidy"],
    ["expenditure", "对附属单位补助支出", "subsidyToSubordinates"],
    ["expenditure", "本年支出合计", "total"],
    ["generalBudgetProjects", "债务利息及用支出", "307"],
    ["generalBudgetProjects", "资本性支出（基本建设）", "309"],
    ["generalBudgetProjects", "资本支出", "310"],
    ["generalBudgetProjects", "对企业补助（基本建设）", "311"],
    ["generalBudgetProjects", "其他支出", "399"],
    ["threePublicExpenses", "因公出国(境)费", "overseas"],
    ["threePublicExpenses", "2024年机关运行经费预算数", "operatingExpenses"],
    ["expenditure", "神秘资金", "神秘资金"],
  ])("in %s, %s is %s", (table, heading, key) =>
    expect(keysOf(table, ["科目编码", "科目名称", heading], ["201", "一般公共服务支出", "1"])).toEqual([[key]]),
  )

  it("comes from the heading above where the own heading says 合计", () => {
    expect(
      keysOf(
        "threePublicExpenses",
        [
          ["合计", 1, 2],
          ["因公出国（境）费", 1, 2],
          ["公务用车购置及运行费", 3],
          ["公务接待费", 1, 2],
        ],
        ["合计", "公务用车购置费", "公务用车运行费"],
        ["9", "1", "5", "2", "3", "3"],
      ),
    ).toEqual([["total", "overseas", "vehicles", "vehiclePurchase", "vehicleOperation", "hospitality"]])
  })

  it("is the same where blank cells stand for spans", () => {
    expect(
      keysOf(
        "threePublicExpenses",
        ["合计", "因公出国（境）费", "公务用车购置及运行费", "", "", "公务接待费"],
        ["", "", "合计", "公务用车购置费", "公务用车运行费", ""],
        ["9", "1", "5", "2", "3", "3"],
      ),
    ).toEqual([["total", "overseas", "vehicles", "vehiclePurchase", "vehicleOperation", "hospitality"]])
  })

  it("tells budgeted from settled", () => {
    expect(
      keysOf(
        "threePublicExpenses",
        [["财政拨款“三公”经费", 4]],
        [
          ["合计", 2],
          ["公务接待费", 2],
        ],
        ["预算数", "决算数", "预算数", "决算数"],
        ["1.00", "0.50", "1.00", "0.50"],
      ),
    ).toEqual([["total budgeted", "total settled", "hospitality budgeted", "hospitality settled"]])
  })

  it("keeps an earlier year apart, and percentages out", () => {
    const [block] = blocksOf(
      "generalBudgetExpenditure",
      [
        ["科目编码", 1, 2],
        ["科目名称", 1, 2],
        ["2024年执行数", 1, 2],
        ["2025年预算数", 3],
        ["增减%", 1, 2],
      ],
      ["小计", "基本支出", "项目支出"],
      ["201", "一般公共服务支出", "3.00", "4.00", "1.00", "3.00", "33.33%"],
    )
    expect(block?.amounts.map(({ key, prior }) => [key, prior ?? false])).toEqual([
      ["2024年执行数", true],
      ["total", false],
      ["basic", false],
      ["project", false],
    ])
    expect(block?.ratios).toEqual([6])
  })

  it("splits a table whose headings repeat", () => {
    expect(
      keysOf(
        "generalBudgetBasic",
        ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
        ["301", "工资福利支出", "5.00", "302", "商品和服务支出", "3.00"],
      ),
    ).toEqual([["total settled"], ["total settled"]])
  })

  it("follows a header row that slipped by one column", () => {
    const [block] = blocksOf(
      "expenditure",
      ["功能分类科目编码", "", "", "项目", "支出预算", "", ""],
      ["类", "款", "项", "", "功能分类科目名称", "合计", "基本支出"],
      ["201", "", "", "一般公共服务支出", "606.38", "571.38", "35"],
      ["205", "", "", "教育支出", "3.71", "3.71", ""],
    )
    expect(block?.names).toEqual([3])
    expect(block?.amounts.map(({ index, key, heading, inferred }) => [index, key, heading, inferred ?? false])).toEqual(
      [
        [4, "total", "合计", false],
        [5, "basic", "基本支出", false],
        [6, "project", "", true],
      ],
    )
  })

  it("takes the row that numbers the columns for neither heading nor amounts", () => {
    const matrix = matrixOf(
      spannedGrid(
        ["项目", "行次", "决算数"],
        ["栏次", "", "1"],
        ["一、财政拨款收入", "1", "2.00"],
        ["总计", "2", "2.00"],
      ),
    )
    const { header, body } = splitHeader(matrix)
    expect([header.length, body.length]).toEqual([1, 2])
  })

  it("reads 类 款 项 beside the total as headings", () => {
    const matrix = matrixOf(
      spannedGrid(
        [
          ["项目", 4],
          ["本年收入合计", 1, 2],
          ["财政拨款收入", 1, 2],
        ],
        [["支出功能分类科目编码", 3], "科目名称"],
        ["类", "款", "项", "合计", "9.00", "9.00"],
        ["201", "", "", "一般公共服务支出", "9.00", "9.00"],
      ),
    )
    const { header, body } = splitHeader(matrix)
    const [block] = columnBlocks(headingPaths(header, matrix), body, "income")
    expect(body).toHaveLength(2)
    expect(block).toMatchObject({ codes: [0, 1, 2], names: [3] })
    expect(block?.amounts.map(({ key }) => key)).toEqual(["total", "appropriation"])
  })
})
