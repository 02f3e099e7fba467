import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeDisclosure, type Disclosure, encodeDisclosure } from "../../src/disclosure/index.ts"
import { factKey, reportsOf } from "../../src/facts/index.ts"
import { disclosures } from "../../src/testing.ts"
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
  it(
    "are the same with all their amounts after they went through a disclosure as it is written",
    { timeout: 0 },
    () => {
      holds(disclosures(small), (disclosure) => {
        const facts = reported(disclosure)
        const again = Result.getOrThrow(decodeDisclosure(encodeDisclosure(disclosure)))
        expect(reported(again)).toEqual(facts)
        for (const amount of tableTotals(disclosure)) expect(facts.join("\n")).toContain(` table ${amount} `)
      })
    },
  )
})
