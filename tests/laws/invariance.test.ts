import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../src/disclosure/index.ts"
import { mutants } from "../../src/testing.ts"
import type { Finding } from "../../src/audit/index.ts"
import { findingsOf, holds, small } from "./law.ts"
import { hasProjects, inTenThousands, printsYuan, splitProjects, withRowsIn, withZeroRows } from "./rewriting.ts"

const isMistake = ({ verdict, severity }: Finding): boolean => verdict !== "rounding" && severity !== "info"

const mistakesOf = (disclosure: Disclosure): readonly Finding[] => findingsOf(disclosure).filter(isMistake)

const rulesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ rule }) => rule))].sort()

/** As often consistent as not: to write it otherwise may neither make a mistake nor hide one. */
const anyDisclosure = fc
  .tuple(mutants(small), fc.boolean(), fc.nat())
  .map(([{ disclosure, original }, isBroken, order]) => ({
    disclosure: isBroken ? disclosure : original.disclosure,
    // A consistent disclosure has no mistakes: that is a law of its own.
    mistakes: isBroken ? rulesOf(mistakesOf(disclosure)) : [],
    order,
  }))

describe("no verdict changes beyond rounding", () => {
  it(
    "where rows stand in another order with rows of nothing among them, a project is split, or 元 are printed as 万元",
    {
      timeout: 0,
    },
    () => {
      holds(anyDisclosure, ({ disclosure, mistakes, order }) => {
        expect(rulesOf(mistakesOf(withRowsIn(withZeroRows(disclosure), order))), "in another order").toEqual(mistakes)
        if (hasProjects(disclosure))
          expect(mistakesOf(splitProjects(disclosure)).length > 0, "with a project split").toBe(mistakes.length > 0)
        if (!printsYuan(disclosure)) return
        const found = findingsOf(inTenThousands(disclosure))
        // What was a mistake to the fen may be a matter of rounding now, but nothing else.
        expect(mistakes, "in 万元").toEqual(expect.arrayContaining(rulesOf(found.filter(isMistake))))
        expect(rulesOf(found), "in 万元").toEqual(expect.arrayContaining(mistakes))
      })
    },
  )
})
