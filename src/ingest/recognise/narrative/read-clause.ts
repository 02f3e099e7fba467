import type { Draft } from "./draft.ts"
import { endDirection } from "./read-change.ts"
import { setFrame } from "./read-list.ts"
import type { Phrase } from "./phrase.ts"
import { extend, open, phraseAt } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { isBare, isWeak, subjectOf } from "./subject-of.ts"
import type { Span } from "./token.ts"

const isStrong = (phrase: Phrase): boolean => phrase.clear && !isBare(phrase) && !isWeak(phrase)

/** The phrases of “无政府性基金预算拨款和国有资本经营预算”: the whole where it is one subject, else each of its parts. */
const subjectsOf = (state: State, span: Span): readonly Span[] => {
  if (isStrong(phraseAt(state, span))) return [span]
  const parts: Span[] = []
  let from = span.start
  for (const { index, 0: joint } of state.text.slice(span.start, span.end).matchAll(/[和、及与]/g)) {
    parts.push({ start: from, end: span.start + index })
    from = span.start + index + joint.length
  }
  parts.push({ start: from, end: span.end })
  return parts.every((part) => isStrong(phraseAt(state, part))) ? parts : []
}

const stateNothing = (state: State, span: Span, phraseSpan: Span): void => {
  const phrase = phraseAt(state, phraseSpan)
  const subject = subjectOf(phrase, frameIn(state))
  if (subject === undefined) return
  const draft = open(state, subject, span)
  if (phrase.year !== undefined) draft.year = phrase.year
  draft.amount = "nothing"
}

/** “政府性基金预算未安排”: the clause states that there is no such money. */
const readNothing = (state: State, span: Span): void => {
  const phrase = phraseAt(state, span)
  if (phrase.clear && phrase.prior && (isBare(phrase) || isWeak(phrase)) && state.current !== undefined) {
    state.current.prior ??= "nothing"
    extend(state.current, span)
    return
  }
  for (const part of subjectsOf(state, span)) stateNothing(state, span, part)
}

const isPath = ({ names }: Phrase): boolean => names !== undefined

/** A clause without a number: the topic of what follows (“X(类)Y(款)Z(项)：”, “收入预算：”, “…支出预算中，”), or prose. */
const readTopic = (state: State, span: Span, mark: string): void => {
  const ofWhole = state.text.charAt(span.end - 1) === "中"
  const words = ofWhole ? { start: span.start, end: span.end - 1 } : span
  const phrase = phraseAt(state, words)
  const subject = isBare(phrase) ? undefined : subjectOf(phrase, frameIn(state))
  if (subject === undefined) {
    // An item of a list that is not understood: the numbers that follow are its own.
    if (!phrase.clear && state.number !== undefined) state.lost = true
    return
  }
  if (ofWhole) setFrame(state, subject)
  else if (isPath(phrase) || isProcured(phrase) || mark === ":" || mark === "。") openTopic(state, subject, span)
}

/** “由中小企业供应商中标或成交的，采购金额5万元”. */
const isProcured = ({ measure, part }: Phrase): boolean =>
  measure === "procurement" && part !== undefined && part !== "total"

const openTopic = (state: State, subject: Draft["subject"], span: Span): void => {
  open(state, subject, span)
}

/** Ends a clause: what still waits for its number has none. */
export const endClause = (state: State, mark: string, end: number): void => {
  const { without } = state
  endDirection(state, end)
  state.expects = undefined
  const phrase = takePhrase(state)
  if (phrase !== undefined) {
    if (without !== undefined) readNothing(state, phrase)
    else readTopic(state, phrase, mark)
  }
  state.without = undefined
  state.mark = mark
  if (mark === "。" || mark === "!" || mark === "?") {
    state.sentence++
    state.comparison = undefined
  }
  if (mark === ";") {
    state.comparison = undefined
    if (state.frames.length > 1) state.frames.length = 1
  }
}
