import { describe, expect, test } from "vitest"
import { readTarget } from "../../../src/ingest/recognise/performance/indicator.ts"
import { recogniseTargets } from "../../../src/ingest/recognise/performance/targets.ts"
import type { Grid } from "../../../src/ingest/source-document.ts"
import { forgetful, show } from "../narrative/reading.ts"

const grid = (rows: readonly (readonly string[])[]): Grid => ({
  _tag: "Grid",
  rows: rows.length,
  columns: Math.max(...rows.map(({ length }) => length)),
  cells: rows.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === "" ? [] : [{ text, row, column, rowSpan: 1, columnSpan: 1, position: { line: row + 1 } }],
    ),
  ),
  position: { line: 1 },
  confidence: "ruled",
})

const one = grid([
  ["预算单位", "云溪县档案馆", "", "", "项目名称", "档案数字化", ""],
  ["项目资金 (万元)", "年度资金总额:", "40.5", "其中: 财政拨款", "40", "其他资金", "0.5"],
  ["项目总体目标", '<p style="text-align: left;">完成馆藏档案扫描。</p>', "", "", "", "", ""],
  ["一级指标", "二级指标", "三级指标", "", "指标值 (包含数字及文字描述)", "", ""],
  ["产出指标", "数量指标", "扫描页数", "", ">=200,000 页", "", ""],
  ["", "", "著录条数", "", "≥8000条", "", ""],
  ["", "质量指标", "差错率", "", "<=1%", "", ""],
  ["效益指标", "社会效益指标", "查档便利", "", "有效提升", "", ""],
])

describe("performance targets", () => {
  test("a project with its funds, its goal and its indicators", () => {
    const table = recogniseTargets([one], forgetful)
    const [target, ...others] = table?.targets ?? []
    expect(others).toEqual([])
    expect(target).toMatchObject({ project: "档案数字化", unit: "云溪县档案馆", goal: "完成馆藏档案扫描。" })
    expect([target?.total, target?.appropriation, target?.otherFunds].map(show)).toEqual([
      "40.5万元",
      "40万元",
      "0.5万元",
    ])
    expect(target?.appropriation?.decimals).toBe(1)
    expect(target?.indicators).toEqual([
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "扫描页数",
        text: ">=200,000页",
        comparator: ">=",
        value: "200000",
        unit: "页",
      },
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "著录条数",
        text: "≥8000条",
        comparator: ">=",
        value: "8000",
        unit: "条",
      },
      {
        level1: "产出指标",
        level2: "质量指标",
        level3: "差错率",
        text: "<=1%",
        comparator: "<=",
        value: "1",
        unit: "%",
      },
      { level1: "效益指标", level2: "社会效益指标", level3: "查档便利", text: "有效提升" },
    ])
  })

  test("several grids, and several projects in one grid", () => {
    const two = grid([
      ["项目名称", "甲项目"],
      ["资金总额", "1"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "次数", "3次"],
      ["项目名称", "乙项目"],
      ["资金总额", "2"],
    ])
    const targets = recogniseTargets([one, two], forgetful)?.targets ?? []
    expect(targets.map(({ project, indicators }) => [project, indicators.length])).toEqual([
      ["档案数字化", 4],
      ["甲项目", 1],
      ["乙项目", 0],
    ])
  })

  test("comparator and unit in columns of their own", () => {
    const table = recogniseTargets(
      [
        grid([
          ["项目名称", "甲项目"],
          ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
          ["产出指标", "数量指标", "次数", "≥", "3", "次"],
        ]),
      ],
      forgetful,
    )
    expect(table?.targets[0]?.indicators[0]).toMatchObject({ text: "3", comparator: ">=", value: "3", unit: "次" })
  })

  test("a grid about something else has no targets", () => {
    expect(
      recogniseTargets(
        [
          grid([
            ["科目", "金额"],
            ["合计", "3"],
          ]),
        ],
        forgetful,
      ),
    ).toBeUndefined()
  })
})

describe("a target", () => {
  test.each([
    ["≥95%", { comparator: ">=", value: "95", unit: "%" }],
    ["=100%", { comparator: "=", value: "100", unit: "%" }],
    ["≥100百分比", { comparator: ">=", value: "100", unit: "%" }],
    ["＞５个", { comparator: ">", value: "5", unit: "个" }],
    ["不超过3.5万元", { comparator: "<=", value: "3.5", unit: "万元" }],
    [">=8年", { comparator: ">=", value: "8", unit: "年" }],
    ["2024年底前完成", {}],
    ["达成预期指标", {}],
    ["", {}],
  ])("%s", (text, expected) => {
    expect(readTarget(text, "", "")).toEqual(expected)
  })
})
