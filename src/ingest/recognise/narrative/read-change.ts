import type { Direction } from "../../../disclosure/index.ts"
import type { Draft, DraftChange } from "./draft.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"
import { extend, open, phraseAt, select } from "./select.ts"
import { type State, takePhrase } from "./state.ts"
import { isBare } from "./subject-of.ts"
import type { Comparison, Span } from "./token.ts"

/** The statement whose change is told: what the words before it name, or else the current one. */
const changing = (state: State): Draft | undefined => {
  const phrase = takePhrase(state)
  return phrase === undefined ? state.current : select(state, phrase)
}

type Slot = "amount" | "rate" | "direction"

/** Whether a second comparison tells something that the change already has, or is against another number. */
const isAnother = (change: DraftChange, slot: Slot, comparison: Comparison | undefined): boolean =>
  change[slot] !== undefined ||
  (comparison !== undefined &&
    change.comparison !== undefined &&
    change.direction !== undefined &&
    (comparison.year !== change.comparison.year || comparison.ownBudget !== change.comparison.ownBudget))

/** The change of a statement, a new one where another comparison was opened since. */
const changeOf = (
  state: State,
  draft: Draft,
  slot: Slot,
  span: Span,
): { readonly draft: Draft; readonly change: DraftChange } => {
  const fresh = state.compared && draft.change !== undefined && isAnother(draft.change, slot, state.comparison)
  const target = fresh ? open(state, draft.subject, { start: state.comparedAt, end: span.end }) : draft
  const change = target.change ?? { span: { ...span } }
  target.change = change
  change.span = { start: Math.min(change.span.start, span.start), end: Math.max(change.span.end, span.end) }
  if (state.comparison !== undefined) change.comparison ??= state.comparison
  state.compared = false
  state.explains = "change"
  extend(target, span)
  return { draft: target, change }
}

/** “与上年相比”: whose change follows may stand before it. */
export const readComparison = (state: State, comparison: Comparison, span: Span): void => {
  const phrase = takePhrase(state)
  const draft = phrase === undefined ? state.current : select(state, phrase)
  if (phrase !== undefined) state.current = draft
  // A budget is compared with last year's budget: it has no other of its own.
  state.comparison =
    comparison.ownBudget && state.reading.kind === "budget" ? { ...comparison, ownBudget: false } : comparison
  state.compared = true
  state.comparedAt = span.start
  if (draft !== undefined) extend(draft, span)
}

/** A word of direction without a number: “持平”, “有所减少”. */
export const readDirection = (state: State, direction: Direction, word: string, span: Span): void => {
  const { phrase } = state
  if (state.comparison === undefined && (phrase === undefined || isBare(phraseAt(state, phrase)))) return
  const draft = changing(state)
  if (draft === undefined) return
  state.current = draft
  const { change } = changeOf(state, draft, "direction", { start: phrase?.start ?? span.start, end: span.end })
  change.direction ??= direction
  change.word ??= word
}

/** Ends a word of direction that no number followed. */
export const endDirection = (state: State, end: number): void => {
  const { direction } = state
  state.direction = undefined
  if (direction?.needsNumber === false)
    readDirection(state, direction.direction, direction.word, { start: direction.start, end })
}

const spanOf = (state: State, { start, end }: PrintedQuantity): Span => ({
  start: Math.min(state.direction?.start ?? start, state.phrase?.start ?? start),
  end,
})

const put = (state: State, draft: Draft, quantity: PrintedQuantity, span: Span): void => {
  const { direction = "none", word = "" } = state.direction ?? {}
  const { change } = changeOf(state, draft, quantity.unit === "%" ? "rate" : "amount", span)
  if (change.direction === undefined) {
    change.direction = direction
    change.word = word
  }
  if (quantity.unit === "%") {
    change.rate = quantity
    change.rateDirection = direction
    change.rateWord = word
  } else change.amount = quantity
  state.placed++
}

/** The number of a change: its amount of money, or its rate. */
export const readMovement = (state: State, quantity: PrintedQuantity): void => {
  const span = spanOf(state, quantity)
  const draft = changing(state)
  state.current = draft
  state.lost = draft === undefined
  if (draft !== undefined) put(state, draft, quantity, span)
  state.direction = undefined
}
