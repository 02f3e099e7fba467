import * as Result from "effect/Result"
import { expect, it } from "vitest"
import rules from "../../examples/custom-rule.json" with { type: "json" }
import { loadRuleSet, testRule } from "../../src/rules/index.ts"

it("the example's own rule loads, and does what its examples say", () => {
  const loaded = Result.getOrThrow(loadRuleSet(rules))
  expect(loaded.rules.flatMap((rule) => testRule(rule))).toEqual([])
})
