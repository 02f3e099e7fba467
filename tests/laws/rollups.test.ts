import { describe, expect, it } from "vitest"
import type { Disclosure, Row } from "../../src/disclosure/index.ts"
import { Decimal } from "../../src/money/index.ts"
import { disclosures } from "../../src/testing.ts"
import { holds, small } from "./law.ts"

interface Sum {
  readonly name: string
  readonly whole: Decimal
  readonly parts: readonly Decimal[]
  /** the last place that the table prints */
  readonly step: Decimal
}

const lengths = [3, 5, 7]

/** The parts of a row by the codes that the classification gives them: sections of a class, items of a section, classes of a total. */
const partsOf = (rows: readonly Row[], whole: Row): readonly Row[] => {
  const code = whole.code ?? ""
  const length = lengths[lengths.indexOf(code.length) + 1]
  const isPart = (row: Row): boolean => row.code?.length === length && row.code?.startsWith(code) === true
  const ofBlock: Readonly<Record<string, readonly string[]>> = { personnel: ["301", "303"], operating: ["302", "310"] }
  const block = ofBlock[whole.key ?? ""]
  return rows.filter((row) => isPart(row) && (block === undefined || block.includes(row.code ?? "")))
}

const sumsOf = ({ tables }: Disclosure): readonly Sum[] =>
  Object.entries(tables).flatMap(([id, table]) => {
    if (table.state === "empty" || !("rows" in table) || !table.rows.some(({ code }) => code !== undefined)) return []
    const step = new Decimal(10).pow(-table.decimals)
    return table.rows
      .filter(({ project }) => project === undefined)
      .flatMap((whole) => {
        const parts = partsOf(table.rows, whole)
        return parts.length === 0
          ? []
          : Object.entries(whole.amounts).map(([column, amount]) => ({
              name: `${id} ${whole.code ?? whole.name} ${column}`,
              whole: amount.value,
              parts: parts.map(({ amounts }) => amounts[column]?.value ?? new Decimal(0)),
              step,
            }))
      })
  })

const added = (parts: readonly Decimal[]): Decimal => parts.reduce((sum, part) => sum.plus(part), new Decimal(0))

describe("at every level, in every column of every table, a whole is the sum of its parts", () => {
  it("exactly, where nothing is rounded", { timeout: 0 }, () => {
    holds(disclosures({ ...small, exact: true }), (disclosure) => {
      for (const { name, whole, parts } of sumsOf(disclosure))
        expect(`${name} ${added(parts).toFixed(2)}`).toBe(`${name} ${whole.toFixed(2)}`)
    })
  })

  it("within half a last place of each number, where they are rounded", { timeout: 0 }, () => {
    holds(disclosures({ ...small, exact: false }), (disclosure) => {
      for (const { name, whole, parts, step } of sumsOf(disclosure)) {
        const most = step.times(parts.length + 1).div(2)
        expect(added(parts).minus(whole).abs().lessThanOrEqualTo(most), name).toBe(true)
      }
    })
  })
})
