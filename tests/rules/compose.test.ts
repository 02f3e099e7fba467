import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { disclosureContext, type Json, type LoadedRuleSet, loadRuleSet, settingFor } from "../../src/rules/index.ts"
import { disclosure, ended, load, problemsIn, ruleJson, setJson } from "./evaluating.ts"

const unitIs = (id: string, name: string, more: Readonly<Record<string, Json>> = {}): Json =>
  ruleJson({ id, assert: { "==": [{ var: "$.unit" }, name] }, ...more })

const base = setJson({
  name: "base",
  parameters: { threshold: { value: 50, title: { zh: "起点", en: "threshold" } } },
  definitions: { total: { var: "$.procurement.total" } },
  rules: [
    unitIs("unit.a", "甲"),
    unitIs("unit.b", "乙", { severity: "warning" }),
    unitIs("unit.locked", "丙", { severity: "warning", locked: true }),
    ruleJson({ id: "threshold", assert: { "<": [{ number: { use: "total" } }, { param: "threshold" }] } }),
  ],
})
const sources = { base }

const outcomes = ({ rules }: LoadedRuleSet, fixture: Json): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rules.map(({ rule, checks }) => [
      rule.id,
      [...checks(disclosureContext(disclosure(fixture)))].map(({ outcome }) => ended(outcome)).join(),
    ]),
  )

