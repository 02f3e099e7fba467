import { endDirection } from "./read-change.ts"
import { extend, select } from "./select.ts"
import { type State, takePhrase } from "./state.ts"
import type { Span, Token } from "./token.ts"

/** “决算数小于预算数”; an amount may follow, by which the one exceeds the other. */
export const readVersus = (state: State, token: Extract<Token, { kind: "versus" }>): void => {
  const phrase = takePhrase(state)
  const draft = phrase === undefined ? state.current : select(state, phrase)
  state.current = draft
  if (draft === undefined) return
  draft.completion = { ...draft.completion, comparison: token.comparison, word: token.word }
  state.explains = "completion"
  extend(draft, token)
  if (token.comparison === "equal") return
  const direction = token.comparison === "less" ? "decrease" : "increase"
  state.direction = { direction, word: token.word, start: token.start, needsNumber: true }
  state.comparison = { year: undefined, against: "budgeted", ownBudget: true }
}

const explain = (state: State, prose: Span): void => {
  const { current, text } = state
  // “主要原因：” at the end of a paragraph: the reason stands in the next one.
  if (current === undefined || prose.start >= text.length) return
  const { change, completion } = current
  if (state.explains === "completion" && completion !== undefined) completion.reason = prose
  else if (change !== undefined) change.reason = prose
  else if (completion !== undefined) completion.reason = prose
}

/** A reason or a purpose: it belongs to the statement before it. */
export const readProse = (state: State, kind: "reason" | "purpose", prose: Span, token: Span): void => {
  endDirection(state, token.start)
  const { current } = state
  if (kind === "reason") explain(state, prose)
  else if (current !== undefined) current.purpose ??= prose
  if (current !== undefined) extend(current, token)
}
