import { describe, expect, it } from "vitest"
import { pointersOf } from "../../src/disclosure/index.ts"
import { makeAmount } from "../../src/money/index.ts"

describe("pointersOf", () => {
  it("finds every object by identity, amounts included", () => {
    const total = makeAmount("3.71", "万元")
    const row = { name: "教育支出", amounts: { total } }
    const root = { tables: { income: { rows: [{ amounts: {} }, row] } } }
    const pointers = pointersOf(root)
    expect(pointers.get(root)).toBe("")
    expect(pointers.get(row)).toBe("/tables/income/rows/1")
    expect(total && pointers.get(total)).toBe("/tables/income/rows/1/amounts/total")
  })

  it("escapes the names that RFC 6901 asks to escape", () => {
    const cell = {}
    expect(pointersOf({ "a/b": { "c~d": cell } }).get(cell)).toBe("/a~1b/c~0d")
  })

  it("ends on data that contains itself", () => {
    const node: { self?: object } = {}
    node.self = node
    expect([...pointersOf(node).values()]).toEqual([""])
  })
})
