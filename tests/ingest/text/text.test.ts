import { describe, expect, it } from "vitest"
import type { Block } from "../../../src/ingest/index.ts"
import { sourceOf, tabbed } from "../support/document.ts"

const shape = (block: Block): unknown =>
  block._tag === "Paragraph"
    ? [block.position.line, block.text]
    : [
        block.position.line,
        Array.from({ length: block.rows }, (_, r) => block.cells.filter((c) => c.row === r).map((c) => c.text)),
      ]
const shapes = (text: string): readonly unknown[] => sourceOf(text).blocks.map(shape)

describe("reading text", () => {
  it("makes a paragraph of each line, and a grid of each run of lines with tabs", () => {
    expect(shapes(`表 1:\n\n单位：万元\n${tabbed(["项目", "预算数"], ["合计", "12.30"])}\n\n备注：无\r\n结束`)).toEqual(
      [
        [1, "表 1:"],
        [3, "单位：万元"],
        [
          4,
          [
            ["项目", "预算数"],
            ["合计", "12.30"],
          ],
        ],
        [7, "备注：无"],
        [8, "结束"],
      ],
    )
  })

  it("keeps rows of different widths, and blank cells where they are", () => {
    expect(shapes("类\t款\t项\t\t合计\n201\t\t\t一般公共服务支出\t1\n\t\t\t合计")).toEqual([
      [
        1,
        [
          ["类", "款", "项", "", "合计"],
          ["201", "", "", "一般公共服务支出", "1"],
          ["", "", "", "合计"],
        ],
      ],
    ])
  })

  it("reads a table whose lines have no pipes at their edges, an empty first cell among them", () => {
    expect(shapes("甲 | 3 | 乙\n | 4 | 丙\n丁 | | 戊\n首页 | 政务公开 | 联系我们")).toEqual([
      [
        1,
        [
          ["甲", "3", "乙"],
          ["", "4", "丙"],
          ["丁", "", "戊"],
          ["首页", "政务公开", "联系我们"],
        ],
      ],
    ])
    expect(shapes("编制单位：甲 | 2025年 | 单位：万元")).toEqual([
      [1, "编制单位：甲"],
      [1, "2025年"],
      [1, "单位：万元"],
    ])
  })

  it("reads Markdown's tables without their rulers, and drops its marks", () => {
    expect(shapes("## 一、收支总表\n- 单位：万元\n| 项目 | 预算数 |\n|:---|---:|\n| 甲\\|乙 | 3 |\n**说明**")).toEqual([
      [1, "一、收支总表"],
      [2, "单位：万元"],
      [
        3,
        [
          ["项目", "预算数"],
          ["甲|乙", "3"],
        ],
      ],
      [6, "说明"],
    ])
  })

  it("takes texts beside each other on one line for paragraphs", () => {
    expect(shapes("编制单位：青禾县档案馆\t\t单位：万元\n\n正文")).toEqual([
      [1, "编制单位：青禾县档案馆"],
      [1, "单位：万元"],
      [3, "正文"],
    ])
  })

  it("gives every cell the line that it stands on", () => {
    const [grid] = sourceOf(`\n\n${tabbed(["甲", "乙"], ["1", "2"])}`).blocks
    expect(grid?._tag === "Grid" && grid.cells.map(({ position }) => position.line)).toEqual([3, 3, 4, 4])
  })
})
