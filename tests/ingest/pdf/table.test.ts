import { describe, expect, it } from "vitest"
import {
  coloured,
  dashed,
  type DrawnTable,
  drawTable,
  filled,
  outlined,
  type Pen,
  plainTable,
  stroked,
} from "./support/draw-table.ts"
import { line, text } from "./support/pdf-writer.ts"
import { gridsOf, paragraphsOf, readPages, rowsOf } from "./support/read.ts"

/** Two rows of headings, merged both ways, and codes in two columns. */
const budget: DrawnTable = {
  x: 60,
  y: 700,
  widths: [50, 50, 150, 100, 100],
  heights: [24, 24, 24, 24],
  cells: [
    { row: 0, column: 0, columnSpan: 3, text: "项目" },
    { row: 0, column: 3, rowSpan: 2, text: "合计" },
    { row: 0, column: 4, rowSpan: 2, text: "基本支出" },
    { row: 1, column: 0, text: "类" },
    { row: 1, column: 1, text: "款" },
    { row: 1, column: 2, text: "科目名称" },
    { row: 2, column: 0, text: "214" },
    { row: 2, column: 1, text: "" },
    { row: 2, column: 2, text: "交通运输支出" },
    { row: 2, column: 3, text: "1,234.50" },
    { row: 2, column: 4, text: "0.00" },
    { row: 3, column: 0, text: "214" },
    { row: 3, column: 1, text: "01" },
    { row: 3, column: 2, text: "公路水路运输" },
    { row: 3, column: 3, text: "1,234.50" },
    { row: 3, column: 4, text: "" },
  ],
}
const asRead = [
  ["项目 1×3", "合计 2×1", "基本支出 2×1"],
  ["类", "款", "科目名称"],
  ["214", "", "交通运输支出", "1,234.50", "0.00"],
  ["214", "01", "公路水路运输", "1,234.50", ""],
]

describe("a ruled table", () => {
  const pens: readonly (readonly [string, Pen])[] = [
    ["lines", stroked],
    ["outlines of cells", outlined],
    ["thin black areas", filled],
    ["dashes", dashed],
    ["coloured areas", coloured],
  ]
  it.each(pens)("is found by its %s", async (_, pen) => {
    const document = await readPages([drawTable(budget, pen)])
    expect(gridsOf(document).map(rowsOf)).toEqual([asRead])
    expect(gridsOf(document)[0]?.confidence).toBe("ruled")
  })

  it("tells page and box of each cell", async () => {
    const [grid] = gridsOf(await readPages(["", drawTable(budget)]))
    const cell = grid?.cells.find(({ text: said }) => said === "交通运输支出")
    expect(cell?.position.page).toBe(2)
    // 60 + 50 + 50 from the left; the paper is 842 high and y runs downwards
    expect(cell?.position.box?.map(Math.round)).toEqual([160, 842 - 652, 310, 842 - 628])
  })

  it("may be open at its sides", async () => {
    const lines =
      [700, 680, 660].map((y) => line(60, y, 360, y)).join("") + line(160, 660, 160, 700) + line(260, 660, 260, 700)
    const words = text(65, 685, "甲") + text(165, 685, "乙") + text(265, 685, "丙") + text(265, 665, "3.00")
    expect(gridsOf(await readPages([lines + words])).map(rowsOf)).toEqual([
      [
        ["甲", "乙", "丙"],
        ["", "", "3.00"],
      ],
    ])
  })

  it("keeps what stands around it, in reading order", async () => {
    const table = plainTable([
      ["收入", "支出"],
      ["1.00", "2.00"],
    ])
    const document = await readPages([
      text(230, 760, "收支总表", 16) +
        text(60, 730, "编制单位：青禾县水务站") +
        text(400, 730, "单位：元") +
        drawTable(table) +
        text(60, 600, "注：本表为示例。"),
    ])
    expect(document.blocks.map((block) => (block._tag === "Grid" ? "表" : block.text))).toEqual([
      "收支总表",
      "编制单位：青禾县水务站",
      "单位：元",
      "表",
      "注：本表为示例。",
    ])
  })

  it("joins the lines of a cell without a space, except between Latin words", async () => {
    const frame = drawTable(plainTable([["", ""]], { width: 120, height: 60 }))
    const words =
      text(63, 685, "机关事业单位基本", 10) +
      text(63, 670, "养老保险缴费支出", 10) +
      text(183, 685, "Form A", 10) +
      text(183, 670, "part", 10)
    expect(gridsOf(await readPages([frame + words])).map(rowsOf)).toEqual([
      [["机关事业单位基本养老保险缴费支出", "Form A part"]],
    ])
  })

  it("never joins two numbers that stand apart in one cell", async () => {
    const frame = drawTable(plainTable([["", ""]], { width: 200, height: 30 }))
    const words =
      text(63, 685, "301", 10) + text(100, 685, "02", 10) + text(263, 685, "合", 10) + text(300, 685, "计", 10)
    expect(gridsOf(await readPages([frame + words])).map(rowsOf)).toEqual([[["301 02", "合计"]]])
  })

  it("gives text that runs over into an empty cell to the cell where it began", async () => {
    const frame = drawTable(
      plainTable(
        [
          ["", ""],
          ["", ""],
        ],
        { width: 100, height: 30 },
      ),
    )
    const words =
      text(63, 685, "城乡社区规划与管理其他", 10) +
      text(63, 655, "其他城乡社区支出合计", 10) +
      text(166, 655, "5.00", 10)
    expect(gridsOf(await readPages([frame + words])).map(rowsOf)).toEqual([
      [
        ["城乡社区规划与管理其他", ""],
        ["其他城乡社区支出合计", "5.00"],
      ],
    ])
  })

  it("is not seen in one box around text", async () => {
    const document = await readPages(["60 600 400 100 re S " + text(70, 650, "公开联系人")])
    expect(gridsOf(document)).toEqual([])
    expect(paragraphsOf(document)).toEqual(["公开联系人"])
  })

  it("takes no notice of white areas and white lines", async () => {
    const white =
      "1 g 0 0 595 842 re f 1 G " +
      drawTable(
        plainTable(
          [
            ["", ""],
            ["", ""],
          ],
          { y: 400 },
        ),
        stroked,
      ) +
      "0 g 0 G "
    expect(gridsOf(await readPages([white + drawTable(budget)])).map(rowsOf)).toEqual([asRead])
  })

  it("counts letters painted twice once", async () => {
    const table = drawTable(plainTable([["合计", "12.00"]]))
    const again = drawTable({ ...plainTable([["合计", "12.00"]]), x: 60.3 })
    expect(gridsOf(await readPages([table + again])).map(rowsOf)).toEqual([[["合计", "12.00"]]])
  })
})
