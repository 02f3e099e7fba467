import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { recognised, recogniseText, tabbed } from "../support/document.ts"

const head = "青禾县图书馆2024年度单位决算\n"
const grid = tabbed(
  ["合计", "因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"],
  ["3.00", "", "2.00", "1.00"],
)

describe("a heading over all columns of a table that a document prints as a line above it", () => {
  it("does not hide the title above it", () => {
    const { disclosure, unrecognised } = recognised(
      `${head}财政拨款“三公”经费支出决算表\n单位：万元\n财政拨款“三公”经费\n${grid}`,
    )
    expect(disclosure.tables.threePublicExpenses).toMatchObject({
      title: "财政拨款“三公”经费支出决算表",
      rows: [{ amounts: { total: { text: "3.00" } } }],
    })
    expect(unrecognised).toEqual([])
  })

  it("is no heading of the table where a sentence or an item of a list stands there", () => {
    for (const line of ["下面列出有关支出。", "1. 有关支出"])
      expect(Result.isFailure(recogniseText(`${head}财政拨款“三公”经费支出决算表\n单位：万元\n${line}\n${grid}`))).toBe(
        true,
      )
  })
})
