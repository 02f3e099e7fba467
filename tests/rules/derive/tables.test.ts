import { describe, expect, it } from "vitest"
import { isAmount } from "../../../src/money/index.ts"
import type { Json } from "../../../src/rules/index.ts"
import { itemsOf, pick } from "./items.ts"

const table = (...rows: readonly (readonly [code: string, name: string, total: string])[]) => ({
  state: "filled",
  unit: "万元",
  decimals: 2,
  title: "支出总表",
  rows: rows.map(([code, name, total]) => ({ ...(code === "" ? {} : { code }), name, amounts: { total } })),
})

describe("codedRows", () => {
  it("tells the parent of each code, and whether the table prints parents", () => {
    const items = itemsOf(
      { codedRows: [["expenditure", "income"]] },
      {
        tables: {
          expenditure: table(["201", "一般公共服务支出", "1"], ["20126", "档案事务", "1"]),
          income: table(["2012601", "行政运行", "1"]),
        },
      },
    )
    expect(pick(items, "table", "code", "parent", "tableHasParents")).toEqual([
      ["expenditure", "201", undefined, true],
      ["expenditure", "20126", "201", true],
      ["income", "2012601", "20126", false],
    ])
    expect(items[1]?.path).toBe("/tables/expenditure/rows/1")
  })

  it("leaves out tables that are no tables of rows, and ids that there are not", () => {
    const tables = {
      incomeExpenditureSummary: { state: "filled", unit: "元", decimals: 2, income: [], expenditure: [] },
    }
    const calculated = { split: ["incomeExpenditureSummary,nothing", ","] }
    expect(itemsOf({ codedRows: [calculated] }, { tables })).toEqual([])
  })
})

describe("codeNames", () => {
  it("lists the names of a code once, brackets and white space apart", () => {
    const items = itemsOf(
      { codeNames: [["expenditure", "income"]] },
      {
        tables: {
          expenditure: table(["20103", "政府办公厅（室）事务", "1"], ["201", "一般公共服务支出", "1"]),
          income: table(["20103", "政府办公厅(室) 事务", "1"], ["201", "公共服务支出", "1"]),
        },
      },
    )
    expect(pick(items, "key", "names")).toEqual([
      ["20103", ["政府办公厅(室) 事务"]],
      ["201", ["一般公共服务支出", "公共服务支出"]],
    ])
  })
})

describe("cataloguedRows", () => {
  const rows = (year: number, name: string) =>
    itemsOf(
      { cataloguedRows: ["functional", ["expenditure"], "attested"] },
      { fiscalYear: year, tables: { expenditure: table(["210", name, "1"]) } },
    )

  it("knows the name of the year", () => {
    // 210 has been 卫生健康支出 since 2019.
    expect(pick(rows(2025, "卫生健康支出"), "sameName")).toEqual([[true]])
    expect(pick(rows(2025, "医疗卫生与计划生育支出"), "sameName", "catalogue")).toEqual([[false, "卫生健康支出"]])
  })

  it("leaves out what it does not know for certain", () => {
    expect(
      itemsOf(
        { cataloguedRows: ["functional", ["expenditure"], "attested"] },
        { tables: { expenditure: table(["299", "无此科目", "1"]) } },
      ),
    ).toEqual([])
  })
})

describe("tableColumns", () => {
  it("names every column and its position", () => {
    const columns = [
      { key: "total", heading: "合计" },
      { key: "project", heading: "", inferred: true },
    ]
    const items = itemsOf({ tableColumns: [] }, { tables: { expenditure: { ...table(), columns } } })
    expect(pick(items, "position", "inferred")).toEqual([
      [1, false],
      [2, true],
    ])
    expect(items[1]?.path).toBe("/tables/expenditure/columns/1")
  })
})

const summary = (...expenditure: readonly Json[]) => ({
  state: "filled",
  unit: "万元",
  decimals: 2,
  title: "收支总表",
  income: [],
  expenditure,
})
const line = (key: string, total: string) => ({ kind: "line", key, name: key, amounts: { total } })
const classRow = (code: string, name: string, total: string) => ({ kind: "class", code, name, amounts: { total } })
const total = (value: string) => ({ kind: "total", name: "支出总计", amounts: { total: value } })

describe("summaryTotals", () => {
  const partsOf = (which: string, ...rows: readonly Json[]) =>
    itemsOf({ summaryTotals: [which] }, { tables: { incomeExpenditureSummary: summary(...rows) } })
      .map(({ item }): readonly unknown[] =>
        typeof item === "object" && item !== null && "parts" in item && Array.isArray(item.parts) ? item.parts : [],
      )
      .map((parts) => parts.map((part) => (isAmount(part) ? part.text : part)))

  it("sums the classes where the form prints nothing in between", () => {
    expect(partsOf("total", classRow("201", "甲", "9"), classRow("205", "乙", "1"), total("10"))).toEqual([["9", "1"]])
  })

  it("sums this year, distribution and carry-over where the form prints them", () => {
    const rows = [
      classRow("201", "甲", "9"),
      line("thisYear", "9"),
      line("distribution", ""),
      line("closing", "1"),
      total("10"),
    ]
    expect(partsOf("total", ...rows)).toEqual([["9", "", "1"]])
    expect(partsOf("thisYear", ...rows)).toEqual([["9"]])
  })

  it("has nothing to say of a side without classes", () => {
    expect(partsOf("total", total("10"))).toEqual([])
  })
})

describe("summaryClasses", () => {
  it("sets the name of a class beside the one in the classified tables", () => {
    const items = itemsOf(
      { summaryClasses: [] },
      {
        tables: {
          incomeExpenditureSummary: summary(
            classRow("210", "九、卫生健康支出", "1"),
            classRow("205", "教育事务", "1"),
            classRow("203", "国防", ""),
          ),
          expenditure: table(["210", "卫生健康支出", "1"], ["205", "教育支出", "1"], ["203", "国防支出", ""]),
        },
      },
    )
    expect(pick(items, "name", "isSame")).toEqual([
      ["九、卫生健康支出", true],
      ["教育事务", false],
    ])
  })
})
