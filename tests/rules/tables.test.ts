import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { checksOf, disclosure, endings } from "./evaluating.ts"
import { disclosureContext } from "../../src/rules/index.ts"
import { allRollups } from "../../src/rules/select/rollups.ts"

const row = (code: string, name: string, amounts: Json, more: Readonly<Record<string, Json>> = {}): Json => ({
  code,
  name,
  amounts,
  ...more,
})
const total = (amounts: Json): Json => ({ name: "合计", amounts })
const expenditure = (...rows: readonly Json[]): Json => ({ tables: { expenditure: { rows } } })

const families = (fixture: Json): readonly string[] =>
  allRollups(disclosureContext(disclosure(fixture))).map(
    ({ kind, name, column, actual, parts }) =>
      `${kind} ${name} ${column}: ${actual.text} = ${parts.map(({ text }) => text).join(" + ")}`,
  )

describe("rollups", () => {
  it("are every parent with its children, in each column", () => {
    const fixture = expenditure(
      row("201", "一般公共服务支出", { total: "3.00", basic: "3.00", project: "" }),
      row("20126", "档案事务", { total: "3.00", basic: "3.00", project: "" }),
      row("2012601", "行政运行", { total: "1.20", basic: "1.20", project: "" }),
      row("2012604", "档案馆", { total: "1.80", basic: "1.80", project: "" }),
      row("205", "教育支出", { total: "1.00", basic: "", project: "1.00" }),
      total({ total: "4.00", basic: "3.00", project: "1.00" }),
    )
    expect(families(fixture)).toEqual([
      "total 合计 total: 4.00 = 3.00 + 1.00",
      "total 合计 basic: 3.00 = 3.00 + ",
      "total 合计 project: 1.00 =  + 1.00",
      "class 一般公共服务支出 total: 3.00 = 3.00",
      "class 一般公共服务支出 basic: 3.00 = 3.00",
      "section 档案事务 total: 3.00 = 1.20 + 1.80",
      "section 档案事务 basic: 3.00 = 1.20 + 1.80",
    ])
  })

  it("take the next level where one is not printed", () => {
    const fixture = expenditure(
      row("201", "一般公共服务支出", { total: "3.00" }),
      row("2012601", "行政运行", { total: "1.20" }),
      row("2012604", "档案馆", { total: "1.80" }),
    )
    expect(families(fixture)).toEqual(["class 一般公共服务支出 total: 3.00 = 1.20 + 1.80"])
  })

  it("begin with the topmost rows that are printed", () => {
    const fixture = expenditure(
      total({ total: "3.00" }),
      row("2012601", "行政运行", { total: "1.20" }),
      row("2012604", "档案馆", { total: "1.80" }),
    )
    expect(families(fixture)).toEqual(["total 合计 total: 3.00 = 1.20 + 1.80"])
  })

  it("count every project under an item", () => {
    const fixture = {
      tables: {
        generalBudgetProjects: {
          rows: [
            row("20126", "档案事务", { total: "30.00" }),
            row("2012604", "档案馆", { total: "10.00" }, { project: "馆库运行" }),
            row("2012604", "档案馆", { total: "20.00" }, { project: "数字化" }),
          ],
        },
      },
    }
    expect(families(fixture)).toEqual(["section 档案事务 total: 30.00 = 10.00 + 20.00"])
  })

  it("do not count an item twice where its projects are printed below it", () => {
    const fixture = {
      tables: {
        generalBudgetProjects: {
          rows: [
            row("20126", "档案事务", { total: "30.00" }),
            row("2012604", "档案馆", { total: "30.00" }),
            row("2012604", "", { total: "10.00" }, { project: "馆库运行" }),
            row("2012604", "", { total: "20.00" }, { project: "数字化" }),
          ],
        },
      },
    }
    expect(families(fixture)).toEqual([
      "section 档案事务 total: 30.00 = 30.00",
      "item 档案馆 total: 30.00 = 10.00 + 20.00",
    ])
  })

  it("find a parent that is printed out of order", () => {
    const fixture = expenditure(
      row("2012601", "行政运行", { total: "1.20" }),
      row("205", "教育支出", { total: "1.00" }),
      row("20126", "档案事务", { total: "1.20" }),
    )
    expect(families(fixture)).toEqual(["section 档案事务 total: 1.20 = 1.20"])
  })

  it("are for economic codes too, and leave subtotals of other kinds alone", () => {
    const fixture = {
      tables: {
        generalBudgetBasic: {
          rows: [
            row("301", "工资福利支出", { total: "5.00" }),
            row("30101", "基本工资", { total: "3.00" }),
            row("30102", "津贴补贴", { total: "2.00" }),
            row("302", "商品和服务支出", { total: "1.00" }),
            { name: "合计", amounts: { total: "6.00" } },
            { name: "人员经费合计", kind: "total", key: "personnel", amounts: { total: "5.00" } },
          ],
        },
      },
    }
    expect(families(fixture)).toEqual([
      "total 合计 total: 6.00 = 5.00 + 1.00",
      "class 工资福利支出 total: 5.00 = 3.00 + 2.00",
    ])
  })

  it("can be limited to tables, kinds and columns", () => {
    const rule = (options: Json) => ({
      forEach: { rollups: options },
      assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] },
    })
    const fixture = expenditure(
      row("201", "一般公共服务支出", { total: "3.00", basic: "2.00" }),
      row("20126", "档案事务", { total: "3.00", basic: "1.00" }),
    )
    expect(endings(rule({}), fixture)).toEqual(["equal", "different"])
    expect(endings(rule({ except: ["basic"] }), fixture)).toEqual(["equal"])
    expect(endings(rule({ kinds: ["total"] }), fixture)).toEqual(["not applicable: there is nothing to check"])
    expect(endings(rule({ tables: ["income"] }), fixture)).toEqual(["not applicable: there is nothing to check"])
  })

  it("say where they stand", () => {
    const [check] = checksOf(
      {
        forEach: { rollups: {} },
        assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] },
        message: { zh: "{code} {name}", en: "{parent.name} {column}" },
      },
      expenditure(row("201", "一般公共服务支出", { total: "3.00" }), row("20126", "档案事务", { total: "2.00" })),
    )
    expect(check?.path()).toBe("/tables/expenditure/rows/0/amounts/total")
    expect(check?.message()).toEqual({ zh: "201 一般公共服务支出", en: "一般公共服务支出 total" })
  })
})

