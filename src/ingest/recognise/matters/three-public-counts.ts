import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import type { ThreePublicCounts } from "../../../disclosure/index.ts"
import { type Amount, makeAmount, unitsOfMeasure } from "../../../money/index.ts"
import { anyOf } from "../narrative/alternation.ts"
import { labelledQuantities, labelMatchers } from "../narrative/labels.ts"
import { placed, type Source } from "../narrative/source.ts"
import { firstAmount } from "./first-amounts.ts"

const matchers = labelMatchers(forms.threePublicCounts)
const nones = forms.threePublicCounts.map(({ field, units, labels }) => ({
  field,
  unit: unitsOfMeasure.find((unit) => unit === units[0]),
  // “无公务接待费支出” speaks of money, not of receptions.
  pattern: new RegExp(`(?:${anyOf(forms.zeroWords)})(?:${anyOf(labels)})(?!.{0,2}(?:费|支出))`),
}))

/** “无因公出国(境)人数” is a number too: none. */
const noneAmong = (sources: readonly Source[], field: string): Amount | undefined => {
  const none = nones.find((each) => each.field === field)
  for (const source of sources) {
    const match = none?.pattern.exec(source.compacted.text)
    const amount = none?.unit === undefined ? undefined : makeAmount("0", none.unit)
    if (match !== undefined && match !== null && amount !== undefined)
      return placed(source, amount, { start: match.index, end: match.index + match[0].length })
  }
  return undefined
}

/** The numbers behind the three public expenses: journeys, travellers, vehicles, receptions, guests. */
export const recogniseThreePublicCounts = (sources: readonly Source[]): ThreePublicCounts | undefined => {
  const found = sources.flatMap((source) =>
    labelledQuantities(source.compacted, matchers).map((each) => ({ ...each, source })),
  )
  const entries = matchers.flatMap(({ field }) => {
    const amount = firstAmount(found, field) ?? noneAmong(sources, field)
    return amount === undefined ? [] : [[field, amount] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
