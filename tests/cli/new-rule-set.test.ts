import * as Result from "effect/Result"
import { expect, it } from "vitest"
import start from "../../src/cli/commands/rules/new-rule-set.json" with { type: "json" }
import { loadRuleSet, testRule } from "../../src/rules/index.ts"

it("the file that `gouji rules new` writes loads, and does what its examples say", () => {
  const { rules, warnings } = Result.getOrThrow(loadRuleSet(start))
  expect(warnings).toEqual([])
  expect(rules.flatMap((rule) => testRule(rule))).toEqual([])
})