describe("rows", () => {
  const fixture: Json = {
    tables: {
      expenditure: {
        rows: [row("201", "一般公共服务支出", { total: "3.00" }), row("205", "教育支出", { total: "1.00" })],
      },
      governmentFunds: { state: "empty" },
      incomeExpenditureSummary: {
        income: [
          { name: "财政拨款", key: "appropriation", amounts: { total: "4.00" } },
          { name: "收入总计", amounts: { total: "4.00" } },
        ],
        expenditure: [{ name: "支出总计", amounts: { total: "4.00" } }],
      },
    },
  }
  const counted = (logic: Json): readonly string[] => endings({ assert: { agrees: [{ count: logic }, 1] } }, fixture)

  it("are those that fit the filters", () => {
    expect(counted({ rows: ["expenditure", { code: "205" }] })).toEqual(["equal"])
    expect(counted({ rows: ["expenditure", { kind: ["class"], code: ["205", "206"] }] })).toEqual(["equal"])
    expect(counted({ rows: ["expenditure", { key: null, code: "201" }] })).toEqual(["equal"])
    expect(counted({ rows: ["incomeExpenditureSummary", { side: "income", kind: "total" }] })).toEqual(["equal"])
    expect(counted({ rows: ["incomeExpenditureSummary", { key: "appropriation" }] })).toEqual(["equal"])
  })

  it("are missing where the table is absent, and none where it is empty", () => {
    expect(counted({ rows: ["income"] })).toEqual(["not applicable: the table income is not disclosed"])
    expect(
      endings({ assert: { agrees: [{ sum: [{ rows: ["governmentFunds"] }, { var: "amounts.total" }] }, 0] } }, fixture),
    ).toEqual(["equal"])
  })

  it("are one where one is asked for, and missing where there is none", () => {
    const first = (code: string): Json => ({
      agrees: [{ get: [{ row: ["expenditure", { code }] }, "amounts.total"] }, { amount: ["1.00", "万元"] }],
    })
    expect(endings({ assert: first("205") }, fixture)).toEqual(["equal"])
    expect(endings({ assert: first("299") }, fixture)).toEqual([
      "not applicable: the table expenditure has no such row",
    ])
  })

  it("say whether their table is there", () => {
    const state = (id: string) => endings({ assert: { "==": [{ tableState: id }, "empty"] } }, fixture)
    expect([state("expenditure"), state("governmentFunds"), state("income")]).toEqual([
      ["does not hold"],
      ["holds"],
      ["does not hold"],
    ])
  })
})

describe("tables and texts", () => {
  it("are the printed ones", () => {
    const fixture: Json = {
      title: "标题",
      narrative: { sections: [{ title: "一、情况", paragraphs: ["第一段", "第二段"] }] },
      tables: { income: { state: "empty", title: "收入表", notes: ["空表"] } },
    }
    const listed = (list: Json, path: string) =>
      checksOf({ forEach: list, message: { zh: `{${path}}`, en: "" } }, fixture).map((check) => [
        check.message().zh,
        check.path(),
      ])
    expect(listed({ tables: [] }, "title")).toEqual([["收入表", "/tables/income"]])
    expect(listed({ filter: [{ texts: [] }, { "==": [{ var: "kind" }, "paragraph"] }] }, "text")).toEqual([
      ["第一段", "/narrative/sections/0/paragraphs/0"],
      ["第二段", "/narrative/sections/0/paragraphs/1"],
    ])
    expect(listed({ filter: [{ texts: [] }, { "==": [{ var: "kind" }, "note"] }] }, "text")).toEqual([
      ["空表", "/tables/income/notes/0"],
    ])
  })
})
