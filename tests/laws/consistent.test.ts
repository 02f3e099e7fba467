import { describe, expect, it } from "vitest"
import { disclosures } from "../../src/testing.ts"
import { holds, mistakesIn, small } from "./law.ts"

describe("a consistent disclosure", () => {
  it("has no finding above info, in any form", { timeout: 0 }, () => {
    holds(disclosures(small), (disclosure) => expect(mistakesIn(disclosure)).toEqual([]))
  })
})
