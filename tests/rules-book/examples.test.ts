import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { builtIn, builtInSources, loadRuleSet, testRule } from "../../src/rules/index.ts"

const risk = Result.getOrThrow(loadRuleSet(builtInSources["gouji:risk"]))
const rules = [...builtIn.rules, ...risk.rules]

describe("the built-in rule book", () => {
  it("loads without an error or a warning", () => {
    const loaded = loadRuleSet(builtInSources["gouji:default"], { sources: builtInSources })
    expect(Result.isFailure(loaded) ? loaded.failure.diagnostics : loaded.success.warnings).toEqual([])
    expect(builtIn.rules.length).toBeGreaterThan(0)
  })

  it.each(rules.map((loaded) => [loaded.rule.id, loaded] as const))("%s does what its examples say", (_, loaded) => {
    expect(testRule(loaded)).toEqual([])
  })

  it.each(rules.map(({ rule }) => [rule.id, rule] as const))("%s says why it holds, in both languages", (_, rule) => {
    for (const text of [rule.title, rule.message, rule.basis]) {
      expect(text?.zh).toMatch(/\p{Script=Han}/u)
      expect(text?.en).toMatch(/[a-z]/i)
    }
  })

  it("keeps risk indicators out of what is on by default", () => {
    expect(risk.rules.every(({ rule }) => rule.severity === "info" && rule.category === "risk")).toBe(true)
    expect(builtIn.rules.some(({ rule }) => rule.category === "risk")).toBe(false)
  })

  it("names every rule once", () => {
    const ids = rules.map(({ rule }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("has no rule that cannot pass or cannot fail: each has an example of both", () => {
    const dead = rules.filter(({ rule }) => {
      const { pass = [], fail = [] } = rule.examples ?? {}
      return pass.length === 0 || fail.length === 0
    })
    expect(dead.map(({ rule }) => rule.id)).toEqual([])
  })
})
