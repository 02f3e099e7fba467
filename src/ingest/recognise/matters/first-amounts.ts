import type { Amount } from "../../../money/index.ts"
import type { LabelledQuantity } from "../narrative/labels.ts"
import { amountOf, type Source } from "../narrative/source.ts"

/** A labelled number and the passage that it stands in. */
export interface Located extends LabelledQuantity {
  readonly source: Source
}

/** The first number of a field, as an amount with its place. */
export const firstAmount = (found: readonly Located[], field: string): Amount | undefined => {
  const first = found.find((each) => each.field === field)
  return first === undefined ? undefined : amountOf(first.source, first.quantity, first.span)
}
