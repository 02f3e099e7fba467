import { describe, expect, it } from "vitest"
import type { Disclosure } from "../../src/disclosure/index.ts"
import { factKey, reportsOf } from "../../src/facts/index.ts"
import { render } from "../../src/render/index.ts"
import { disclosures } from "../../src/testing.ts"
import { parsed } from "../render/support.ts"
import { holds, small } from "./law.ts"

/** Every fact that a disclosure reports, with the number, the unit and the precision of the report. */
const reported = (disclosure: Disclosure): readonly string[] =>
  reportsOf(disclosure)
    .map(({ fact, amount, medium }) => [factKey(fact), medium, amount.text, amount.unit, amount.decimals].join(" "))
    .sort()

const tableTotals = ({ tables: { income, expenditure } }: Disclosure): readonly string[] =>
  [income, expenditure].flatMap((table) =>
    table?.state === "filled"
      ? table.rows.flatMap(({ kind, amounts }) => (kind === "item" && amounts.total ? [amounts.total.text] : []))
      : [],
  )

describe("the facts of a disclosure", () => {
  it("are the same with all their amounts after it was written and read", { timeout: 0 }, () => {
    holds(disclosures(small), (disclosure) => {
      const facts = reported(disclosure)
      expect(reported(parsed(render(disclosure)).disclosure)).toEqual(facts)
      for (const amount of tableTotals(disclosure)) expect(facts.join("\n")).toContain(` table ${amount} `)
    })
  })
})
