import { giveChangesToWholes } from "./change-of-whole.ts"
import { type Draft, states } from "./draft.ts"
import { tokens } from "./lexer.ts"
import { readAmount, readCompared } from "./read-amount.ts"
import { readComparison, readDirection, readMovement } from "./read-change.ts"
import { endClause } from "./read-clause.ts"
import { readGroup } from "./read-group.ts"
import { readList } from "./read-list.ts"
import { readCompletedBudget, readLead, readPercent } from "./read-percent.ts"
import { readProse, readVersus } from "./read-versus.ts"
import { addPhrase, type DraftList, frameIn, type Reading, type State, startOf } from "./state.ts"
import { open } from "./select.ts"
import { isTableNote } from "./vocabulary.ts"
import type { Token } from "./token.ts"
import type { Topic } from "./topic.ts"

/** What a passage states. */
export interface PassageReading {
  readonly drafts: readonly Draft[]
  readonly lists: readonly DraftList[]
  /** what the next passage of the section is about, unless it says otherwise */
  readonly frame: Topic
  /** whether every amount of money and every percentage found its place */
  readonly complete: boolean
}

const openBracket = (state: State): void => {
  const { frames, current, phrase, lostIn } = state
  state.enclosing.push({ frames, current, phrase, lostIn })
  if (state.lost) state.lostIn = state.sentence
  state.frames = [state.current?.subject ?? frameIn(state)]
  state.phrase = undefined
  state.comparison = undefined
}

const closeBracket = (state: State, end: number): void => {
  endClause(state, ",", end)
  const outer = state.enclosing.pop()
  if (outer === undefined) return
  state.frames = outer.frames
  state.current = outer.current
  state.phrase = outer.phrase
  state.lostIn = outer.lostIn
}

const readQuantity = (state: State, all: readonly Token[], index: number): number => {
  const token = all[index]
  if (token?.kind !== "quantity") return index + 1
  const next = readGroup(state, all, index)
  if (next !== undefined) return next
  if (token.quantity.unit === "%") readPercent(state, token.quantity)
  else if (state.expects === "completion") readCompletedBudget(state, token.quantity)
  else if (all[index - 1]?.kind === "comparison" && state.direction === undefined) readCompared(state, token.quantity)
  else if (state.direction !== undefined) readMovement(state, token.quantity)
  else readAmount(state, token.quantity)
  return index + 1
}

/** Reads one token, and gives the index of the next. */
const step = (state: State, all: readonly Token[], index: number): number => {
  const token = all[index]
  if (token === undefined) return all.length
  switch (token.kind) {
    case "quantity":
      return readQuantity(state, all, index)
    case "list":
    case "only":
      return readList(state, all, index)
    case "text":
      addPhrase(state, token)
      break
    case "without":
      state.without ??= { start: token.start, end: token.end }
      addPhrase(state, token)
      break
    case "number":
      endClause(state, "。", token.start)
      state.current = undefined
      state.lost = false
      state.number = token.value
      break
    case "comparison":
      readComparison(state, token.comparison, token)
      break
    case "direction":
      if (token.direction === "none") readDirection(state, "none", token.word, token)
      else state.direction = { direction: token.direction, word: token.word, start: token.start, needsNumber: false }
      break
    case "share":
      readLead(state, token)
      state.expects = "share"
      state.shareBase = token.base
      break
    case "completion":
      readLead(state, token)
      state.expects = "completion"
      break
    case "versus":
      readVersus(state, token)
      break
    case "reason":
    case "purpose":
      readProse(state, token.kind, token.prose, token)
      break
    case "open":
      openBracket(state)
      break
    case "close":
      closeBracket(state, token.start)
      break
    case "separator":
      endClause(state, token.mark, token.start)
      break
  }
  return index + 1
}

/** How a passage ends whose parts are told in the passages below it. */
const goesOnBelow = /(?:[:：]|如下|其中|包括|方面)[。;]?$/

/** Passages that are longer than this are no narrative of a disclosure, and are not read for statements. */
export const longestPassage = 20_000

/** Reads a passage of the narrative, given what its section's sentences are about so far. */
export const readPassage = (text: string, frame: Topic, reading: Reading, before?: Topic): PassageReading => {
  if (text.length > longestPassage) return { drafts: [], lists: [], frame, complete: false }
  if (isTableNote(text)) return { drafts: [], lists: [], frame, complete: true }
  const all = tokens(text, reading.unit)
  const state = startOf(text, frame, reading)
  // “与上年对比增加5万元” at the start of a passage goes on with what the one before told of first.
  if (before !== undefined && all[0]?.kind === "comparison") open(state, before, all[0])
  for (let index = 0; index < all.length;) index = step(state, all, index)
  endClause(state, "。", text.length)
  giveChangesToWholes(text, state.drafts)
  return {
    drafts: state.drafts.filter(states),
    lists: state.lists,
    frame: (goesOnBelow.test(text) ? state.frames[0] : undefined) ?? frame,
    complete: state.placed === all.filter(({ kind }) => kind === "quantity").length,
  }
}
