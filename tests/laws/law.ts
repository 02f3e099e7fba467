import * as fc from "fast-check"
import { audit, type Finding } from "../../src/audit/index.ts"
import type { Disclosure } from "../../src/disclosure/index.ts"
import { builtIn } from "../../src/rules/index.ts"

/** In how many cases a law is tried: `npm run laws` tries it in many more than the tests do. */
const cases = Number(process.env.LAW_CASES ?? 1_000)

/** Disclosures of laws are small: what can go wrong, goes wrong in a few lines. */
export const small = { rows: 4 } as const

/** A law holds for whatever is drawn. */
export const holds = <A>(drawn: fc.Arbitrary<A>, law: (value: A) => void): void => {
  fc.assert(
    fc.property(drawn, (value) => {
      law(value)
    }),
    { numRuns: cases },
  )
}

export const findingsOf = (disclosure: Disclosure): readonly Finding[] => audit(disclosure, builtIn).findings

/** What is more than a difference of rounding or a matter of style, in a few words. */
export const mistakesIn = (disclosure: Disclosure): readonly string[] =>
  findingsOf(disclosure)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, path, message }) => `${rule} ${path}: ${message.en}`)
