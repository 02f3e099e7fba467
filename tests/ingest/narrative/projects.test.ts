import { describe, expect, test } from "vitest"
import { recogniseText } from "../../../src/ingest/recognise/recognise-text.ts"
import { budget, forgetful, narrative, section, show } from "./reading.ts"

describe("projects of the narrative", () => {
  test("line by line, with the allocation of the money", () => {
    const { projects } = narrative("narrative.projects", [
      "1. 项目名称：档案数字化",
      "设立的政策依据：县政府专题会议纪要",
      "预算安排规模：40万元",
      "项目承担单位：云溪县档案馆",
      "资金分配情况：扫描费25万；著录费15.5万元，共计40.5万元",
      "资金执行时间：2024年1月1日至2024年12月31日",
      "2. 项目名称：库房维护",
      "预算安排规模：12万元",
    ])
    expect(projects.map(({ number, name, amount }) => [number, name, show(amount)])).toEqual([
      [1, "档案数字化", "40万元"],
      [2, "库房维护", "12万元"],
    ])
    const [first] = projects
    expect(first).toMatchObject({
      basis: "县政府专题会议纪要",
      undertaker: "云溪县档案馆",
      period: "2024年1月1日至2024年12月31日",
    })
    expect(first?.allocation.map(({ name, amount }) => [name, show(amount)])).toEqual([
      ["扫描费", "25万元"],
      ["著录费", "15.5万元"],
    ])
    expect(show(first?.allocationTotal)).toBe("40.5万元")
    expect(first?.allocation[0]?.amount.decimals).toBe(1)
  })
})

describe("the number of a project", () => {
  test("may have as many digits as there are projects, but is no year", () => {
    const { projects } = narrative("narrative.projects", [
      "99.项目名称：档案数字化",
      "预算安排规模：40万元",
      "100.项目名称：库房维护",
      "预算安排规模：12万元",
      "1204.项目名称：设备更新",
      "预算安排规模：3万元",
    ])
    expect(projects.map(({ number, name }) => [number, name])).toEqual([
      [99, "档案数字化"],
      [100, "库房维护"],
      [1204, "设备更新"],
    ])
  })
})

describe("the glossary", () => {
  test("terms with their definitions", () => {
    const part = {
      ...section("glossary", [
        "名词解释：",
        "一、基本支出：指保障机构运转的支出。",
        "（二）“三公”经费：指三项经费。其中：略。",
      ]),
      level: 1,
    }
    const { glossary } = recogniseText({ front: [], contents: [], parts: [part] }, budget, forgetful)
    expect(glossary).toEqual([
      { term: "基本支出", definition: "指保障机构运转的支出。" },
      { term: "“三公”经费", definition: "指三项经费。其中：略。" },
    ])
  })
})
