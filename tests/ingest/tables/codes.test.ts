import { describe, expect, it } from "vitest"
import { restoreCodes } from "../../../src/ingest/recognise/tables/restore-code.ts"

const shown = (...rows: readonly (readonly string[])[]) =>
  restoreCodes(rows).map((restored) => [restored?.code, restored?.printed])

describe("restoring a row's code from its place", () => {
  it("reads codes split over three columns by the cells that are filled", () => {
    expect(shown(["201", "", ""], ["201", "03", ""], ["201", "03", "01"])).toEqual([
      ["201", undefined],
      ["20103", undefined],
      ["2010301", undefined],
    ])
  })

  it("reads codes of one column, and codes that are whole at every level", () => {
    expect(shown(["208"], ["20805"], ["2080501"])).toEqual([
      ["208", undefined],
      ["20805", undefined],
      ["2080501", undefined],
    ])
    expect(shown(["208", "20805", ""], ["208", "20805", "2080501"])).toEqual([
      ["20805", undefined],
      ["2080501", undefined],
    ])
  })

  it("reads a class repeated where the section belongs as the section above", () => {
    expect(
      shown(
        ["201", "", ""],
        ["201", "32", ""],
        ["201", "201", "99"],
        ["205", "", ""],
        ["205", "08", ""],
        ["205", "205", "03"],
      ),
    ).toEqual([
      ["201", undefined],
      ["20132", undefined],
      ["2013299", "201 201 99"],
      ["205", undefined],
      ["20508", undefined],
      ["2050803", "205 205 03"],
    ])
  })

  it("pads parts of one digit, and says how they were printed", () => {
    expect(shown(["301", ""], ["301", "2"], ["301", "07"])).toEqual([
      ["301", undefined],
      ["30102", "301 2"],
      ["30107", undefined],
    ])
  })

  it("fills in parts that are printed once for many rows", () => {
    expect(shown(["201", "", ""], ["", "03", ""], ["", "", "01"], ["", "", "99"])).toEqual([
      ["201", undefined],
      ["20103", "03"],
      ["2010301", "01"],
      ["2010399", "99"],
    ])
  })

  it("gives rows without a code none, and lets them end nothing", () => {
    expect(shown(["201", "03", ""], ["", "", ""], ["201", "201", "01"])).toEqual([
      ["20103", undefined],
      [undefined, undefined],
      ["2010301", "201 201 01"],
    ])
  })
})
