import { evaluateExpressionSync } from "@gorules/zen-engine"
import type { Contender } from "../contender.ts"
import { identities } from "../identities.ts"

// Its numbers are decimals of 28 digits, but those that come from JavaScript have been floats: amounts come as texts.
// One call for all identities, because each call crosses into native code and parses the expression.
const expression = "map(items, abs(sum(map(#.parts, number(#))) - number(#.actual)) <= 0.005 * (len(#.parts) + 1))"

const isAnswers = (value: unknown): value is readonly boolean[] => Array.isArray(value)

export const zen: Contender = {
  name: "@gorules/zen-engine",
  note: "exact to 28 digits, where amounts are texts; one expression over all items",
  run: () => {
    const answers: unknown = evaluateExpressionSync(expression, { items: identities })
    if (!isAnswers(answers)) throw new Error("zen-engine gave no list")
    return answers.flatMap((holds, index) => (holds ? [] : [index]))
  },
}
