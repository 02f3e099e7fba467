import type { Part, Procurement } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import type { ReadPassage } from "../narrative/read-source.ts"
import { amountOf, placed } from "../narrative/source.ts"

const fields = [
  ["total", "total"],
  ["goods", "goods"],
  ["works", "works"],
  ["services", "services"],
  ["reservedForSmes", "reservedForSmes"],
  ["reservedForMicro", "reservedForMicro"],
  ["awardedToSmes", "awardedToSmes"],
  ["awardedToMicro", "awardedToMicro"],
] as const satisfies readonly (readonly [keyof Procurement, Part])[]

/** Government procurement: of each part, the first amount that a sentence states of all funds together. */
export const recogniseProcurement = (read: readonly ReadPassage[]): Procurement | undefined => {
  const drafts = read.flatMap(({ source, reading }) => reading.drafts.map((draft) => ({ source, draft })))
  const found = fields.flatMap(([field, part]): (readonly [keyof Procurement, Amount])[] => {
    const first = drafts.find(
      ({ draft: { subject, amount } }) =>
        amount !== undefined && subject.measure === "procurement" && subject.part === part && subject.fund === "all",
    )
    const amount = first === undefined ? undefined : amountOf(first.source, first.draft.amount, first.draft.span)
    return amount === undefined ? [] : [[field, amount]]
  })
  const [first] = drafts
  return first === undefined || found.length === 0
    ? undefined
    : placed(first.source, Object.fromEntries(found), first.draft.span)
}
