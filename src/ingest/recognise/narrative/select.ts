import type { Measure } from "../../../disclosure/index.ts"
import { type Draft, sameSubject } from "./draft.ts"
import { type Phrase, readPhrase } from "./phrase.ts"
import { frameIn, type State } from "./state.ts"
import { isBare, isFlow, isWeak, mayMean, subjectOf } from "./subject-of.ts"
import type { Span } from "./token.ts"
import type { Topic } from "./topic.ts"
import { knowGrandTotal, withinClass, yearOfWhole } from "./whole.ts"

const carried: readonly (Measure | undefined)[] = ["openingCarryOver", "closingCarryOver"]

/** “一般公共预算本年收入5万元、上年结转1万元”: what was carried over is of the same fund. */
const frameFor = (state: State, { measure, fund }: Phrase): Topic => {
  const { current, mark } = state
  const frame = frameIn(state)
  const beside = carried.includes(measure) && fund === undefined && mark === "、" ? current : undefined
  return beside === undefined ? frame : { ...frame, fund: beside.subject.fund }
}

/** The words of a stretch of text, but for the word that states that there is nothing. */
const wordsAt = ({ text, without }: State, { start, end }: Span): string =>
  without === undefined || without.start < start || without.end > end
    ? text.slice(start, end)
    : text.slice(start, without.start) + text.slice(without.end, end)

/** Reads the words of a phrase. */
export const phraseAt = (state: State, span: Span): Phrase =>
  readPhrase(wordsAt(state, span), state.reading.lexicon, state.reading.unit)

/** Opens a statement and makes it the current one. */
export const open = (state: State, subject: Topic, span: Span): Draft => {
  knowGrandTotal(state, subject)
  const year = yearOfWhole(state)
  const draft: Draft = {
    subject: withinClass(state, subject),
    span: { ...span },
    sentence: state.sentence,
    ...(year === undefined ? {} : { year }),
    ...(state.number === undefined ? {} : { number: state.number }),
  }
  state.number = undefined
  state.drafts.push(draft)
  state.lost = false
  state.current = draft
  state.group = []
  return draft
}

/** Lets a statement reach as far as the words that it has taken in. */
export const extend = (draft: Draft, { start, end }: Span): void => {
  draft.span = { start: Math.min(draft.span.start, start), end: Math.max(draft.span.end, end) }
}

const isTopic = ({ amount, change, share }: Draft): boolean =>
  amount === undefined && change === undefined && share === undefined

/** “支出决算为”, without a year, goes on with what the sentence was about; “2024年支出” speaks of the whole. */
const goesOn = (phrase: Phrase): boolean =>
  phrase.clear && isWeak(phrase) && phrase.roles.size > 0 && phrase.year === undefined

/** “…（项）5万元，主要用于…。年初预算为6万元，2024年支出决算为5万元”: the passage goes on with the item that it opened. */
const goesOnWithItem = (phrase: Phrase, { subject }: Draft, { reading }: State): boolean =>
  phrase.clear &&
  isWeak(phrase) &&
  phrase.roles.has("settled") &&
  (phrase.year ?? reading.fiscalYear) === reading.fiscalYear &&
  subject.names?.item !== undefined &&
  mayMean(phrase.weak, subject)

/** “公务接待费2万元。费用支出较上年减少…”: where a passage tells of one kind of expense, 支出 means that. */
const spendsOn = ({ drafts }: State, phrase: Phrase, { subject }: Draft): boolean =>
  phrase.clear &&
  isWeak(phrase) &&
  phrase.weak === "expenditure" &&
  phrase.year === undefined &&
  !isFlow(subject.measure) &&
  drafts.every((draft) => sameSubject(draft.subject, subject))

/**
 * The statement that a phrase speaks of: the current one where the phrase names nothing new, else a new one.
 * `undefined` where the phrase is not understood.
 */
export const select = (state: State, span: Span): Draft | undefined => {
  const phrase = phraseAt(state, span)
  const { current } = state
  if (phrase.clear && isBare(phrase)) return current
  if (state.lostIn === state.sentence) return undefined
  const isHere = current !== undefined && (current.sentence === state.sentence || isTopic(current))
  if (isHere && goesOn(phrase) && mayMean(phrase.weak, current.subject)) return current
  if (current !== undefined && (spendsOn(state, phrase, current) || goesOnWithItem(phrase, current, state)))
    return current
  if (state.lost && isWeak(phrase)) return undefined
  const subject = subjectOf(phrase, frameFor(state, phrase))
  if (subject === undefined) return undefined
  if (current !== undefined && sameSubject(current.subject, subject)) return current
  return withYear(open(state, subject, span), phrase)
}

/** Notes the year of a phrase, where it is printed. */
export const withYear = (draft: Draft, { year }: Phrase): Draft => {
  if (year !== undefined) draft.year = year
  return draft
}
