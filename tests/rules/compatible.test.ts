import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { value } from "./evaluating.ts"

interface Case {
  readonly rule: Json
  readonly data?: Json
  readonly result: Json
}

// Where the language leaves JsonLogic's official answer, and why: docs/rule-language.md tells the reader the same.
const deviations: readonly (Case & { readonly ours: Json; readonly reason: string })[] = [
  {
    rule: { map: [{ var: "integers" }, { "*": [{ var: "" }, 2] }] },
    data: null,
    result: [],
    ours: null,
    reason: "a list that is not disclosed is missing, not empty",
  },
  {
    rule: { reduce: [{ var: "integers" }, { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] },
    data: null,
    result: 0,
    ours: null,
    reason: "the sum of a list that is not disclosed is missing, not zero",
  },
]

const file = join(import.meta.dirname, "../../../shared/jsonlogic/compatible.json")
const isThere = existsSync(file)
const Cases = Schema.fromJsonString(
  Schema.Array(
    Schema.Union([
      Schema.String,
      Schema.Struct({ rule: Schema.Json, data: Schema.optionalKey(Schema.Json), result: Schema.Json }),
    ]),
  ),
)
const official: readonly (string | Case)[] = isThere ? Schema.decodeUnknownSync(Cases)(readFileSync(file, "utf8")) : []
const cases = official.filter((each) => typeof each !== "string")
const key = ({ rule, data = null }: Case): string => JSON.stringify([rule, data])
const deviating = new Set(deviations.map(key))

describe.skipIf(!isThere)("JsonLogic's official cases (../shared/jsonlogic)", () => {
  it.each(cases.filter((each) => !deviating.has(key(each))))("%j", ({ rule, data, result }) => {
    expect(value(rule, data)).toEqual(result)
  })

  it("has the cases that we deviate from", () => {
    expect(cases.filter((each) => deviating.has(key(each)))).toHaveLength(deviations.length)
  })
})

describe("deviations from JsonLogic's official cases", () => {
  it.each(deviations)("$reason", ({ rule, data, ours }) => {
    expect(value(rule, data)).toEqual(ours)
  })
})

describe("where json-logic-js guesses and this language does not", () => {
  it.each<readonly [reason: string, rule: Json, data: Json, ours: Json]>([
    ["arithmetic is exact", { "+": ["0.1", "0.2"] }, null, 0.3],
    ["a text with separators is no number", { "+": ["12,345.60", 1] }, null, "NotANumber"],
    ["a text that only begins with a number is no number", { "+": ["12abc", 1] }, null, "NotANumber"],
    ["what is missing is not zero", { "+": [{ var: "a" }, 1] }, {}, null],
    ["null is not at least zero", { ">=": [null, 0] }, null, "NotANumber"],
    ["null is not zero", { "+": [null, 0] }, null, "NotANumber"],
    ["true is not one", { "==": [true, 1] }, null, false],
    ["the empty text is not zero", { "==": ["", 0] }, null, false],
    ["nothing is divided by zero", { "/": [1, 0] }, null, "DivisionByZero"],
    ["nothing is divided by zero, also for a remainder", { "%": [1, 0] }, null, "DivisionByZero"],
    ["the least of nothing is no number", { min: [[]] }, null, "NotANumber"],
    ["a prototype cannot be read", { var: "constructor.name" }, {}, null],
    ["nor in a list", { var: "a.constructor" }, { a: [1] }, null],
    ["nor in a text", { var: "a.length" }, { a: "text" }, null],
    ["an own property of that name can", { var: "constructor" }, { constructor: 1 }, 1],
    ["what is missing is not different from a text", { "!=": [{ var: "a" }, "x"] }, {}, null],
    ["but it is null", { "==": [{ var: "a" }, null] }, {}, true],
  ])("%s", (_, rule, data, ours) => {
    expect(value(rule, data)).toEqual(ours)
  })
})
