import { describe, expect, it } from "vitest"
import { tableOfTitle, tablesOfTitle } from "../../../src/ingest/index.ts"
import titles from "./titles.json" with { type: "json" }

/** Every title that disclosures of 29 regions print, by the table that it names. */
const known = Object.entries(titles).flatMap(([id, names]) => names.map((name) => [id, name] as const))
const isComposite = (name: string): boolean => name.includes("表和")

describe("the title of a table", () => {
  it.each(known)("%s ← %s", (id, name) => {
    const found = tablesOfTitle(name)
    expect(found).toContain(id)
    expect(found.length).toBe(isComposite(name) ? 2 : 1)
  })

  it.each([
    ["a number", (name: string) => `三、${name}`],
    ["a number in brackets", (name: string) => `（三）${name}`],
    ["a digit", (name: string) => `3. ${name}`],
    ["the number of a table", (name: string) => `表 3：${name}`],
    ["the number of a table below another", (name: string) => `表1-2 ${name}`],
    ["the number of a form", (name: string) => `公开03表 ${name}`],
    ["a part", (name: string) => `第二部分 ${name}`],
    ["a year", (name: string) => `2025年度${name}`],
    ["year and level", (name: string) => `2025年单位${name}`],
    ["unit and year", (name: string) => `青禾县档案馆2025年部门${name}`],
    ["quotation marks of titles", (name: string) => `《${name}》`],
    ["dots and a page number", (name: string) => `${name}…………………12`],
    ["white space within", (name: string) => Array.from(name).join(" ")],
    ["full-width brackets", (name: string) => name.replaceAll("(", "（").replaceAll(")", "）")],
  ])("may be decorated by %s", (_what, decorate) => {
    for (const [, name] of known) expect([name, tablesOfTitle(decorate(name))]).toEqual([name, tablesOfTitle(name)])
    expect(known.length).toBeGreaterThan(250)
  })

  it.each([
    "关于空表的说明",
    "收入支出决算总体情况说明",
    "一般公共预算“三公”经费预算情况说明",
    "第二部分 2025年单位预算公开表",
    "部门预算表",
    "2025年未安排政府性基金预算支出，此表为空表。",
    "政府性基金预算支出情况表为空表",
    "情况见下表",
    "人员情况表",
    "",
  ])("is none: %s", (text) => expect(tableOfTitle(text)).toBeUndefined())

  it("is known with one letter damaged where only one table can be meant", () => {
    expect(tableOfTitle("政府性基金文出情况表")).toBe("governmentFunds")
    expect(tableOfTitle("一般公共预算项目文出表")).toBe("generalBudgetProjects")
  })
})
