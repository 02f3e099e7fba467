import type { Amount } from "../../../money/index.ts"
import type { Passage } from "../outline.ts"
import type { Recording } from "../recording.ts"
import type { AmountMaker } from "./amounts.ts"
import { type Compact, printed } from "./compact.ts"
import type { DraftAmount } from "./draft.ts"
import { placeIn } from "./place.ts"
import type { Span } from "./token.ts"

/** A passage that facts are read from, and what making them needs. */
export interface Source {
  readonly passage: Passage
  readonly compacted: Compact
  /** what the section is about, where the form data knows it */
  readonly key: string | undefined
  /** the key of the section, or its title where it has none */
  readonly section: string
  /** the section as a reader of the document finds it */
  readonly title: string
  readonly amounts: AmountMaker
  readonly recording: Recording
  readonly fiscalYear: number
}

/** What was printed there, without the breaks of its lines. */
export const textOf = ({ compacted }: Source, { start, end }: Span): string =>
  printed(compacted, start, end).replace(/\s*\n\s*/g, "")

/** Notes where a fact was printed, and gives it back. */
export const placed = <Fact extends object>(source: Source, fact: Fact, span: Span): Fact => {
  source.recording.place(fact, placeIn(source.passage, source.compacted, span, source.title))
  return fact
}

/** Makes an amount of what was printed, and notes where. A quantity's own place is the clause it stands in. */
export const amountOf = (source: Source, quantity: DraftAmount | undefined, clause: Span): Amount | undefined => {
  const amount = quantity === undefined ? undefined : source.amounts.money(quantity)
  return amount === undefined ? undefined : placed(source, amount, clause)
}

/** Notes that a passage was understood. */
export const understand = ({ passage, recording }: Source): void => {
  for (const { paragraph } of passage.pieces) recording.understood(paragraph)
}