describe("a rule set that extends another", () => {
  it("has its rules, and its own after them", () => {
    const set = load(setJson({ extends: ["base"], rules: [unitIs("own", "丁")] }), { sources })
    expect(set.rules.map(({ rule, ruleSet }) => `${ruleSet} ${rule.id}`)).toEqual([
      "base unit.a",
      "base unit.b",
      "base unit.locked",
      "base threshold",
      "test own",
    ])
  })

  it("has the rules of a rule set once, however it is reached", () => {
    const left = setJson({ name: "left", extends: ["base"] })
    const right = setJson({ name: "right", extends: ["base"] })
    const set = load(setJson({ extends: ["left", "right"] }), { sources: { base, left, right } })
    expect(set.rules).toHaveLength(4)
  })

  it("turns rules off and changes their severity", () => {
    const set = load(setJson({ extends: ["base"], overrides: { "unit.a": "off", "unit.b": "info" } }), { sources })
    expect(set.rules.map(({ rule }) => [rule.id, rule.severity])).toEqual([
      ["unit.b", "info"],
      ["unit.locked", "warning"],
      ["threshold", "error"],
    ])
    expect(set.off.map(({ id }) => id)).toEqual(["unit.a"])
  })

  it("changes parts of rules", () => {
    const override = {
      severity: "info",
      assert: { "==": [{ var: "$.unit" }, "戊"] },
      title: { zh: "改", en: "Changed" },
    }
    const set = load(setJson({ extends: ["base"], overrides: { "unit.a": override } }), { sources })
    expect(set.rules[0]?.rule).toMatchObject({
      id: "unit.a",
      severity: "info",
      title: { zh: "改", en: "Changed" },
      message: { zh: "不符", en: "wrong" },
    })
    expect(outcomes(set, { unit: "戊" })["unit.a"]).toBe("holds")
  })

  it("sets parameters, and uses what the other defines", () => {
    const fixture = { procurement: { total: { value: "60.00", unit: "万元" } } }
    expect(outcomes(load(setJson({ extends: ["base"] }), { sources }), fixture).threshold).toBe("different")
    expect(
      outcomes(load(setJson({ extends: ["base"], set: { threshold: 100 } }), { sources }), fixture).threshold,
    ).toBe("equal")
    expect(
      outcomes(load(setJson({ extends: ["base"] }), { sources, parameters: { threshold: 100 } }), fixture).threshold,
    ).toBe("equal")
    const uses = setJson({
      extends: ["base"],
      rules: [ruleJson({ id: "own", assert: { agrees: [{ use: "total" }, { amount: ["60", "万元"] }] } })],
    })
    expect(outcomes(load(uses, { sources }), fixture).own).toBe("equal")
  })

  it("takes the setting of the outermost rule set", () => {
    const middle = setJson({ name: "middle", extends: ["base"], set: { threshold: 55 } })
    const fixture = { procurement: { total: { value: "60.00", unit: "万元" } } }
    const outer = (set: Json) =>
      outcomes(load(setJson({ extends: ["middle"], set }), { sources: { base, middle } }), fixture).threshold
    expect(outer({})).toBe("different")
    expect(outer({ threshold: 61 })).toBe("equal")
  })

  it.each<readonly [title: string, fields: Readonly<Record<string, Json>>, problems: readonly string[]]>([
    ["a rule that is there already", { rules: [unitIs("unit.a", "甲")] }, ["duplicateId /rules/0/id"]],
    ["a locked rule that is there already", { rules: [unitIs("unit.locked", "甲")] }, ["lockedRule /rules/0/id"]],
    ["a locked rule turned off", { overrides: { "unit.locked": "off" } }, ["lockedRule /overrides/unit.locked"]],
    ["a locked rule made weaker", { overrides: { "unit.locked": "info" } }, ["lockedRule /overrides/unit.locked"]],
    [
      "a locked rule changed",
      { overrides: { "unit.locked": { assert: { var: "$.unit" } } } },
      ["lockedRule /overrides/unit.locked"],
    ],
    ["an override of no rule", { overrides: { "unit.c": "off" } }, ["unknownRule /overrides/unit.c"]],
    ["an override that is none", { overrides: { "unit.a": "of" } }, ["wrongValue /overrides/unit.a"]],
    ["a wrong part of a rule", { overrides: { "unit.a": { asert: true } } }, ["unknownField /overrides/unit.a/asert"]],
    [
      "logic that is wrong",
      { overrides: { "unit.a": { assert: { foo: 1 } } } },
      ["unknownOperator /overrides/unit.a/assert/foo"],
    ],
    ["a parameter that is not there", { set: { treshold: 1 } }, ["unknownName /set/treshold"]],
    ["a parameter of another kind", { set: { threshold: "1" } }, ["wrongType /set/threshold"]],
    ["a parameter declared again", { parameters: { threshold: { value: 1 } } }, ["duplicateId /parameters/threshold"]],
    ["an expression defined again", { definitions: { total: { var: "$.unit" } } }, ["duplicateId /definitions/total"]],
    [
      "an expression that uses itself",
      { definitions: { a: { use: "b" }, b: { "+": [1, { use: "a" }] } } },
      ["cycle /definitions/a"],
    ],
  ])("is refused with %s", (_, fields, problems) => {
    expect(problemsIn(setJson({ extends: ["base"], ...fields }), { sources })).toEqual(problems)
  })

  it("may make a locked rule graver", () => {
    const set = load(setJson({ extends: ["base"], overrides: { "unit.locked": "error" } }), { sources })
    expect(set.rules.find(({ rule }) => rule.id === "unit.locked")?.rule.severity).toBe("error")
  })

  it("does not extend itself, directly or not", () => {
    const a = setJson({ name: "a", extends: ["b"] })
    const b = setJson({ name: "b", extends: ["a"] })
    expect(problemsIn(a, { sources: { a, b } })).toEqual(["cycle /extends/0"])
    expect(
      problemsIn(setJson({ name: "own", extends: ["own"] }), { sources: { own: setJson({ name: "own" }) } }),
    ).toEqual(["cycle /extends/0"])
  })

  it("says in which rule set a problem is", () => {
    const broken = setJson({ name: "broken", rules: [ruleJson({ assert: { foo: 1 } })] })
    const loaded = loadRuleSet(setJson({ extends: ["broken"] }), { sources: { broken } })
    expect(Result.isFailure(loaded) ? loaded.failure.diagnostics.map(({ ruleSet }) => ruleSet) : []).toEqual(["broken"])
  })
})

