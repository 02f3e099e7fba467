import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { blocksOf } from "../../../src/ingest/readers/flow/blocks.ts"
import { cellBudget } from "../../../src/ingest/readers/flow/budget.ts"
import type { Flow, FlowTable } from "../../../src/ingest/readers/flow/flow.ts"
import { placeCells, type UnplacedCell } from "../../../src/ingest/readers/flow/place.ts"
import { tableOf } from "../../../src/ingest/readers/flow/table.ts"
import { cleanLine, joinLines } from "../../../src/ingest/readers/flow/text.ts"
import { shown } from "./show.ts"

const line = (text: string): Flow => ({ _tag: "FlowLine", text, position: {} })
const unplaced = (text: string, columnSpan = 1, rowSpan = 1): UnplacedCell => ({
  rowSpan,
  columnSpan,
  content: [line(text)],
  text: cleanLine(text),
  position: {},
})
const table = (...rows: readonly (readonly (UnplacedCell | string)[])[]): FlowTable => {
  const budget = cellBudget(10_000)
  const cells = placeCells(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? unplaced(cell) : cell))),
    budget,
  )
  return Result.getOrThrow(Result.flatMap(cells, (placed) => tableOf(placed, 0, {}, budget)))
}
const blocks = (...flow: readonly Flow[]) => blocksOf(flow).map(shown)

describe("the text of a line and of a cell", () => {
  it("loses what cannot be seen", () => {
    expect(cleanLine("\u3000\u3000合\u200b计 \u00a0")).toBe("合计")
  })
  it("joins Chinese without a space, and keeps words and numbers apart", () => {
    expect(joinLines(["事业单位", "经营收入"])).toBe("事业单位经营收入")
    expect(joinLines(["100", "200"])).toBe("100 200")
    expect(joinLines(["IT", "services"])).toBe("IT services")
    expect(joinLines(["其中：", "", "12.30"])).toBe("其中：12.30")
  })
})

describe("placing cells", () => {
  it("lets spans push others aside, as browsers do", () => {
    expect(
      blocks(
        table(
          [unplaced("科目", 2), unplaced("合计", 1, 2), unplaced("支出", 2)],
          ["编码", "名称", "基本", "项目"],
          ["201", "一般", "3", "1", "2"],
        ),
      ),
    ).toEqual([["科目[1x2]|合计[2x1]|支出[1x2]", "编码|名称|基本|项目", "201|一般|3|1|2"]])
  })
  it("cuts spans that reach beyond the table, and takes absurd ones for none", () => {
    expect(blocks(table(["a", unplaced("b", 1, 99)], ["c", unplaced("d", 5000)]))).toEqual([["a|b[2x1]|", "c|d"]])
  })
  it("stops when the spans unfold to too many cells", () => {
    const wide = Array.from({ length: 20 }, () => unplaced("x", 1000, 1))
    expect(Result.isFailure(placeCells([wide], cellBudget(10_000)))).toBe(true)
  })
  it("gives every place of a grid to one cell, whatever the spans", () => {
    const cell = fc.record({ text: fc.constantFrom("", "a", "1"), columns: fc.nat(4), rows: fc.nat(4) })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const made = table(...rows.map((row) => row.map(({ text, columns, rows }) => unplaced(text, columns, rows))))
        for (const block of blocksOf([made])) {
          if (block._tag === "Paragraph") continue
          const places = block.cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
            Array.from(
              { length: rowSpan * columnSpan },
              (_, i) => `${row + (i % rowSpan)} ${column + Math.floor(i / rowSpan)}`,
            ),
          )
          expect(new Set(places).size).toBe(places.length)
          expect(places.length).toBe(block.rows * block.columns)
        }
      }),
    )
  })
})

describe("what stands around a table, drawn as its rows", () => {
  const head = ["项目", "预算数"]
  it("takes title, labels and notes out of it", () => {
    expect(
      blocks(
        table(
          [unplaced("2024年收支总表", 2)],
          ["编制单位：青石县林业局", "金额单位：万元"],
          head,
          ["合计", "12.30"],
          [unplaced("注：含上年结转。", 2)],
        ),
      ),
    ).toEqual([
      "2024年收支总表",
      "编制单位：青石县林业局",
      "金额单位：万元",
      ["项目|预算数", "合计|12.30"],
      "注：含上年结转。",
    ])
  })
  it("leaves a heading over some columns, and a row with a name alone", () => {
    expect(
      blocks(table(["", unplaced("支出", 2), ""], ["科目", "基本", "项目", "备注"], ["合计", "", "", ""])),
    ).toEqual([["|支出[1x2]|", "科目|基本|项目|备注", "合计|||"]])
  })
  it("counts heading rows from the first that is left", () => {
    const made = table([unplaced("收支总表", 2)], head, ["合计", "1"])
    expect(blocksOf([{ ...made, headerRows: 2 }])).toMatchObject([{ _tag: "Paragraph" }, { headerRows: 1 }])
  })
})

describe("tables that lay out a page", () => {
  it("reads frames, columns of prose and rows of labels as paragraphs", () => {
    expect(blocks(table([unplaced("关于预算公开的说明")]))).toEqual(["关于预算公开的说明"])
    expect(blocks(table(["部门：林业局", "日期：2024年2月"]))).toEqual(["部门：林业局", "日期：2024年2月"])
    expect(blocks(table(["目录", "　"], ["第一部分", ""]))).toEqual(["目录", "第一部分"])
    expect(blocks(table(["导航", "办"], ["正文", "本年度预算收支平衡，".repeat(40)]))).toHaveLength(4)
  })
  it("reads through a table around a table", () => {
    const inner = table(["项目", "金额"], ["合计", "5"])
    const outer = table([{ ...unplaced("表一"), content: [line("表一"), inner] }, ""])
    expect(blocks(outer)).toEqual(["表一", ["项目|金额", "合计|5"]])
  })
  it("keeps a table of figures whole, and puts the tables in its cells after it", () => {
    const inner = table(["单价", "数量"], ["2", "3"])
    const outer = table(
      ["项目", "金额"],
      ["设备", "6"],
      ["明细", { ...unplaced(""), content: [line("见下"), inner], text: "见下" }],
    )
    expect(blocks(outer)).toEqual([
      ["项目|金额", "设备|6", "明细|见下"],
      ["单价|数量", "2|3"],
    ])
  })
})

describe("columns that only merging made", () => {
  it("are dropped", () => {
    expect(blocks(table([unplaced("项目", 3), unplaced("预算", 2)], [unplaced("合计", 3), unplaced("1", 2)]))).toEqual([
      ["项目|预算", "合计|1"],
    ])
  })
})
