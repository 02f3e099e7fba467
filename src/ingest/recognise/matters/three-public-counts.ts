import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import type { ThreePublicCounts } from "../../../disclosure/index.ts"
import { labelledQuantities, labelMatchers } from "../narrative/labels.ts"
import type { Source } from "../narrative/source.ts"
import { firstAmount } from "./first-amounts.ts"

const matchers = labelMatchers(forms.threePublicCounts)

/** The numbers behind the three public expenses: journeys, travellers, vehicles, receptions, guests. */
export const recogniseThreePublicCounts = (sources: readonly Source[]): ThreePublicCounts | undefined => {
  const found = sources.flatMap((source) =>
    labelledQuantities(source.compacted, matchers).map((each) => ({ ...each, source })),
  )
  const entries = matchers.flatMap(({ field }) => {
    const amount = firstAmount(found, field)
    return amount === undefined ? [] : [[field, amount] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