describe("what a rule is for", () => {
  const applying = (appliesTo: Json): LoadedRuleSet =>
    load(setJson({ rules: [unitIs("a", "示例单位", { appliesTo })] }))
  it.each<readonly [appliesTo: Json, fixture: Json, ending: string]>([
    [{ kind: "budget" }, {}, "holds"],
    [{ kind: "finalAccounts" }, {}, "not applicable: the rule is for final accounts only"],
    [{ level: "department" }, {}, "not applicable: the rule is for departments only"],
    [{ region: "新疆" }, { region: "上海" }, "not applicable: the rule is for 新疆 only"],
    [{ region: "新疆" }, { region: "新疆" }, "holds"],
    [{ form: "xinjiang-budget" }, {}, "not applicable: the rule is for the form xinjiang-budget only"],
    [{ fromYear: 2026 }, {}, "not applicable: the rule is for 2026 and later only"],
    [{ toYear: 2024 }, {}, "not applicable: the rule is for 2024 and earlier only"],
    [{ fromYear: 2025, toYear: 2025 }, {}, "holds"],
    [
      { publishedFrom: "2025-03-01" },
      { publishedOn: "2025-02-28" },
      "not applicable: the rule is for disclosures published from 2025-03-01 only",
    ],
    [{ publishedTo: "2025-03-01" }, { publishedOn: "2025-03-01" }, "holds"],
    [
      { publishedTo: "2025-03-01" },
      { publishedOn: "2025-03-02" },
      "not applicable: the rule is for disclosures published until 2025-03-01 only",
    ],
    [{ publishedFrom: "2025-03-01" }, {}, "holds"],
  ])("%j %j", (appliesTo, fixture, ending) => {
    expect(outcomes(applying(appliesTo), fixture).a).toBe(ending)
  })

  it("may be another severity, or nothing, from some year or in some region", () => {
    const cases = [
      { appliesTo: { toYear: 2023 }, severity: "off" },
      { appliesTo: { region: "上海" }, severity: "info" },
    ]
    const set = load(setJson({ rules: [unitIs("a", "示例单位", { cases })] }))
    expect(outcomes(set, { fiscalYear: 2023 }).a).toBe("not applicable: the rule is off for disclosures of this kind")
    expect(outcomes(set, { fiscalYear: 2024 }).a).toBe("holds")
    const [loaded] = set.rules
    const severity = (fixture: Json) =>
      loaded === undefined ? undefined : settingFor(loaded.rule, disclosure(fixture))
    expect([severity({ region: "上海" }), severity({ region: "新疆" })]).toEqual(["info", "error"])
  })
})

describe("rule sets that extend each other crosswise", () => {
  const crosswise = (depth: number, more: (name: string) => Readonly<Record<string, Json>> = () => ({})) => {
    const level = (index: number) =>
      ["a", "b"].map((side): readonly [string, Json] => {
        const name = `${side}${index}`
        const next = index < depth ? [`a${index + 1}`, `b${index + 1}`] : []
        return [name, setJson({ name, extends: next, rules: [unitIs(name, name)], ...more(name) })]
      })
    return Object.fromEntries(Array.from({ length: depth + 1 }, (_, index) => level(index)).flat())
  }

  it("are composed once each, whatever the number of ways to them", () => {
    const set = load(setJson({ extends: ["a0", "b0"] }), { sources: crosswise(60) })
    expect(set.rules).toHaveLength(122)
  })

  it("are refused where each way sets other values, without end", () => {
    const sources = crosswise(60, (name) => ({ parameters: {}, set: { [name]: 1 } }))
    expect(problemsIn(setJson({ extends: ["a0"] }), { sources }).some((each) => each.startsWith("tooLarge"))).toBe(true)
  })

  it("are refused where there are too many of them", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [
        `s${index}`,
        setJson({ name: `s${index}`, ...(index < 4_999 ? { extends: [`s${index + 1}`] } : {}) }),
      ]),
    )
    expect(problemsIn(setJson({ extends: ["s0"] }), { sources: chain })).toEqual(["tooLarge /extends/0"])
  })

  it("tell what is wrong with one of them once", () => {
    const wrong = { ...base, rulez: [] }
    const left = setJson({ name: "left", extends: ["base"] })
    const right = setJson({ name: "right", extends: ["base"] })
    expect(problemsIn(setJson({ extends: ["left", "right"] }), { sources: { base: wrong, left, right } })).toEqual([
      "unknownField /rulez",
    ])
  })
})
