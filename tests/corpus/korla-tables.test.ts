import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { corpus, hasCorpus, ofCorpus, readTextDisclosure } from "../support/disclosures.ts"

const { disclosure, sources, unrecognised, warnings, form } = hasCorpus
  ? readTextDisclosure(join(corpus, "korla-gov-office-2022-unit-budget.txt"))
  : { disclosure: undefined, sources: undefined, unrecognised: undefined, warnings: undefined, form: undefined }
const { tables } = disclosure ?? {}
const rowsOf = (table: "expenditure" | "generalBudgetProjects") => {
  const printed = tables?.[table]
  return printed?.state === "filled" ? printed.rows : []
}

describe.skipIf(!hasCorpus)(ofCorpus("the Korla budget"), () => {
  it("tells its cover facts", () => {
    expect(disclosure).toMatchObject({
      kind: "budget",
      level: "unit",
      fiscalYear: 2022,
      region: "xinjiang",
      publishedOn: "2022-02-12",
    })
    expect(form?.name).toBe("xinjiang-budget")
    expect(unrecognised).toEqual([])
  })

  it("announces a table that it does not print", () => {
    expect(disclosure?.contents).toHaveLength(25)
    expect(tables?.generalBudgetBasic).toBeUndefined()
    expect(warnings?.map(({ code }) => code)).toEqual(["table-missing"])
  })

  it("has two empty tables with their notes", () => {
    expect(tables?.threePublicExpenses).toMatchObject({ state: "empty", number: "表8" })
    expect(tables?.governmentFunds).toMatchObject({ state: "empty", number: "表9" })
    expect(tables?.governmentFunds?.notes).toHaveLength(1)
  })

  it("has a header row that slipped: the third column of table 3 has no heading", () => {
    expect(tables?.expenditure?.columns).toEqual([
      { key: "total", heading: "合计" },
      { key: "basic", heading: "基本支出" },
      { key: "project", heading: "", inferred: true },
    ])
  })

  it("repeats classes where sections belong in table 3: the codes follow from the rows above", () => {
    const rows = rowsOf("expenditure")
    expect(rows).toHaveLength(27)
    expect(rows.filter(({ printedCode }) => printedCode !== undefined)).toHaveLength(12)
    expect(rows.map(({ code, printedCode }) => [code, printedCode])).toContainEqual(["2080705", "208 208 05"])
    expect(rows.map(({ code, printedCode }) => [code, printedCode])).toContainEqual(["2013299", "201 201 99"])
  })

  it("prints projects by economic class, under headings with letters lost", () => {
    expect(
      tables?.generalBudgetProjects?.state === "filled" && tables.generalBudgetProjects.columns.map(({ key }) => key),
    ).toEqual(["total", "301", "302", "303", "307", "309", "310", "311", "312", "313", "399"])
    expect(rowsOf("generalBudgetProjects").flatMap(({ project }) => project ?? [])).toHaveLength(2)
  })

  it("can be traced cell by cell", () => {
    expect(sources?.["/tables/expenditure/rows/3/amounts/project"]).toEqual({
      line: 177,
      table: "表3 部门支出总体情况表",
      row: "201 201 99 其他政府办公厅（室）及相关机构事务支出",
      column: "",
      text: "35",
    })
  })
})
