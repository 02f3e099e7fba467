import type { PrintedQuantity } from "./quantity-scan.ts"
import { readMovement } from "./read-change.ts"
import { extend, open, phraseAt } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { subjectOf } from "./subject-of.ts"
import type { Draft } from "./draft.ts"
import type { Span, Token } from "./token.ts"
import type { Topic } from "./topic.ts"

const joints = /^[和及与]$/

/** The quantities that follow one another with nothing but 、 , or 和 between them. */
const quantitiesFrom = (all: readonly Token[], index: number): readonly PrintedQuantity[] => {
  const found: PrintedQuantity[] = []
  for (let place = index; ; place += 2) {
    const token = all[place]
    if (token?.kind !== "quantity") return found
    if (found[0] !== undefined && (found[0].unit === "%") !== (token.quantity.unit === "%")) return found
    found.push(token.quantity)
    const joint = all[place + 1]
    const joins =
      (joint?.kind === "separator" && (joint.mark === "、" || joint.mark === ",")) ||
      (joint?.kind === "text" && joints.test(joint.text))
    if (!joins) return found
  }
}

const respectively = /(?:分别|各)(?:为|是)?$/

const subjectsOf = (state: State, span: Span): readonly Topic[] => {
  const words = state.text.slice(span.start, span.end).replace(respectively, "")
  const whole = subjectOf(phraseAt(state, { start: span.start, end: span.start + words.length }), frameIn(state))
  if (whole?.measure === "incomeAndExpenditure")
    return [
      { ...whole, measure: "income", grand: true },
      { ...whole, measure: "expenditure", grand: true },
    ]
  let from = span.start
  return words.split(/[和、及与]/).flatMap((part) => {
    const subject = subjectOf(phraseAt(state, { start: from, end: from + part.length }), frameIn(state))
    from += part.length + 1
    return subject === undefined ? [] : [subject]
  })
}

const openGroup = (state: State, quantities: readonly PrintedQuantity[]): boolean => {
  const span = state.phrase
  if (span === undefined || !respectively.test(state.text.slice(span.start, span.end))) return false
  const subjects = subjectsOf(state, span)
  if (subjects.length !== quantities.length) return false
  takePhrase(state)
  const drafts = subjects.map((subject) => open(state, subject, span))
  drafts.forEach((draft, place) => {
    const quantity = quantities[place]
    if (quantity === undefined) return
    draft.amount = quantity
    extend(draft, quantity)
    state.placed++
  })
  state.group = drafts
  return true
}

/** Whether the words before a change, if there are any, mean income and expenditure together. */
const meansGroup = (state: State): boolean => {
  const { phrase } = state
  if (phrase === undefined) return true
  const isBoth = subjectOf(phraseAt(state, phrase), frameIn(state))?.measure === "incomeAndExpenditure"
  if (isBoth) takePhrase(state)
  return isBoth
}

const changeGroup = (state: State, group: readonly Draft[], quantities: readonly PrintedQuantity[]): void => {
  const { direction, comparison } = state
  group.forEach((draft, place) => {
    const quantity = quantities[place]
    if (quantity === undefined) return
    state.current = draft
    state.direction = direction
    state.comparison = comparison
    readMovement(state, quantity)
  })
}

/**
 * Several numbers for several subjects at once: “收、支总计各是…，…”, “各增加…、…”. Gives the index behind them;
 * `undefined` where the number here stands by itself.
 */
export const readGroup = (state: State, all: readonly Token[], index: number): number | undefined => {
  const quantities = quantitiesFrom(all, index)
  if (quantities.length < 2) return undefined
  const { group } = state
  if (state.direction !== undefined && group.length === quantities.length && meansGroup(state))
    changeGroup(state, group, quantities)
  else if (!openGroup(state, quantities)) return undefined
  return index + 2 * quantities.length - 1
}
