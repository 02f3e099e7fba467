import { describe, expect, it } from "vitest"
import { projectParts, projectsOf } from "../../src/facts/index.ts"
import { disclosureOf, money, tableOf } from "./sample.ts"

const projectRow = (project: string, total: string): object => ({
  kind: "item",
  code: "2012604",
  name: "档案馆",
  project,
  amounts: { total },
})

describe("projectsOf", () => {
  it("knows a project again under a longer name with the same money", () => {
    const projects = projectsOf(
      disclosureOf({
        tables: { generalBudgetProjects: tableOf(projectRow("市级专项—数字档案", "61"), projectRow("馆库运行", "25")) },
        narrative: {
          projects: [
            { name: "市级专项-数字档案加工经费", amount: money("61") },
            { name: "馆库运行项目", amount: money("25") },
          ],
        },
      }),
    )
    expect(projects.map(({ mentions }) => mentions.length)).toEqual([2, 2])
    expect(projects.map(({ stems }) => stems.length)).toEqual([2, 1])
    expect(projects.map(({ names }) => names.length)).toEqual([2, 2])
  })

  it("keeps projects of different names and money apart", () => {
    const projects = projectsOf(
      disclosureOf({
        tables: { generalBudgetProjects: tableOf(projectRow("数字档案", "61")) },
        narrative: { projects: [{ name: "数字档案加工", amount: money("25") }] },
      }),
    )
    expect(projects).toHaveLength(2)
  })

  it("asks every project for what others have, and for nothing that none has", () => {
    const projects = projectsOf(
      disclosureOf({
        tables: { generalBudgetProjects: tableOf(projectRow("数字档案", "61"), projectRow("馆库运行", "25")) },
        narrative: { projects: [{ name: "数字档案", amount: money("61") }] },
      }),
    )
    expect(projectParts(projects).map(({ name, part, isMissing }) => [name, part, isMissing])).toEqual([
      ["数字档案", "narrative", false],
      ["馆库运行", "narrative", true],
    ])
  })
})
