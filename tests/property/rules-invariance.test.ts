import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { disclosureContext, type Json, type LoadedRuleSet } from "../../src/rules/index.ts"
import { disclosure, ended, load, ruleJson, setJson } from "../rules/evaluating.ts"

interface PrintedRow {
  readonly code: string
  readonly total: number
  readonly basic: number
  readonly project: number
}

const codes = ["201", "20101", "2010101", "2010102", "20103", "2010301", "205", "20508", "2050803", "2060499"]
const yuan = fc.integer({ min: 0, max: 3 })
const rows: fc.Arbitrary<readonly PrintedRow[]> = fc
  .subarray(codes, { minLength: 1 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((code) => fc.record({ code: fc.constant(code), total: yuan, basic: yuan, project: yuan }))),
  )

const grandTotal = (printed: readonly PrintedRow[], field: "total" | "basic" | "project"): number =>
  printed.filter(({ code }) => code.length === 3).reduce((sum, row) => sum + row[field], 0)

type Print = (amount: number) => string

/** A table of expenditure, every amount printed by `print`. */
const table = (printed: readonly PrintedRow[], unit: string, decimals: number, print: Print): Json => ({
  unit,
  decimals,
  rows: [
    ...printed.map(({ code, total, basic, project }) => ({
      code,
      name: code,
      amounts: { total: print(total), basic: print(basic), project: print(project) },
    })),
    {
      name: "合计",
      amounts: Object.fromEntries(
        (["total", "basic", "project"] as const).map((field) => [field, print(grandTotal(printed, field))]),
      ),
    },
  ],
})

const rules = [
  ruleJson({
    id: "rollup",
    forEach: { rollups: {} },
    assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] },
  }),
  ruleJson({
    id: "row",
    forEach: { rows: ["expenditure"] },
    assert: { agrees: [{ var: "amounts.total" }, { "+": [{ var: "amounts.basic" }, { var: "amounts.project" }] }] },
  }),
  ruleJson({
    id: "share",
    forEach: { filter: [{ rows: ["expenditure"] }, { ">": [{ var: "amounts.total" }, 0] }] },
    assert: { "<=": [{ percent: [{ var: "amounts.basic" }, { var: "amounts.total" }] }, 100] },
  }),
]

const verdicts = ({ rules: loaded }: LoadedRuleSet, printed: Json): readonly string[] => {
  const context = disclosureContext(disclosure({ tables: { expenditure: printed } }))
  return loaded
    .flatMap(({ rule, checks }) =>
      [...checks(context)].map(({ outcome, item }) => {
        const about = typeof item === "object" && item !== null && "name" in item ? String(item.name) : ""
        const column = typeof item === "object" && item !== null && "column" in item ? String(item.column) : ""
        return `${rule.id} ${about} ${column} ${ended(outcome)}`
      }),
    )
    .sort()
}

const set = load(setJson({ rules }))

const inYuan: Print = String
// The same money to the same 元: 3 元 is 0.0003 万元.
const inWan: Print = (amount) => (amount / 10_000).toFixed(4)

describe("the verdicts of rules", () => {
  it("are the same for 元 and 万元 of the same data", () => {
    fc.assert(
      fc.property(rows, (printed) => {
        expect(verdicts(set, table(printed, "万元", 4, inWan))).toEqual(verdicts(set, table(printed, "元", 0, inYuan)))
      }),
    )
  })

  it("do not depend on the order of rows", () => {
    const shuffled = rows.chain((printed) =>
      fc.record({
        printed: fc.constant(printed),
        other: fc.shuffledSubarray([...printed], { minLength: printed.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ printed, other }) => {
        expect(verdicts(set, table(other, "元", 0, inYuan))).toEqual(verdicts(set, table(printed, "元", 0, inYuan)))
      }),
    )
  })

  it("do not depend on the order of rules", () => {
    const reversed = load(setJson({ rules: [...rules].reverse() }))
    fc.assert(
      fc.property(rows, (printed) => {
        const once = table(printed, "元", 0, inYuan)
        expect(verdicts(reversed, once)).toEqual(verdicts(set, once))
      }),
    )
  })
})
