import { describe, expect, it } from "vitest"
import { drawTable, plainTable } from "./support/draw-table.ts"
import { line, text } from "./support/pdf-writer.ts"
import { gridsOf, paragraphsOf, readPages, rowsOf } from "./support/read.ts"

const heading = ["科目", "名称", "合计"]
const first = [heading, ["214", "交通运输支出", "8.00"]]
const more = [["21401", "公路水路运输", "8.00"]]
const joined = [...first, ...more]

describe("a table that goes on over the page", () => {
  it("is one table, with or without its heading repeated", async () => {
    const bare = await readPages([drawTable(plainTable(first)), drawTable(plainTable(more, { y: 780 }))])
    expect(gridsOf(bare).map(rowsOf)).toEqual([joined])
    expect(gridsOf(bare)[0]?.headerRows).toBeUndefined()
    const repeated = await readPages([
      drawTable(plainTable(first)),
      drawTable(plainTable([heading, ...more], { y: 780 })),
    ])
    expect(gridsOf(repeated).map(rowsOf)).toEqual([joined])
    expect(gridsOf(repeated)[0]?.headerRows).toBe(1)
    expect(gridsOf(repeated)[0]?.cells.at(-1)?.position.page).toBe(2)
  })

  it("is one table although a page number stands between", async () => {
    const document = await readPages([
      drawTable(plainTable(first)) + text(280, 40, "— 1 —"),
      drawTable(plainTable(more, { y: 780 })) + text(280, 40, "— 2 —"),
    ])
    expect(gridsOf(document).map(rowsOf)).toEqual([joined])
    expect(paragraphsOf(document)).toEqual([])
  })

  it("is one table where its title and heading are repeated, and two where only a title follows", async () => {
    const title = (said: string) => text(200, 800, said, 16)
    const same = await readPages([
      title("支出总表") + drawTable(plainTable(first)),
      title("支出总表（续）") + drawTable(plainTable([heading, ...more])),
    ])
    expect(gridsOf(same).map(rowsOf)).toEqual([joined])
    expect(paragraphsOf(same)).toEqual(["支出总表"])
    const other = await readPages([
      title("收入总表") + drawTable(plainTable(first)),
      title("支出总表") + drawTable(plainTable([heading, ...more])),
    ])
    expect(gridsOf(other).map(rowsOf)).toEqual([first, [heading, ...more]])
  })

  it("is one table where all lines above it are repeated, even without its heading", async () => {
    const above = text(200, 800, "支出总表", 16) + text(450, 770, "单位：元")
    const document = await readPages([above + drawTable(plainTable(first)), above + drawTable(plainTable(more))])
    expect(gridsOf(document).map(rowsOf)).toEqual([joined])
    // The unit alone may stand above any table.
    const unit = await readPages([
      above + drawTable(plainTable(first)),
      text(450, 770, "单位：元") + drawTable(plainTable(more)),
    ])
    expect(gridsOf(unit).length).toBe(2)
  })

  it("is another one if it asks the same once more", async () => {
    const form = (name: string, amount: string) =>
      plainTable(
        [
          ["主管部门", "青禾县水利局"],
          ["项目名称", name],
          ["项目金额", amount],
          ["实施周期", "一年"],
          ["年度目标", `完成${name}`],
        ],
        { width: 200 },
      )
    const title = text(200, 800, "项目绩效目标表", 16)
    const document = await readPages([
      title + drawTable(form("河道清淤", "3.00")),
      title + drawTable(form("堤坝加固", "8.50")),
    ])
    expect(gridsOf(document).map((grid) => rowsOf(grid)[1])).toEqual([
      ["项目名称", "河道清淤"],
      ["项目名称", "堤坝加固"],
    ])
  })

  it("may end with a row of merged cells that has fewer columns", async () => {
    const total = {
      ...plainTable([["", "", ""]], { y: 780 }),
      cells: [
        { row: 0, column: 0, columnSpan: 2, text: "合计" },
        { row: 0, column: 2, text: "8.00" },
      ],
    }
    expect(gridsOf(await readPages([drawTable(plainTable(first)), drawTable(total)])).map(rowsOf)).toEqual([
      [...first, ["合计 1×2", "8.00"]],
    ])
  })

  it("drops the empty edge that a cut row leaves", async () => {
    const edge = { ...plainTable([["", "", ""], ...more], { y: 780 }), heights: [9, 20] }
    expect(gridsOf(await readPages([drawTable(plainTable(first)), drawTable(edge)])).map(rowsOf)).toEqual([joined])
  })

  it("is another table if its columns differ, or if a text stands between", async () => {
    const wide = await readPages([drawTable(plainTable(first)), drawTable(plainTable(more, { y: 780, width: 130 }))])
    // Scaled by a third it is the same table on another paper: only the proportions count.
    expect(gridsOf(wide).length).toBe(1)
    const different = { ...plainTable(more, { y: 780 }), widths: [60, 170, 70] }
    expect(gridsOf(await readPages([drawTable(plainTable(first)), drawTable(different)])).length).toBe(2)
    const note = drawTable(plainTable(first)) + text(60, 100, "注：以上为支出。")
    expect(gridsOf(await readPages([note, drawTable(plainTable(more, { y: 780 }))])).length).toBe(2)
  })

  it("is another one if the same form follows with its title in the first row", async () => {
    const form = (name: string) => ({
      ...plainTable(
        [
          ["", ""],
          ["项目名称", name],
          ["金额", "3.00"],
        ],
        { width: 150 },
      ),
      cells: [
        { row: 0, column: 0, columnSpan: 2, text: "绩效目标表" },
        { row: 1, column: 0, text: "项目名称" },
        { row: 1, column: 1, text: name },
        { row: 2, column: 0, text: "金额" },
        { row: 2, column: 1, text: "3.00" },
      ],
    })
    expect(gridsOf(await readPages([drawTable(form("河道清淤")), drawTable(form("堤坝加固"))])).length).toBe(2)
  })
})

describe("a table without lines between its columns", () => {
  it("is guessed from the alignment of its words, and marked so", async () => {
    const rows = [
      ["科目名称", "预算数", "决算数"],
      ["农林水支出", "120.50", "98.70"],
      ["住房保障支出", "30.00", "30.00"],
      ["合计", "150.50", "128.70"],
    ]
    const words = rows.map((row, i) => row.map((said, j) => text(60 + 150 * j, 650 - 20 * i, said)).join("")).join("")
    const rules = [670, 642, 582].map((y) => line(55, y, 520, y)).join("")
    const document = await readPages([text(200, 700, "收支情况表", 16) + rules + words])
    expect(gridsOf(document).map(rowsOf)).toEqual([rows])
    expect(gridsOf(document)[0]?.confidence).toBe("aligned")
    expect(paragraphsOf(document)).toEqual(["收支情况表"])
  })

  it("is not seen in a list of contents", async () => {
    const lines = ["一、收入总表", "二、支出总表", "三、财政拨款收支总表"]
    const words = lines.map((said, i) => text(60, 650 - 20 * i, said) + text(500, 650 - 20 * i, String(i + 3))).join("")
    expect(gridsOf(await readPages([words]))).toEqual([])
  })
})
