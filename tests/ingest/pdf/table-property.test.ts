import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { dashed, type DrawnCell, drawTable, filled, outlined, plainTable, stroked } from "./support/draw-table.ts"
import { gridsOf, readPages, rowsOf } from "./support/read.ts"

/** Splits a block of rows and columns into cells, by cutting it again and again from side to side. */
const cutBlock = (
  block: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  cuts: readonly number[],
  depth = 0,
): readonly (readonly [row: number, column: number, rowSpan: number, columnSpan: number])[] => {
  const { row, column, rows, columns } = block
  const cut = cuts[depth % cuts.length] ?? 0
  const whole = [[row, column, rows, columns] as const]
  if (rows + columns <= 2 || (depth > 2 && cut % 5 === 0)) return whole
  if (rows > 1 && (columns === 1 || cut % 2 === 0)) {
    const above = 1 + (cut % (rows - 1))
    return [
      ...cutBlock({ row, column, rows: above, columns }, cuts, depth + 1),
      ...cutBlock({ row: row + above, column, rows: rows - above, columns }, cuts, depth + 2),
    ]
  }
  const left = 1 + (cut % (columns - 1))
  return [
    ...cutBlock({ row, column, rows, columns: left }, cuts, depth + 1),
    ...cutBlock({ row, column: column + left, rows, columns: columns - left }, cuts, depth + 2),
  ]
}

const words = ["收入", "1,234.50", "0.00", "类", "一般公共服务", "", "合计", "301", "（款）", "9.9%"]

/** A table of merged cells in which every border that there is runs somewhere along a cell. */
const drawn = fc
  .record({
    widths: fc.array(fc.integer({ min: 70, max: 110 }), { minLength: 2, maxLength: 4 }),
    heights: fc.array(fc.integer({ min: 18, max: 40 }), { minLength: 2, maxLength: 8 }),
    cuts: fc.array(fc.nat(99), { minLength: 3, maxLength: 12 }),
    texts: fc.array(fc.constantFrom(...words), { minLength: 32, maxLength: 32 }),
    pen: fc.constantFrom(stroked, outlined, filled, dashed),
  })
  .map(({ widths, heights, cuts, texts, pen }) => {
    const cells = cutBlock({ row: 0, column: 0, rows: heights.length, columns: widths.length }, cuts).map(
      ([row, column, rowSpan, columnSpan], i): Required<DrawnCell> => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: texts[i % texts.length] ?? "",
      }),
    )
    return { table: { x: 60, y: 780, widths, heights, cells }, pen }
  })
  .filter(({ table: { widths, heights, cells } }) => {
    const columns = new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan]))
    const rows = new Set(cells.flatMap((cell) => [cell.row, cell.row + cell.rowSpan]))
    return cells.length > 1 && columns.size === widths.length + 1 && rows.size === heights.length + 1
  })

const inOrder = (a: DrawnCell, b: DrawnCell): number => a.row - b.row || a.column - b.column

describe("any table", () => {
  it("is read as it was drawn, however its cells are merged", async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ table, pen }) => {
        const [grid, ...others] = gridsOf(await readPages([drawTable(table, pen)]))
        expect(others).toEqual([])
        const cells = (grid?.cells ?? []).map(({ row, column, rowSpan, columnSpan, text }) => ({
          row,
          column,
          rowSpan,
          columnSpan,
          text,
        }))
        expect(cells).toEqual(table.cells.toSorted(inOrder))
      }),
      { numRuns: 40 },
    )
  })

  it("is read as one, wherever pages cut it", async () => {
    const heading = ["科目编码", "科目名称", "预算数"]
    const body = Array.from({ length: 12 }, (_, i) => [
      String(20101 + i),
      `科目${"甲乙丙丁戊己庚辛壬癸子丑"[i] ?? ""}`,
      `${i}.50`,
    ])
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 4 }),
        fc.boolean(),
        async (at, repeats) => {
          const cuts = [0, ...at.toSorted((a, b) => a - b), body.length]
          const pages = cuts.slice(1).map((end, i) => {
            const rows = body.slice(cuts[i], end)
            return drawTable(plainTable(i === 0 || repeats ? [heading, ...rows] : rows, { y: 780, height: 24 }))
          })
          const grids = gridsOf(await readPages(pages))
          expect(grids.map(rowsOf)).toEqual([[heading, ...body]])
        },
      ),
      { numRuns: 20 },
    )
  })
})
