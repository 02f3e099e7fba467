import type { Measure } from "../../../disclosure/index.ts"
import { type Draft, sameSubject } from "./draft.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"
import { extend, select } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { readMovement } from "./read-change.ts"
import { isBare, isFlow, subjectOf } from "./subject-of.ts"
import { type Phrase, readPhrase } from "./phrase.ts"
import type { Span } from "./token.ts"
import type { Topic } from "./topic.ts"

/** “占…”, “完成…的”: the words before may name another subject than the current one. */
export const readLead = (state: State, span: Span): void => {
  const phrase = takePhrase(state)
  if (phrase !== undefined) state.current = select(state, phrase)
  if (state.current !== undefined) extend(state.current, span)
}

const thisYear: readonly (Measure | undefined)[] = ["thisYearIncome", "thisYearExpenditure"]

/**
 * The fund of the whole that a share names without its fund: “占本年支出合计的” is of all funds. A part of a single
 * fund's money (基本支出, a class) that is told as a share of 总支出 is a share of that fund.
 */
const fundOfWhole = ({ measure, part }: Phrase, frame: Topic, subject: Topic): Topic["fund"] => {
  if (measure === undefined || part !== undefined || !isFlow(measure)) return frame.fund
  const isWhole = subject.part === frame.part && subject.names === undefined && subject.fund === frame.fund
  return !isWhole && (frame.measure === measure || !thisYear.includes(measure)) ? frame.fund : "all"
}

/** “财政拨款收入…，其中：…占收入合计的”: what says 合计 or 总 is the section's whole, not the part whose parts are told. */
const total = /合计|总/

const shareOf = (state: State, draft: Draft): Draft["shareOf"] => {
  const phrase = readPhrase(state.shareBase, state.reading.lexicon, state.reading.unit)
  const frame = frameIn(state)
  const isAll = phrase.fund === undefined && state.base.fund === "all" && total.test(state.shareBase)
  const fund = isAll ? "all" : fundOfWhole(phrase, frame, draft.subject)
  const whole = phrase.clear && isBare(phrase) ? frame : subjectOf(phrase, { ...frame, fund, part: "total" })
  return whole === undefined || sameSubject(whole, draft.subject) ? undefined : whole
}

/** Gives a percentage its place: a share, a rate of completion, or the rate of a change. */
export const readPercent = (state: State, quantity: PrintedQuantity): void => {
  const { current, expects } = state
  state.expects = undefined
  if (expects === "completion") state.phrase = undefined
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

/** “完成预算27万元的63.2%”: the budget stands inside the rate of its completion. */
export const readCompletedBudget = (state: State, quantity: PrintedQuantity): void => {
  const { current } = state
  if (current === undefined) return
  current.completion = { ...current.completion, budget: quantity }
  state.explains = "completion"
  extend(current, quantity)
  state.placed++
}
