import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { audit, type Finding } from "../../src/audit/index.ts"
import { builtIn, type LoadedRuleSet } from "../../src/rules/index.ts"
import { disclosures, mutants } from "../../src/testing.ts"
import { anything } from "./anything.ts"
import { findingsOf, holds, small } from "./law.ts"

const named = ({ rule, verdict, operands }: Finding): string =>
  [rule, verdict, ...operands.map(({ path }) => path).sort()].join(" ")

/** Some of the built-in rules. */
const someRules: fc.Arbitrary<LoadedRuleSet> = fc.subarray([...builtIn.rules]).map((rules) => ({ ...builtIn, rules }))

describe("the audit", () => {
  it("is deterministic", { timeout: 0 }, () => {
    holds(disclosures(small), (disclosure) => {
      expect(JSON.stringify(audit(disclosure, builtIn))).toBe(JSON.stringify(audit(disclosure, builtIn)))
    })
  })

  it("ends with a report on anything that can be decoded as a disclosure", { timeout: 0 }, () => {
    holds(anything, (disclosure) => {
      const { findings, rules } = audit(disclosure, builtIn)
      expect(rules.length).toBeGreaterThan(0)
      for (const { path } of findings) expect(path).toMatch(/^(?:\/|$)/)
    })
  })

  it("finds with more rules whatever it finds with fewer", { timeout: 0 }, () => {
    holds(fc.tuple(mutants(small), someRules), ([{ disclosure }, some]) => {
      const all = new Set(findingsOf(disclosure).map(named))
      for (const finding of audit(disclosure, some).findings) expect(all).toContain(named(finding))
    })
  })
})
