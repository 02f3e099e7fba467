import forms from "../../../../forms/narrative-matters.json" with { type: "json" }
import type { OperatingExpenses } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import { anyOf, matchAt, sticky } from "../narrative/alternation.ts"
import { scanQuantities } from "../narrative/quantity-scan.ts"
import type { ReadPassage } from "../narrative/read-source.ts"
import { amountOf, placed, type Source } from "../narrative/source.ts"
import { changeOf } from "../narrative/statement.ts"

const followers = forms.operatingExpenses.map(({ field, after }) => ({ field, pattern: sticky(anyOf(after)) }))

/** “2家行政单位”: the number of units that a word behind it tells. */
const countOf = (source: Source, field: string): Amount | undefined => {
  const { text } = source.compacted
  const follower = followers.find((each) => each.field === field)
  const found = scanQuantities(text).find(
    ({ unit, end }) => unit === "个" && follower !== undefined && matchAt(follower.pattern, text, end) !== undefined,
  )
  return found === undefined ? undefined : amountOf(source, found, { start: found.start, end: found.end })
}

/** Agency operating expenses: the first statement of them, and the units that it counts. */
export const recogniseOperatingExpenses = (read: readonly ReadPassage[]): OperatingExpenses | undefined => {
  const first = read
    .flatMap(({ source, reading }) => reading.drafts.map((draft) => ({ source, draft })))
    .find(({ draft: { subject } }) => subject.measure === "operatingExpenses" && subject.part === "total")
  if (first === undefined) return undefined
  const { source, draft } = first
  const amount = amountOf(source, draft.amount, draft.span)
  const change = draft.change?.direction === undefined ? undefined : changeOf(source, draft.change)
  const administrativeUnits = countOf(source, "administrativeUnits")
  const institutions = countOf(source, "institutions")
  return placed(
    source,
    {
      ...(amount === undefined ? {} : { amount }),
      ...(change === undefined ? {} : { change }),
      ...(administrativeUnits === undefined ? {} : { administrativeUnits }),
      ...(institutions === undefined ? {} : { institutions }),
    },
    draft.span,
  )
}
