import { type Draft, sameSubject } from "./draft.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"
import { extend, select } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { readMovement } from "./read-change.ts"
import { isBare, isFlow, subjectOf } from "./subject-of.ts"
import { readPhrase } from "./phrase.ts"
import type { Span } from "./token.ts"

/** “占…”, “完成…的”: the words before may name another subject than the current one. */
export const readLead = (state: State, span: Span): void => {
  const phrase = takePhrase(state)
  if (phrase !== undefined) state.current = select(state, phrase)
  if (state.current !== undefined) extend(state.current, span)
}

const shareOf = (state: State, draft: Draft): Draft["shareOf"] => {
  const phrase = readPhrase(state.shareBase, state.reading.lexicon, state.reading.unit)
  const frame = frameIn(state)
  // “占本年支出合计的”: a total that names no fund is the total of all funds.
  const isTotal = phrase.measure !== undefined && phrase.part === undefined && isFlow(phrase.measure)
  const fund = isTotal ? "all" : frame.fund
  const whole = phrase.clear && isBare(phrase) ? frame : subjectOf(phrase, { ...frame, fund, part: "total" })
  return whole === undefined || sameSubject(whole, draft.subject) ? undefined : whole
}

/** Gives a percentage its place: a share, a rate of completion, or the rate of a change. */
export const readPercent = (state: State, quantity: PrintedQuantity): void => {
  const { current, expects } = state
  state.expects = undefined
  if (state.direction !== undefined) {
    readMovement(state, quantity)
    return
  }
  if (current === undefined) return
  if (expects === "share" && current.share === undefined) {
    current.share = quantity
    const whole = shareOf(state, current)
    if (whole !== undefined) current.shareOf = whole
  } else if (expects === "completion") {
    current.completion = { ...current.completion, rate: quantity }
    state.explains = "completion"
  } else if (
    expects === undefined &&
    state.enclosing.length > 0 &&
    current.change?.amount !== undefined &&
    current.change.rate === undefined
  )
    current.change.rate = quantity
  else return
  extend(current, quantity)
  state.placed++
}
