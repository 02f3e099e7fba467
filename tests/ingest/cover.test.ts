import { describe, expect, it } from "vitest"
import { recognised, tabbed } from "./support/document.ts"

const table = tabbed(["科目编码", "科目名称", "合计"], ["205", "教育支出", "35"], ["", "合计", "35"])
const body = `支出总表\n编制单位：青禾县图书馆\n单位：万元\n${table}`
const cover = (front: string, rest = body) =>
  recognised(`${front}\n目录\n第一部分 部门概况\n第二部分 情况说明\n第一部分 部门概况\n${rest}`).disclosure

describe("the cover", () => {
  it("tells unit, year, kind and level in one line", () => {
    expect(cover("青禾县图书馆 2025 年单位预算公开")).toMatchObject({
      unit: "青禾县图书馆",
      fiscalYear: 2025,
      kind: "budget",
      level: "unit",
      title: "青禾县图书馆2025年单位预算公开",
    })
  })

  it("tells them in two lines, of final accounts of a department", () => {
    expect(cover("青禾县文化局\n2024年度部门决算")).toMatchObject({
      fiscalYear: 2024,
      kind: "finalAccounts",
      level: "department",
      title: "青禾县文化局2024年度部门决算",
    })
  })

  it("names the unit behind a label", () => {
    expect(cover("青禾县2025年县级单位预算\n预算单位：青禾县图书馆总馆")).toMatchObject({ unit: "青禾县图书馆总馆" })
    expect(cover("青禾县2025年县级部门预算\n预算主管部门：青禾县文化局")).toMatchObject({
      unit: "青禾县文化局",
      level: "department",
    })
  })

  it("names the unit before the year where no label and no table does", () => {
    expect(cover("青禾县图书馆2025年部门预算", `支出总表\n单位：万元\n${table}`).unit).toBe("青禾县图书馆")
  })

  it("may be missing: headings and tables tell what they can", () => {
    const { disclosure } = recognised(
      `第一部分 2025年部门决算表\n收入支出决算总表\n编制部门：青禾县文化局\n单位：万元\n${tabbed(["收入", "", "支出", ""], ["项目", "决算数", "项目", "决算数"], ["总计", "1", "总计", "1"])}`,
    )
    expect(disclosure).toMatchObject({
      kind: "finalAccounts",
      fiscalYear: 2025,
      unit: "青禾县文化局",
      level: "department",
    })
  })

  it("is missed with a warning for what was taken for the usual", () => {
    const { disclosure, warnings } = recognised(`2025年支出总表\n单位：万元\n${table}`)
    expect(disclosure).toMatchObject({ kind: "budget", level: "unit", unit: "" })
    expect(warnings.map(({ code }) => code)).toEqual(["kind-unknown", "level-unknown", "unit-unknown"])
  })

  it("is signed and dated at the end", () => {
    const rest = `${body}\n第二部分 情况说明\n收支总预算35万元。\n青禾县图书馆\n2025年2月9日`
    expect(cover("青禾县图书馆2025年单位预算", rest)).toMatchObject({
      publishedOn: "2025-02-09",
      signedBy: "青禾县图书馆",
    })
    const { unrecognised } = recognised(
      `青禾县图书馆2025年单位预算\n${body}\n第二部分 名词解释\n青禾县图书馆\n2025年12月31日`,
    )
    expect(unrecognised).toEqual([])
  })

  it("may bear the date of publication", () => {
    expect(cover("青禾县图书馆2025年单位预算\n公开时间：2025年3月1日").publishedOn).toBe("2025-03-01")
  })

  it("leaves out a date that is not there", () =>
    expect(cover("青禾县图书馆2025年单位预算")).not.toHaveProperty("publishedOn"))
})
