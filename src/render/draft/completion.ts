import type { Completion } from "../../disclosure/index.ts"
import type { Amount } from "../../money/index.ts"
import { fill } from "../layout/fill.ts"
import { compared, percentage, printedAmount, shown } from "./amounts.ts"
import type { CompletionWords } from "./prose.ts"

/** A clause about how far a budget was carried out, and the completion that it tells. */
export interface CompletionClause {
  readonly text: string
  readonly budget: Amount
  readonly completion: Completion
}

/** “完成年初预算的97.30%，决算数小于预算数”: a settled amount against its budget; no rate of a budget of nothing. */
export const completionClause = (
  settled: Amount,
  planned: Amount | undefined,
  words: CompletionWords | undefined,
): CompletionClause | undefined => {
  if (planned === undefined || words === undefined) return undefined
  const order = compared(settled, planned)
  const comparison = order < 0 ? "less" : order > 0 ? "greater" : "equal"
  const [text, word] = words[comparison]
  const rate = percentage(settled, planned)
  const budget = shown(planned)
  const rated = rate === undefined ? "" : fill(words.rate, { rate: printedAmount(rate) })
  return {
    text: `${rated}${fill(text, { word })}`,
    budget,
    completion: { budget, ...(rate === undefined ? {} : { rate }), comparison, word },
  }
}
