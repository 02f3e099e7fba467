import { Engine } from "json-rules-engine"
import type { Contender } from "../contender.ts"
import { exactIdentities, within } from "../identities.ts"

const engine = new Engine()
engine.addOperator("within", within)
engine.addRule({
  conditions: { all: [{ fact: "actual", operator: "within", value: { fact: "parts" } }] },
  event: { type: "holds" },
})

export const jsonRulesEngine: Contender = {
  name: "json-rules-engine",
  note: "exact by an operator on decimal.js; one run for each item, as it has no loops",
  run: async () => {
    const places: number[] = []
    for (const [index, { actual, parts }] of exactIdentities.entries()) {
      const { events } = await engine.run({ actual, parts })
      if (events.length === 0) places.push(index)
    }
    return places
  },
}
