import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/audit/index.ts"
import { encodeDisclosure } from "../../src/disclosure/index.ts"
import { render } from "../../src/render/index.ts"
import { builtIn } from "../../src/rules/index.ts"
import { disclosures } from "../../src/testing.ts"
import { parsed } from "./support.ts"

describe.each(["xinjiang-budget", "shanghai-budget", "final-accounts"] as const)(
  "what is drafted in the form %s",
  (form) => {
    it("is read as it was drafted, whole, and has no finding above info", () => {
      fc.assert(
        fc.property(disclosures({ forms: [form] }), (drafted) => {
          const { disclosure, unrecognised, warnings } = parsed(render(drafted))
          expect(encodeDisclosure(disclosure)).toEqual(encodeDisclosure(drafted))
          expect({ unrecognised, warnings }).toEqual({ unrecognised: [], warnings: [] })
          const found = audit(disclosure, builtIn).findings.filter(({ severity }) => severity !== "info")
          expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([])
        }),
        { numRuns: 40 },
      )
    })
  },
)
