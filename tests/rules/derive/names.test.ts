import { describe, expect, it } from "vitest"
import { itemsOf, pick } from "./items.ts"

const table = (title: string, compiledBy: string) => ({ state: "empty", title, compiledBy, notes: [] })

describe("compilers", () => {
  const unit = "青禾县人民政府办公室"
  const of = (...names: readonly string[]) =>
    pick(
      itemsOf(
        { compilers: [] },
        {
          unit,
          tables: Object.fromEntries(
            names.map((name, i) => [["income", "expenditure", "governmentFunds"][i] ?? "", table("表", name)]),
          ),
        },
      ),
      "compiledBy",
      "isUnit",
      "reliable",
    )

  it("know the unit by its name, a longer and a shorter form of it", () => {
    expect(of(unit, `${unit}（本级）`, "县政府办")).toEqual([
      [unit, true, true],
      [`${unit}（本级）`, true, true],
      ["县政府办", true, true],
    ])
  })

  it("are not relied on where no table bears the unit's name", () => {
    expect(of("青禾县财政局", "青禾县财政局").every(([, , reliable]) => reliable === false)).toBe(true)
  })
})

describe("headingLevels", () => {
  it("compares only what differs by 部门 and 单位", () => {
    const entry = (title: string) => ({ title, level: 1 })
    const contents = [entry("2025年单位预算表"), entry("2025年单位预算情况说明")]
    const headings = [entry("2025年部门预算表"), entry("2024年部门预算情况说明")]
    expect(pick(itemsOf({ headingLevels: [] }, { contents, headings }), "title", "listed", "isListed")).toEqual([
      ["2025年部门预算表", "2025年单位预算表", false],
    ])
  })
})

describe("emptyNotes", () => {
  it("takes a note that names no table for the table's own", () => {
    const tables = { governmentFunds: { state: "empty", title: "政府性基金预算支出表", notes: ["说明：本表为空表。"] } }
    expect(pick(itemsOf({ emptyNotes: [] }, { tables }), "isOwn", "year")).toEqual([[true, undefined]])
  })
})
