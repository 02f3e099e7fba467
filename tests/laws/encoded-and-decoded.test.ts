import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeDisclosure, encodeDisclosure } from "../../src/disclosure/index.ts"
import { disclosures } from "../../src/testing.ts"
import { holds, small } from "./law.ts"

describe("a disclosure that is encoded as JSON and decoded again", () => {
  it("is the same", { timeout: 0 }, () => {
    holds(disclosures(small), (disclosure) => {
      const json: unknown = JSON.parse(JSON.stringify(encodeDisclosure(disclosure)))
      const decoded = Result.getOrThrow(decodeDisclosure(json))
      expect(decoded).toEqual(disclosure)
      expect(encodeDisclosure(decoded)).toEqual(json)
    })
  })
})
