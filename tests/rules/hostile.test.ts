import * as Result from "effect/Result"
import jsonLogic from "json-logic-js"
import { describe, expect, it } from "vitest"
import {
  evaluate,
  type Json,
  loadRuleSet,
  makeLanguage,
  standardLanguage,
  standardOperators,
} from "../../src/rules/index.ts"
import { endings, problemsIn, ruleJson, setJson, value } from "./evaluating.ts"
import { effortOf } from "../support/effort.ts"

const asserting = (assert: Json): Json => setJson({ rules: [ruleJson({ assert })] })

const nested = (depth: number): unknown => {
  let json: unknown = 1
  for (let level = 0; level < depth; level++) json = { "!": [json] }
  return json
}

const quickly = <A>(run: () => A, milliseconds: number): A => {
  const effort = effortOf(run)
  expect(effort.milliseconds).toBeLessThan(milliseconds)
  return effort.result
}

describe("a rule file from a stranger", () => {
  it.each([100, 10_000, 1_000_000])("nested %i deep is refused", (depth) => {
    const set = { ...setJson({}), rules: [{ ...ruleJson({}), assert: nested(depth) }] }
    const codes = quickly(() => problemsIn(set), 10_000).map((each) => each.split(" ")[0])
    expect(codes).toContain("tooDeep")
  })

  it("with a literal of a million members is refused", () => {
    const list = Array.from({ length: 1_000_000 }, (_, index) => index)
    expect(quickly(() => problemsIn(asserting({ in: [1, list] })), 10_000)[0]).toMatch(/^tooLarge/)
    const object = Object.fromEntries(list.slice(0, 300_000).map((index) => [`k${index}`, index]))
    expect(quickly(() => problemsIn(asserting({ "==": [object, 1] })), 10_000)[0]).toMatch(/^tooLarge/)
  })

  it("of ten megabytes of rules is refused or loaded in bounded time", () => {
    const rules = Array.from({ length: 25_000 }, (_, index) =>
      ruleJson({
        id: `rule.${index}`,
        assert: { agrees: [{ "+": [{ var: "$.fiscalYear" }, 1, 2, 3, 4, 5] }, 1] },
        basis: { zh: "据".repeat(100), en: "law ".repeat(30) },
      }),
    )
    expect(JSON.stringify(rules).length).toBeGreaterThan(10_000_000)
    const loaded = quickly(() => loadRuleSet(setJson({ rules })), 10_000)
    expect(Result.isSuccess(loaded) || loaded.failure.diagnostics.some(({ code }) => code === "tooLarge")).toBe(true)
  })

  it("with wrong fields without end is refused with as many problems as one can read", () => {
    const rules = Array.from({ length: 150_000 }, () => 1)
    expect(quickly(() => problemsIn({ ...setJson({}), rules }), 15_000)).toHaveLength(1_000)
  })

  it("with unknown operators without end is refused in bounded time", () => {
    const assert = { and: Array.from({ length: 50_000 }, (_, index) => ({ [`agree${index % 10}`]: [1] })) }
    expect(quickly(() => problemsIn(asserting(assert)), 15_000)).toHaveLength(1_000)
  })

  it("whose names use names twice over is refused", () => {
    const definitions: Record<string, Json> = { d0: { var: "$.fiscalYear" } }
    for (let index = 1; index < 60; index++)
      definitions[`d${index}`] = { "+": [{ use: `d${index - 1}` }, { use: `d${index - 1}` }] }
    const set = setJson({ definitions, rules: [ruleJson({ assert: { agrees: [{ use: "d59" }, 1] } })] })
    expect(quickly(() => problemsIn(set), 10_000).some((each) => each.startsWith("tooLarge"))).toBe(true)
  })

  it("with a catastrophic pattern does not hang", () => {
    const text = "a".repeat(50_000)
    expect(quickly(() => value({ matches: [{ var: "" }, "^(a+)+$"] }, `${text}!`), 10_000)).toBe(false)
    expect(quickly(() => value({ matches: [{ var: "" }, "(a|a)*b"] }, text), 10_000)).toBe(false)
    expect(problemsIn(asserting({ matches: [{ var: "$.unit" }, "(?=a)"] }))).toEqual([
      "badPattern /rules/0/assert/matches/1",
    ])
    expect(problemsIn(asserting({ matches: [{ var: "$.unit" }, "a".repeat(2_001)] }))).toEqual([
      "badPattern /rules/0/assert/matches/1",
    ])
    expect(
      quickly(() => problemsIn(asserting({ matches: [{ var: "$.unit" }, "((a{1,100}){1,100}){1,100}"] })), 10_000),
    ).toHaveLength(1)
  })

  it.each([
    "__proto__",
    "constructor",
    "constructor.prototype",
    "prototype",
    "toString",
    "a.__proto__",
    "a.constructor",
    "list.constructor",
    "list.map",
  ])("reads no prototype by %s", (path) => {
    expect(value({ var: path }, { a: {}, list: [] })).toBeNull()
    expect(value({ var: { cat: path } }, { a: {}, list: [] })).toBeNull()
    expect(value({ get: [{ var: "" }, path] }, { a: {}, list: [] })).toBeNull()
  })

  it("names no operator of a prototype", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const set: unknown = JSON.parse(
        JSON.stringify(asserting(null)).replace('"assert":null', `"assert":{"${name}":[1]}`),
      )
      expect(problemsIn(set)).toEqual([`unknownOperator /rules/0/assert/${name}`])
    }
  })

  it("does not reach the inside of an amount", () => {
    const fixture = { procurement: { total: { value: "1.00", unit: "万元" } } }
    for (const path of ["value", "value.constructor", "value.d", "_tag", "constructor"])
      expect(problemsIn(asserting({ "==": [{ var: `$.procurement.total.${path}` }, 1] }))).toHaveLength(1)
    expect(
      endings({ assert: { "==": [{ get: [{ var: "$.procurement.total" }, { cat: ["val", "ue"] }] }, 1] } }, fixture),
    ).toEqual(["not applicable: value is not disclosed"])
  })

  it("cannot pass off data as an amount", () => {
    expect(value({ "+": [{ _tag: "Amount", value: 1, unit: "元" }, 1] })).toBe("NotANumber")
    expect(value({ "+": [{ _tag: "Quantity", value: { s: 1 }, unit: "元" }, 1] })).toBe("NotANumber")
  })

  it("changes no prototype", () => {
    const set: unknown = JSON.parse(
      `{"name":"x","version":"1","title":{"zh":"","en":""},"rules":[],"__proto__":{"polluted":1}}`,
    )
    problemsIn(set)
    value({ object: Object.fromEntries([["__proto__", { "+": [1, 1] }]]) })
    value({ group: [["__proto__", "a"], { var: "" }] })
    expect(Reflect.get({}, "polluted")).toBeUndefined()
  })

  it("makes no number too large to print", () => {
    expect(value({ "*": [1e300, 1e300] })).toBe("OutOfRange")
    expect(
      value({
        reduce: [[1, 2, 3, 4, 5, 6, 7, 8], { "*": [{ var: "accumulator" }, { var: "accumulator" }] }, "1000000000000"],
      }),
    ).toBe("OutOfRange")
    expect(value({ "+": ["9".repeat(41), 1] })).toBe("NotANumber")
    expect(value({ "+": ["1e9", 1] })).toBe("NotANumber")
    expect(value({ round: [1, 1e9] })).toBe("OutOfRange")
  })

  it("ends, whatever it says", () => {
    const numbers = Array.from({ length: 400 }, (_, index) => index)
    const quadratic: Json = {
      map: [{ var: "$" }, { sum: [{ var: "$" }, { sum: [{ var: "$" }, { "+": [{ var: "" }, 1] }] }] }],
    }
    const patient = makeLanguage(standardLanguage.operators.values(), { steps: 100_000 })
    const found = quickly(() => evaluate(quadratic, numbers, patient), 10_000)
    expect(Result.isFailure(found) && found.failure._tag === "EvaluationFailed" ? found.failure.failure.code : "").toBe(
      "LimitExceeded",
    )
  })

  it("does not grow without end", () => {
    const doubling: Json = { reduce: [{ var: "" }, { merge: [{ var: "accumulator" }, { var: "accumulator" }] }, [1]] }
    const doublingText: Json = { reduce: [{ var: "" }, { cat: [{ var: "accumulator" }, { var: "accumulator" }] }, "a"] }
    const many = Array.from({ length: 60 }, () => 1)
    expect(quickly(() => value(doubling, many), 15_000)).toBe("LimitExceeded")
    expect(quickly(() => value(doublingText, many), 15_000)).toBe("LimitExceeded")
  })
})

describe("a language", () => {
  it("has its own operators, and shares none", () => {
    const small = makeLanguage(standardOperators)
    expect(Result.isFailure(evaluate({ agrees: [1, 1] }, null, small))).toBe(true)
    expect(value({ agrees: [1, 1] })).toBe(true)
  })

  it("leaves json-logic-js in the same process alone", () => {
    jsonLogic.add_operation("agrees", () => "theirs")
    expect(value({ agrees: [1, 2] })).toBe(false)
    expect(jsonLogic.apply({ agrees: [1, 1] })).toBe("theirs")
    expect(jsonLogic.apply({ "+": ["1.5x", 1] })).toBe(2.5)
    expect(jsonLogic.apply({ var: "constructor.name" }, {})).toBe("Object")
    jsonLogic.rm_operation("agrees")
  })
})
