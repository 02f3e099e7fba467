import { describe, expect, it } from "vitest"
import { ownOperators, standardLanguage, standardOperators } from "../../src/rules/index.ts"
import { value } from "./evaluating.ts"

const all = [...standardLanguage.operators.values()]

describe.each(all)("the operator $name", ({ name, examples, summary, parameters }) => {
  it("says what it does in both languages", () => {
    expect(summary.zh).not.toBe("")
    expect(summary.en).not.toBe("")
    expect(parameters.every(({ name }) => name !== "")).toBe(true)
  })

  it("does what its examples say, where it has any (those of disclosures have tests of their own)", () => {
    for (const { rule, data, result } of examples) expect(value(rule, data)).toEqual(result)
  })

  it("is not taken twice", () => {
    expect([...standardOperators, ...ownOperators].filter((each) => each.name === name).length).toBeLessThanOrEqual(1)
  })
})
