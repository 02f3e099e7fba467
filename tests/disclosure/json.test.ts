import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeDisclosure, encodeDisclosure } from "../../src/disclosure/index.ts"

const cover = { kind: "budget", level: "unit", unit: "示例馆", fiscalYear: 2025 }
const table = { state: "filled", unit: "万元", decimals: 2 }

describe("a disclosure in JSON", () => {
  it("comes back as it was, blanks and zeros included", () => {
    const rows = [{ kind: "total", name: "合计", amounts: { total: "12.30", basic: "", project: "12.30" } }]
    const json = { ...cover, tables: { expenditure: { ...table, rows } } }
    const once = Result.getOrThrow(decodeDisclosure(json))
    const again = Result.getOrThrow(decodeDisclosure(encodeDisclosure(once)))
    expect(again).toEqual(once)
    expect(encodeDisclosure(once).tables).toMatchObject(json.tables)
  })

  it("is refused with every problem and its place", () => {
    const rows = [
      { kind: "total", amounts: { "a/b": "1,000.00" } },
      { kind: "sum", amounts: {} },
    ]
    const refused = decodeDisclosure({
      ...cover,
      fiscalYear: "2025",
      budgte: 1,
      tables: { income: { ...table, rows } },
    })
    expect(Result.isFailure(refused)).toBe(true)
    const pointers = Result.isFailure(refused) ? refused.failure.problems.map(({ pointer }) => pointer) : []
    expect(pointers).toContain("/fiscalYear")
    expect(pointers).toContain("/budgte")
    expect(pointers.some((pointer) => pointer.startsWith("/tables/income"))).toBe(true)
    expect(Result.isFailure(refused) ? refused.failure.message : "").toContain("/fiscalYear: ")
  })
})
