import { describe, expect, it } from "vitest"
import type { Finding } from "../../src/audit/index.ts"
import { type MutantOf, mutants, pointsAt } from "../../src/testing.ts"
import { findingsOf, holds, small } from "./law.ts"

/** What is found in a mutant and was not in the disclosure that it was made from, which has no mistakes. */
const newIn = ({ disclosure, original }: MutantOf): readonly Finding[] => {
  const found = findingsOf(disclosure)
  const mistakes = found.filter(({ severity }) => severity !== "info")
  if (mistakes.length > 0) return mistakes
  const known = new Set(findingsOf(original.disclosure).map(({ fingerprint }) => fingerprint))
  return found.filter(({ fingerprint }) => !known.has(fingerprint))
}

describe("every mutant", () => {
  it("has a finding that points at what was broken, unless it says why nothing can", { timeout: 0 }, () => {
    holds(mutants(small), (mutant) => {
      if (mutant.unseen !== undefined) return
      const found = newIn(mutant)
      const named = found.map(({ rule, path }) => `${rule} ${path}`)
      expect(
        found.some((finding) => pointsAt(finding, mutant.broken)),
        `${mutant.mutation}: ${mutant.description.en} (${mutant.broken.join(", ")}); found: ${named.join(", ")}`,
      ).toBe(true)
    })
  })
})
