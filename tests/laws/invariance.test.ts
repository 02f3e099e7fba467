import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../src/disclosure/index.ts"
import { mutants } from "../../src/testing.ts"
import type { Finding } from "../../src/audit/index.ts"
import { findingsOf, holds, small } from "./law.ts"
import { hasProjects, inTenThousands, printsYuan, splitProjects, withRowsIn, withZeroRows } from "./rewriting.ts"

const mistakesOf = (disclosure: Disclosure): readonly Finding[] =>
  findingsOf(disclosure).filter(({ verdict, severity }) => verdict !== "rounding" && severity !== "info")

const rulesOf = (findings: readonly Finding[]): string[] => [...new Set(findings.map(({ rule }) => rule))].sort()

/** As often consistent as not: to write it otherwise may neither make a mistake nor hide one. */
const anyDisclosure = fc.tuple(mutants(small), fc.boolean(), fc.nat()).map(([mutant, isBroken, order]) => ({
  disclosure: isBroken ? mutant.disclosure : mutant.original.disclosure,
  order,
}))

describe("no verdict changes beyond rounding", () => {
  it(
    "where rows stand in another order, rows of nothing are added, a project is split, or 元 are printed as 万元",
    {
      timeout: 0,
    },
    () => {
      holds(anyDisclosure, ({ disclosure, order }) => {
        const mistakes = rulesOf(mistakesOf(disclosure))
        expect(rulesOf(mistakesOf(withRowsIn(disclosure, order))), "in another order").toEqual(mistakes)
        expect(rulesOf(mistakesOf(withZeroRows(disclosure))), "with rows of nothing").toEqual(mistakes)
        if (hasProjects(disclosure))
          expect(mistakesOf(splitProjects(disclosure)).length > 0, "with a project split").toBe(mistakes.length > 0)
        if (!printsYuan(disclosure)) return
        const inWan = findingsOf(inTenThousands(disclosure))
        // What was a mistake to the fen may be a matter of rounding now, but nothing else.
        expect(mistakes, "in 万元").toEqual(
          expect.arrayContaining(
            rulesOf(inWan.filter(({ verdict, severity }) => verdict !== "rounding" && severity !== "info")),
          ),
        )
        expect(rulesOf(inWan), "in 万元").toEqual(expect.arrayContaining(mistakes))
      })
    },
  )
})
