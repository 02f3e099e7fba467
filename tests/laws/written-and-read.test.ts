import { describe, expect, it } from "vitest"
import { encodeDisclosure } from "../../src/disclosure/index.ts"
import { render } from "../../src/render/index.ts"
import { disclosures } from "../../src/testing.ts"
import { parsed } from "../render/support.ts"
import { holds, small } from "./law.ts"

describe("a disclosure that is written in the layout of its form and read again", () => {
  it("is the same, its precision and its blanks too, and every number has its place", { timeout: 0 }, () => {
    holds(disclosures(small), (written) => {
      const text = render(written)
      const { disclosure, unrecognised, sources } = parsed(text)
      expect(encodeDisclosure(disclosure)).toEqual(encodeDisclosure(written))
      expect(unrecognised).toEqual([])
      const lines = text.split(/\r?\n/)
      for (const [pointer, { line, text: printed }] of Object.entries(sources))
        if (line !== undefined && printed !== undefined && pointer.includes("/amounts/"))
          expect(lines[line - 1], `${pointer} in line ${line}`).toContain(printed)
    })
  })
})
