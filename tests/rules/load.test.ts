import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { type Json, loadRuleSet } from "../../src/rules/index.ts"
import { problemsIn, ruleJson, setJson } from "./evaluating.ts"

const withRule = (fields: Readonly<Record<string, Json>>): Json => setJson({ rules: [ruleJson(fields)] })
const asserting = (assert: Json): Json => withRule({ assert })

const suggestion = (set: Json): string | undefined =>
  Result.match(loadRuleSet(set), {
    onSuccess: () => undefined,
    onFailure: ({ diagnostics }) => diagnostics[0]?.suggestion,
  })

describe("a rule set that is not one", () => {
  it.each<readonly [title: string, set: unknown, problems: readonly string[]]>([
    ["a list", [], ["wrongType "]],
    ["null", null, ["wrongType "]],
    ["a function", () => 1, ["wrongType "]],
    ["nothing in it", {}, ["missingField ", "missingField ", "missingField ", "missingField "]],
    ["a field with a slip of the pen", { ...setJson({}), overides: {} }, ["unknownField /overides"]],
    ["rules that are none", setJson({ rules: [1] }), ["wrongType /rules/0"]],
    ["a severity that is none", withRule({ severity: "eror" }), ["wrongValue /rules/0/severity"]],
    ["a title without English", withRule({ title: { zh: "题" } }), ["missingField /rules/0/title"]],
    ["a year that is none", withRule({ appliesTo: { fromYear: 2025.5 } }), ["wrongValue /rules/0/appliesTo/fromYear"]],
    ["a tolerance that is none", withRule({ tolerance: "a little" }), ["wrongValue /rules/0/tolerance"]],
  ])("%s", (_, set, problems) => {
    expect(problemsIn(set).filter((each) => !each.startsWith("warning"))).toEqual(problems)
  })
})

describe("logic that can never be right", () => {
  it.each<readonly [title: string, assert: Json, problems: readonly string[]]>([
    ["an unknown operator", { agres: [1, 1] }, ["unknownOperator /rules/0/assert/agres"]],
    ["too few operands", { agrees: [1] }, ["wrongArity /rules/0/assert/agrees"]],
    ["too many operands", { abs: [1, 2] }, ["wrongArity /rules/0/assert/abs"]],
    ["an operation with two keys", { "==": [1, 1], "!=": [1, 2] }, ["severalOperators /rules/0/assert"]],
    [
      "a path that leads nowhere",
      { agrees: [{ var: "$.procurment.total" }, 1] },
      ["unknownPath /rules/0/assert/agrees/0/var"],
    ],
    ["a path below a text", { agrees: [{ var: "$.unit.name" }, 1] }, ["unknownPath /rules/0/assert/agrees/0/var"]],
    ["a scope that is not there", { "==": [{ var: "^^.unit" }, 1] }, ["unknownPath /rules/0/assert/==/0/var"]],
    ["a path in missing", { "!": { missing: ["$.procurement.totl"] } }, ["unknownPath /rules/0/assert/!/missing/0"]],
    [
      "an object where a number is needed",
      { agrees: [{ var: "$.narrative" }, 1] },
      ["wrongOperand /rules/0/assert/agrees/0/var"],
    ],
    [
      "a number where a list is needed",
      { sum: [{ var: "$.fiscalYear" }, 1] },
      ["wrongOperand /rules/0/assert/sum/0/var"],
    ],
    ["an unknown table", { tableState: "expenditures" }, ["unknownTable /rules/0/assert/tableState"]],
    ["a pattern that is none", { matches: [{ var: "$.unit" }, "(["] }, ["badPattern /rules/0/assert/matches/1"]],
    [
      "a pattern that is calculated",
      { matches: [{ var: "$.unit" }, { var: "$.title" }] },
      ["badPattern /rules/0/assert/matches/1/var"],
    ],
    ["an expression that nothing defines", { use: "rate" }, ["unknownName /rules/0/assert/use"]],
    ["a parameter that nothing declares", { "<": [1, { param: "limit" }] }, ["unknownName /rules/0/assert/</1/param"]],
    ["a path that is no text", { var: [[1]] }, ["wrongOperand /rules/0/assert/var"]],
  ])("%s", (_, assert, problems) => {
    expect(problemsIn(asserting(assert)).filter((each) => !each.startsWith("warning"))).toEqual(problems)
  })

  it("is found inside the items of a list too", () => {
    const rule = {
      forEach: { rows: ["expenditure"] },
      assert: { agrees: [{ var: "amounts.total" }, { var: "amount.basic" }] },
    }
    expect(problemsIn(withRule(rule))).toEqual(["unknownPath /rules/0/assert/agrees/1/var"])
  })

  it("is found in a message", () => {
    const rule = {
      forEach: { rollups: {} },
      assert: { agrees: [{ var: "actual" }, 1] },
      message: { zh: "{nam}：{actual}", en: "{parent.nam}" },
    }
    expect(problemsIn(withRule(rule))).toEqual([
      "unknownPlaceholder /rules/0/message/zh",
      "unknownPlaceholder /rules/0/message/en",
    ])
  })

  it("is told all at once", () => {
    const set = setJson({
      rules: [
        ruleJson({ id: "a", assert: { agres: [1, { foo: 2 }] } }),
        ruleJson({ id: "a", severity: "hard", when: { var: "$.nothing" }, assert: { bar: 1 } }),
      ],
      overrides: { b: "off" },
      extends: ["missing"],
    })
    expect(problemsIn(set)).toEqual([
      "wrongValue /rules/1/severity",
      "unknownRuleSet /extends/0",
      "unknownOperator /rules/0/assert/agres",
      "duplicateId /rules/1/id",
      "unknownOperator /rules/1/assert/bar",
      "unknownPath /rules/1/when/var",
      "unknownRule /overrides/b",
    ])
  })

  it("comes with what was probably meant", () => {
    expect(suggestion(asserting({ agres: [1, 1] }))).toBe("agrees")
    expect(suggestion(asserting({ agrees: [{ var: "$.procurment.total" }, 1] }))).toBe("procurement")
    expect(suggestion(asserting({ tableState: "expenditures" }))).toBe("expenditure")
    expect(suggestion(withRule({ severity: "eror" }))).toBe("error")
    expect(suggestion({ ...setJson({}), overides: {} })).toBe("overrides")
    expect(suggestion(asserting({ zzzzzz: 1 }))).toBeUndefined()
  })
})

