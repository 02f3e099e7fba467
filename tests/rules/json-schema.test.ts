import { Ajv2020 as Ajv } from "ajv/dist/2020.js"
import { describe, expect, it } from "vitest"
import { type Json, logicJsonSchema, standardLanguage } from "../../src/rules/index.ts"

const document = { $ref: "#/$defs/Logic", $defs: { Logic: logicJsonSchema(standardLanguage) } }
const validate = new Ajv({ strict: true, strictTypes: false }).compile(document)

describe("the JSON Schema of logic, for editors", () => {
  it("accepts the examples of every operator", () => {
    const refused = [...standardLanguage.operators.values()].flatMap(({ examples }) =>
      examples.map(({ rule }) => rule).filter((rule) => !validate(rule)),
    )
    expect(refused).toEqual([])
  })

  it.each<readonly [title: string, logic: Json]>([
    ["a constant", "text"],
    ["data", { zh: "题", en: "title" }],
    ["an expression by its name", { use: "total" }],
    ["a filter with one field", { rows: ["expenditure", { kind: "class" }] }],
    ["an operator with a single operand, without a list", { sum: { var: "parts" } }],
  ])("accepts %s", (_, logic) => {
    expect(validate(logic)).toBe(true)
  })

  it.each<readonly [title: string, logic: Json]>([
    ["an unknown operator", { agres: [1, 1] }],
    ["too few operands", { agrees: [1] }],
    ["too many operands", { matches: [1, "a", 2] }],
    ["a wrong operand deep inside", { map: [[1], { if: [true, { foo: 1 }] }] }],
    ["a table that does not exist", { tableState: "expenditures" }],
    ["a pattern that is no text", { matches: [{ var: "x" }, { var: "y" }] }],
  ])("refuses %s", (_, logic) => {
    expect(validate(logic)).toBe(false)
  })

  it("explains every operator in both languages", () => {
    const { anyOf } = logicJsonSchema(standardLanguage)
    const text = JSON.stringify(anyOf)
    for (const { summary } of standardLanguage.operators.values()) {
      expect(text).toContain(JSON.stringify(summary.zh).slice(1, -1))
      expect(text).toContain(JSON.stringify(summary.en).slice(1, -1))
    }
  })
})
