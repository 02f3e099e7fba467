import { describe, expect, it } from "vitest"
import { drawTable, type DrawnTable } from "./support/draw-table.ts"
import { text } from "./support/pdf-writer.ts"
import { gridsOf, readPages, rowsOf } from "./support/read.ts"

const size = 10
const widths = [60, 60, 90]
const heading = ["指标", "名称", "目标值"]

/** A table whose texts are lists of lines, set one below the other as a program breaks them. */
const table = (rows: readonly (readonly string[])[], y: number): string => {
  const heights = rows.map((texts) => 8 + size * 1.4 * Math.max(...texts.map((said) => said.split("\n").length)))
  const drawn: DrawnTable = {
    x: 60,
    y,
    widths,
    heights,
    cells: rows.flatMap((texts, row) => texts.map((_, column) => ({ row, column, text: "" }))),
  }
  const left = [60, 120, 180]
  const top = heights.map((_, i) => y - heights.slice(0, i).reduce((sum, height) => sum + height, 0))
  const lines = rows.flatMap((texts, row) =>
    texts.flatMap((said, column) =>
      said
        .split("\n")
        .map((line, i) => text((left[column] ?? 0) + 4, (top[row] ?? 0) - 4 - size - i * size * 1.4, line, size)),
    ),
  )
  return drawTable(drawn) + lines.join("")
}

const cut = (upper: readonly string[], lower: readonly string[], ...more: readonly (readonly string[])[]) =>
  readPages([table([heading, upper], 120), table([lower, ...more], 800)])

describe("a row that a page break cuts", () => {
  it("is one row: what a cell had no room for on the first page follows on the second", async () => {
    const grids = gridsOf(
      await cut(["质量指标", "库房温湿度\n全年达标合", "大于95%"], ["", "格率", ""], ["数量指标", "册数", "大于6册"]),
    )
    expect(grids.map(rowsOf)).toEqual([
      [heading, ["质量指标", "库房温湿度全年达标合格率", "大于95%"], ["数量指标", "册数", "大于6册"]],
    ])
  })

  it("is one row where nothing of it is left to say", async () => {
    const grids = gridsOf(await cut(["质量指标", "达标率", "大于95%"], ["", "", ""], ["数量指标", "册数", "大于6册"]))
    expect(grids.map(rowsOf)).toEqual([[heading, ["质量指标", "达标率", "大于95%"], ["数量指标", "册数", "大于6册"]]])
  })

  it.each([
    ["the first page had room for it", ["质量指标", "达标", "大于95%"], ["", "格率", ""]],
    ["it says as much as the one before", ["质量指标", "库房温湿度", "大于95%"], ["数量指标", "册数", "大于6册"]],
    ["what stood above was a whole number", ["合计", "1234567.89", "无"], ["", "0.50", ""]],
    ["only some of its cells had no room", ["质量指标", "库房温湿度", "大于95%"], ["", "格率", "册"]],
  ])("is a row of its own where %s", async (_, upper, lower) => {
    expect(gridsOf(await cut(upper, lower)).map(rowsOf)).toEqual([[heading, upper, lower]])
  })
})
