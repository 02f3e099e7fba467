import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { audit, type Finding } from "../../src/audit/index.ts"
import { builtIn, type LoadedRule, type LoadedRuleSet } from "../../src/rules/index.ts"
import { disclosures, mutants } from "../../src/testing.ts"
import { anything } from "./anything.ts"
import { holds, small } from "./law.ts"

const named = ({ rule, verdict, operands }: Finding): string =>
  [rule, verdict, ...operands.map(({ path }) => path).sort()].join(" ")

const withRules = (rules: readonly LoadedRule[]): LoadedRuleSet => ({ ...builtIn, rules })

/** Some of the built-in rules, and one more. */
const someAndOne = fc.tuple(fc.subarray([...builtIn.rules], { maxLength: 60 }), fc.constantFrom(...builtIn.rules))

describe("the audit", () => {
  it(
    "ends with a report on anything that can be decoded as a disclosure, and with the same one each time",
    {
      timeout: 0,
    },
    () => {
      holds(fc.oneof(anything, disclosures(small)), (disclosure) => {
        const report = audit(disclosure, builtIn)
        expect(report.rules.length).toBe(builtIn.rules.length)
        expect(JSON.stringify(audit(disclosure, builtIn))).toBe(JSON.stringify(report))
      })
    },
  )

  it("finds with one rule more whatever it found without", { timeout: 0 }, () => {
    holds(fc.tuple(mutants(small), someAndOne), ([{ disclosure }, [some, one]]) => {
      const before = audit(disclosure, withRules(some)).findings
      const after = new Set(audit(disclosure, withRules([...some, one])).findings.map(named))
      for (const finding of before) expect(after).toContain(named(finding))
    })
  })
})
