import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { checksOf } from "./evaluating.ts"

const fixture: Json = {
  contents: [{ title: "目录一", level: 1, table: "income" }],
  tables: {
    expenditure: { rows: [{ code: "201", name: "一般公共服务支出", amounts: { total: "3.00", "a/b": "1.00" } }] },
  },
  procurement: { total: { value: "1.00", unit: "万元" } },
}
const place = (fields: Readonly<Record<string, Json>>) => checksOf(fields, fixture).map((check) => check.path())
const rows: Json = { rows: ["expenditure"] }

describe("where a finding points", () => {
  it.each<readonly [title: string, fields: Readonly<Record<string, Json>>, path: string]>([
    [
      "at an amount of the item",
      { forEach: rows, assert: { var: "name" }, at: { var: "amounts.total" } },
      "/tables/expenditure/rows/0/amounts/total",
    ],
    [
      "at a text of the item",
      { forEach: rows, assert: { var: "name" }, at: { var: "name" } },
      "/tables/expenditure/rows/0/name",
    ],
    [
      "at the item, where what it names is not there",
      { forEach: rows, assert: { var: "name" }, at: { var: "printedCode" } },
      "/tables/expenditure/rows/0",
    ],
    [
      "at a place in the disclosure",
      { assert: { var: "$.unit" }, at: { var: "$.procurement.total" } },
      "/procurement/total",
    ],
    ["at a text of the disclosure", { assert: { var: "$.unit" }, at: { var: "$.title" } }, "/title"],
    [
      "at what an expression finds",
      { assert: { var: "$.unit" }, at: { get: [{ row: ["expenditure", { code: "201" }] }, "amounts.total"] } },
      "/tables/expenditure/rows/0/amounts/total",
    ],
    [
      "at a pointer that an expression makes",
      { forEach: { var: "$.contents" }, assert: { var: "title" }, at: { cat: ["/tables/", { var: "table" }] } },
      "/tables/income",
    ],
    [
      "by itself at the actual amount",
      { assert: { agrees: [{ var: "$.procurement.total" }, 1] } },
      "/procurement/total",
    ],
    [
      "by itself at the first amount of the actual side",
      { assert: { agrees: [{ "+": [0, { var: "$.procurement.total" }] }, 1] } },
      "/procurement/total",
    ],
    [
      "by itself at the item",
      { forEach: rows, assert: { "==": [{ var: "name" }, "x"] } },
      "/tables/expenditure/rows/0",
    ],
    [
      "by itself at what is in a made item",
      { forEach: { group: [rows, { var: "code" }] }, assert: { "==": [{ var: "key" }, "x"] } },
      "/tables/expenditure/rows/0",
    ],
    ["by itself at the whole", { assert: { "==": [1, 2] } }, ""],
    [
      "with the key escaped",
      { forEach: rows, assert: { var: "name" }, at: { get: [{ var: "amounts" }, "a/b"] } },
      "/tables/expenditure/rows/0/amounts/a~1b",
    ],
  ])("%s", (_, fields, path) => {
    expect(place(fields)).toEqual([path])
  })
})
