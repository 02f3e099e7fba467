import type { Part, Procurement } from "../../../disclosure/index.ts"
import { printedAmount } from "../amounts.ts"
import { type Drafting, paragraphs, say, subjectOf, type Teller } from "../drafting.ts"
import { joined, type Told } from "../told.ts"

const partTold = (drafting: Drafting, part: keyof Procurement & Part): readonly Told[] => {
  const amount = drafting.disclosure.procurement?.[part]
  if (amount === undefined) return []
  const claim = { subject: subjectOf("procurement", "all", part), amount }
  return paragraphs(say(drafting, `procurement.${part}`, { amount: printedAmount(amount) }, claim))
}

type Parts = readonly (keyof Procurement & Part)[]
const sentences: readonly Parts[] = [
  ["total", "goods", "works", "services"],
  ["reservedForSmes", "reservedForMicro"],
  ["awardedToSmes", "awardedToMicro"],
]

/** Government procurement: goods, works and services; what is reserved for smaller enterprises, and what they were awarded. */
export const procurement: Teller = (drafting) =>
  sentences.flatMap((parts) => {
    const [first, ...others] = parts.flatMap((part) => partTold(drafting, part))
    if (first === undefined) return []
    const opener = drafting.prose.sentences["procurement.opener"] ?? "，"
    return [joined([others.length === 0 ? first : joined([first, joined(others, "，")], opener)], "", "。")]
  })