describe("a rule that can never find anything", () => {
  it.each<readonly [title: string, fields: Readonly<Record<string, Json>>, problems: readonly string[]]>([
    ["its condition is never true", { when: false, assert: { var: "$.unit" } }, ["warning unreachable /rules/0/when"]],
    ["its answer is always the same", { assert: true }, ["warning unreachable /rules/0/assert"]],
    [
      "it ends before it begins",
      { appliesTo: { fromYear: 2026, toYear: 2025 }, assert: { var: "$.unit" } },
      ["warning unreachable /rules/0/appliesTo"],
    ],
    ["it has no items", { forEach: [], assert: { var: "$.unit" } }, ["warning unreachable /rules/0/forEach"]],
  ])("is loaded with a warning: %s", (_, fields, problems) => {
    expect(problemsIn(withRule(fields))).toEqual(problems)
  })
})

describe("lines and columns", () => {
  const text = `{
  "name": "mine", "version": "1.0.0",
  "title": { "zh": "题", "en": "T" },
  "rules": [
    { "id": "a", "title": { "zh": "题", "en": "T" }, "message": { "zh": "信", "en": "M" },
      "category": "identity", "severity": "error",
      "assert": { "agrees": [ { "var": "$.procurement.total" }, { "summ": [] } ] } }
  ]
}`

  it("are told where the text of the file is known", () => {
    const loaded = loadRuleSet(JSON.parse(text), { text })
    const [found] = Result.isFailure(loaded) ? loaded.failure.diagnostics : []
    expect(found).toMatchObject({ code: "unknownOperator", line: 7, column: 75, ruleSet: "mine" })
    expect(Result.isFailure(loaded) ? loaded.failure.message : "").toContain(
      'mine 7:75: there is no operator "summ". Did you mean "sum"?',
    )
  })

  it("are not told without it", () => {
    const loaded = loadRuleSet(JSON.parse(text))
    const [found] = Result.isFailure(loaded) ? loaded.failure.diagnostics : []
    expect(found?.line).toBeUndefined()
  })
})

describe("of a rule set with many mistakes", () => {
  it("all are told at once, with odd rules and locks among them", () => {
    const locked = setJson({ name: "locked", rules: [ruleJson({ id: "locked", locked: true })] })
    const set = setJson({
      extends: ["locked"],
      rules: [
        ruleJson({ id: "a", severity: "eror", assert: { "==": [{ var: "$.unit" }, "甲"] } }),
        ruleJson({ id: "b", appliesTo: { fromYear: 2025, toYear: 2020 }, assert: { "==": [{ var: "$.unit" }, "甲"] } }),
      ],
      overrides: { locked: "off" },
    })
    expect(problemsIn(set, { sources: { locked } })).toEqual([
      "warning unreachable /rules/0/assert",
      "wrongValue /rules/0/severity",
      "warning unreachable /rules/1/appliesTo",
      "lockedRule /overrides/locked",
    ])
  })
})
