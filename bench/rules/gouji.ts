import * as Result from "effect/Result"
import { disclosureContext, loadRuleSet, type RuleContext } from "../../src/rules/index.ts"
import type { Contender } from "./contender.ts"
import { decoded } from "./disclosure.ts"

const text = { zh: "", en: "" }
const common = { title: text, message: text, category: "identity", severity: "error" } as const
const { rules } = Result.getOrThrow(
  loadRuleSet({
    name: "bench",
    version: "1.0.0",
    title: text,
    rules: [
      {
        ...common,
        id: "rollup",
        forEach: { rollups: {} },
        assert: { agrees: [{ var: "actual" }, { sum: { var: "parts" } }] },
      },
      {
        ...common,
        id: "row",
        forEach: { rows: ["expenditure"] },
        assert: { agrees: [{ var: "amounts.total" }, { "+": [{ var: "amounts.basic" }, { var: "amounts.project" }] }] },
      },
    ],
  }),
)

const check = (context: RuleContext): readonly number[] => {
  const places: number[] = []
  let place = 0
  for (const { checks } of rules)
    for (const { outcome } of checks(context)) {
      if (outcome._tag === "Agreement" && outcome.outcome === "different") places.push(place)
      place += 1
    }
  return places
}

const disclosure = decoded()
const prepared = disclosureContext(disclosure)

/** The identities with their items ready made, as the peers have them. */
export const goujiPrepared: Contender = {
  name: "gouji, items ready made",
  note: "exact; intervals, three verdicts and a trace of what was read",
  run: () => check(prepared),
}

/** The same from the bare disclosure: parents and children are found, and places named, on every run. */
export const goujiWhole: Contender = {
  name: "gouji, from the disclosure",
  note: "the same, finding parents and children itself",
  run: () => check(disclosureContext(disclosure)),
}
