import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Disclosure } from "../../src/disclosure/index.ts"

const json = {
  kind: "budget",
  level: "unit",
  unit: "青岚县档案馆",
  fiscalYear: 2025,
  title: "青岚县档案馆2025年单位预算公开",
  contents: [{ number: "一", title: "单位支出总体情况表", level: 2, table: "expenditure" }],
  headings: [],
  profile: {
    functions: ["收集档案。"],
    offices: { stated: { value: "2", unit: "个", decimals: 0 }, names: ["甲科", "乙科"] },
  },
  tables: {
    expenditure: {
      state: "filled",
      title: "单位支出总体情况表",
      columns: [{ key: "total", heading: "合计" }],
      notes: [],
      unit: "万元",
      decimals: 2,
      rows: [{ kind: "class", code: "201", name: "一般公共服务支出", amounts: { total: "12.30", project: "" } }],
    },
    governmentFunds: { state: "empty", title: "政府性基金预算支出情况表", columns: [], notes: ["本表为空表。"] },
  },
  narrative: {
    title: "",
    sections: [],
    statements: [
      {
        section: "三",
        text: "项目支出86万元",
        subject: { measure: "expenditure", fund: "all", part: "project" },
        amount: { value: "86", unit: "万元", decimals: 2 },
      },
    ],
    lists: [],
    projects: [],
  },
  glossary: [],
}

const decode = Schema.decodeUnknownResult(Disclosure)

describe("the disclosure's codec", () => {
  it("gives back what it was given, digit for digit and blank for blank", () => {
    const disclosure = Result.getOrThrow(decode(json))
    expect(Schema.encodeSync(Disclosure)(disclosure)).toEqual(json)
  })

  it("gives every amount of a table the table's unit and decimals", () => {
    const { expenditure } = Result.getOrThrow(decode(json)).tables
    const amounts = expenditure?.state === "filled" ? expenditure.rows[0]?.amounts : undefined
    expect(amounts?.total).toMatchObject({ unit: "万元", decimals: 2, text: "12.30" })
    expect(amounts?.project).toMatchObject({ unit: "万元", text: "" })
  })

  it("tells a table that is absent from one that is empty", () => {
    const { tables } = Result.getOrThrow(decode(json))
    expect(tables.governmentFunds?.state).toBe("empty")
    expect(tables.stateCapital).toBeUndefined()
  })

  it.each([
    ["a number with separators", { amounts: { total: "1,230.00" } }],
    ["a number with an exponent", { amounts: { total: "1e3" } }],
    ["a JSON number", { amounts: { total: 12.3 } }],
    ["an unknown kind of row", { kind: "sum" }],
  ])("refuses %s", (_, change) => {
    const row = { kind: "class", name: "x", amounts: { total: "1" }, ...change }
    const result = decode({ ...json, tables: { income: { ...json.tables.expenditure, rows: [row] } } })
    expect(Result.isFailure(result)).toBe(true)
  })

  it("says where a wrong amount stands", () => {
    const row = { kind: "class", name: "x", amounts: { total: "12,3" } }
    const result = decode({ ...json, tables: { income: { ...json.tables.expenditure, rows: [row] } } })
    expect(Result.isFailure(result) ? String(result.failure) : "").toContain('["rows"][0]["amounts"]["total"]')
  })

  it("has a JSON Schema that names its parts", () => {
    const document = Schema.toJsonSchemaDocument(Disclosure)
    expect(Object.keys(document.definitions)).toEqual(expect.arrayContaining(["AmountText", "Unit"]))
  })
})
