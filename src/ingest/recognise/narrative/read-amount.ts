import type { Draft } from "./draft.ts"
import type { Phrase } from "./phrase.ts"
import type { PrintedQuantity } from "./quantity-scan.ts"
import { extend, open, phraseAt, select, withYear } from "./select.ts"
import { frameIn, type State, takePhrase } from "./state.ts"
import { isBare, isWeak } from "./subject-of.ts"
import { isOfBudget } from "./whole.ts"

type Role = "amount" | "prior" | "budget"

/** Whether a number is the year's own, last year's, or the budget that a settled amount is held against. */
const roleOf = (phrase: Phrase, state: State): Role => {
  const { fiscalYear, kind } = state.reading
  const open = isBare(phrase) || isWeak(phrase)
  if (open && (phrase.prior || (phrase.year !== undefined && phrase.year < fiscalYear))) return "prior"
  if (kind === "budget" || phrase.measure === "procurement") return "amount"
  const { roles } = phrase
  if (isOfBudget(state) && roles.size === 0) return "budget"
  return roles.has("budget") || (roles.has("budgeted") && !roles.has("settled")) ? "budget" : "amount"
}

const isSame = (a: Draft["amount"], b: PrintedQuantity): boolean =>
  a !== undefined && a !== "nothing" && a.text === b.text && a.unit === b.unit

/**
 * “2026年预算安排201.5万元” after an amount already given: the same fact stated once more. The same digits say nothing
 * new; other digits are a statement of their own.
 */
const again = (state: State, draft: Draft, span: Draft["span"], quantity: PrintedQuantity): Draft => {
  if (isSame(draft.amount, quantity)) return draft
  const { prior, sentence, completion } = draft
  const repeated = open(state, draft.subject, span)
  // Last year's number, told between the two, belongs to the sentence that compares it.
  if (prior !== undefined && sentence !== state.sentence) {
    repeated.prior = prior
    delete draft.prior
  }
  // “…（项）5万元，用于…。年初预算为6万元，支出决算为4万元”: the budget is what the second number is held against.
  if (completion?.budget !== undefined && completion.rate === undefined && sentence !== state.sentence) {
    repeated.completion = completion
    delete draft.completion
  }
  return repeated
}

const draftFor = (
  state: State,
  phrase: Phrase,
  role: Role,
  span: Draft["span"],
  quantity: PrintedQuantity,
): Draft | undefined => {
  const { current } = state
  if (!phrase.clear || !isBare(phrase)) {
    const selected = select(state, span)
    const isGiven = selected !== undefined && selected === current && role === "amount" && selected.amount !== undefined
    return isGiven ? again(state, selected, span, quantity) : selected
  }
  // “(1)经费拨款5万元”: an item of a list that names nothing known is not the whole.
  const isItem = state.number !== undefined && phrase.year === undefined && phrase.roles.size === 0
  if (current === undefined)
    return !state.lost && !isItem && span.end > span.start ? open(state, frameIn(state), span) : undefined
  if (role !== "amount" || current.amount === undefined) return current
  return phrase.year !== undefined || phrase.roles.size > 0 ? again(state, current, span, quantity) : undefined
}

/** Gives an amount of money to the statement that its phrase speaks of. */
export const readAmount = (state: State, quantity: PrintedQuantity): void => {
  const span = takePhrase(state) ?? { start: quantity.start, end: quantity.start }
  const phrase = phraseAt(state, span)
  const role = roleOf(phrase, state)
  const draft = draftFor(state, phrase, role, span, quantity)
  if (draft === undefined) {
    state.current = undefined
    state.lost = true
    return
  }
  if (role === "prior") draft.prior = quantity
  else if (role === "budget") draft.completion = { ...draft.completion, budget: quantity }
  else {
    draft.amount = quantity
    withYear(draft, phrase)
  }
  extend(draft, { start: span.start, end: quantity.end })
  state.current = draft
  state.placed++
  state.comparison = undefined
}

/** “比2023年480万元增加20万元”: a number right behind the comparison is the one that is compared with. */
export const readCompared = (state: State, quantity: PrintedQuantity): void => {
  const { current } = state
  if (current === undefined) return
  const { fiscalYear, kind } = state.reading
  const { comparison } = state
  const isOwnBudget =
    kind === "finalAccounts" &&
    comparison !== undefined &&
    (comparison.ownBudget || (comparison.year === fiscalYear && comparison.against === "budgeted"))
  if (isOwnBudget) current.completion = { ...current.completion, budget: quantity }
  else current.prior ??= quantity
  extend(current, quantity)
  state.placed++
}
