import { endDirection } from "./read-change.ts"
import { extend, select } from "./select.ts"
import { type Draft, sameSubject } from "./draft.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
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
  state.compared = true
  state.comparedAt = phrase?.start ?? token.start
}

/**
 * “…增加5万元，其中：甲增加5万元，乙与上年持平。主要原因是…”: what does not move needs no reason. Behind a list of parts
 * a sentence of its own gives the reason of the whole.
 */
const explained = (state: State): Draft | undefined => {
  const { current, framedIn, sentence } = state
  const frame = frameIn(state)
  const isUnmoved = current?.change?.direction === "none" && current.sentence < sentence
  if (current === undefined || !isUnmoved || framedIn !== current.sentence || sameSubject(current.subject, frame))
    return current
  return state.drafts.findLast(({ subject, change }) => change !== undefined && sameSubject(subject, frame))
}

const explain = (state: State, prose: Span): void => {
  const { text } = state
  const current = explained(state)
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
