import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../src/disclosure/index.ts"
import { type DisclosureOptions, disclosures } from "../../src/testing.ts"

const rowsOf = ({ tables }: Disclosure) =>
  Object.values(tables).flatMap((table) =>
    table.state === "empty" || "targets" in table
      ? []
      : "rows" in table
        ? table.rows
        : [...table.income, ...table.expenditure],
  )

/** The disclosure to which a generator shrinks when nothing stops it: what a failing property would show at the least. */
const smallest = (options: DisclosureOptions): Disclosure => {
  const seen: Disclosure[] = []
  fc.check(
    fc.property(disclosures(options), (disclosure) => {
      seen.push(disclosure)
      return false
    }),
    { numRuns: 1 },
  )
  const last = seen.at(-1)
  if (last === undefined) throw new Error("A property that always fails has a counterexample.")
  return last
}

describe("a generated disclosure", () => {
  it.each(["xinjiang-budget", "shanghai-budget", "final-accounts"] as const)(
    "shrinks to one line in the form %s",
    (form) => {
      const disclosure = smallest({ forms: [form] })
      expect(disclosure.form).toBe(form)
      const { expenditure } = disclosure.tables
      expect(expenditure?.state).toBe("filled")
      const items = rowsOf(disclosure).filter(({ kind }) => kind === "item")
      expect(new Set(items.map(({ code }) => code))).toEqual(new Set(["2010301"]))
      expect(new Set(items.map(({ amounts }) => amounts.total?.value.toFixed()))).toEqual(
        new Set([form === "shanghai-budget" ? "100" : "0.01"]),
      )
    },
  )

  it("has as many lines as are asked for", () => {
    const [disclosure] = fc.sample(disclosures({ rows: 300, full: true }), { numRuns: 1 })
    expect(disclosure === undefined ? 0 : rowsOf(disclosure).length).toBeGreaterThan(300)
  })

  it("comes in every form, of either level, with tables empty and absent", () => {
    const sample = fc.sample(disclosures(), { numRuns: 200 })
    expect(new Set(sample.map(({ form }) => form)).size).toBe(3)
    expect(new Set(sample.map(({ level }) => level)).size).toBe(2)
    expect(new Set(sample.map(({ tables }) => tables.governmentFunds?.state))).toEqual(
      new Set(["filled", "empty", undefined]),
    )
  })
})
