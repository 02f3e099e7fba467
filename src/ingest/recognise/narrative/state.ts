import type { Direction, Kind, NameList } from "../../../disclosure/index.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./subject-words.ts"
import type { Comparison, Span } from "./token.ts"
import type { Topic } from "./topic.ts"

/** What holds for all sentences of a section. */
export interface Reading {
  readonly lexicon: Lexicon
  /** the name of the disclosure's unit, folded */
  readonly unit: string
  readonly fiscalYear: number
  readonly kind: Kind
}

/** A list of names while its sentence is being read. */
export interface DraftList {
  readonly about: NameList["about"]
  readonly fund: string
  readonly names: readonly Span[]
  readonly span: Span
}

/** A word of direction that waits for its number. */
export interface PendingDirection {
  readonly direction: Direction
  readonly word: string
  readonly start: number
  /** whether the word says nothing of a change unless a number follows it: “决算数小于预算数5万元” */
  readonly needsNumber: boolean
}

/** What the reader of a passage remembers from one token to the next. */
export interface State {
  readonly reading: Reading
  readonly text: string
  readonly drafts: Draft[]
  readonly lists: DraftList[]
  /** what lists and shares refer to: the section's own subject first, then the whole whose parts are being told */
  frames: Topic[]
  /** what the section's sentences are about */
  readonly base: Topic
  /** the sentence in which the last frame was set */
  framedIn: number
  /** the year of the whole whose parts are being told, where it is printed */
  frameYear: number | undefined
  /** whether the whole whose parts are being told is a budget that a settled amount is held against */
  frameBudget: boolean
  current: Draft | undefined
  /** whether the last number was of something unknown: 支出 by itself may go on with that */
  lost: boolean
  /** the sentence that tells the parts of something unknown */
  lostIn: number
  /** statements told together: “收、支总计各是…” */
  group: readonly Draft[]
  sentence: number
  number: number | undefined
  /** the punctuation behind the clause before */
  mark: string
  phrase: Span | undefined
  comparison: Comparison | undefined
  /** whether a new comparison was opened since the last change */
  compared: boolean
  /** where the last comparison begins */
  comparedAt: number
  direction: PendingDirection | undefined
  expects: "share" | "completion" | undefined
  shareBase: string
  /** the word by which the clause states that there is nothing */
  without: Span | undefined
  /** what a reason would explain */
  explains: "change" | "completion"
  readonly enclosing: {
    readonly frames: Topic[]
    readonly current: Draft | undefined
    readonly phrase: Span | undefined
    readonly lostIn: number
  }[]
  /** how many of the stated quantities found their place */
  placed: number
}

/** A reader at the start of a passage. `frame` is what the section's sentences are about so far. */
export const startOf = (text: string, frame: Topic, reading: Reading): State => ({
  reading,
  text,
  drafts: [],
  lists: [],
  frames: [frame],
  base: frame,
  framedIn: -1,
  frameYear: undefined,
  frameBudget: false,
  current: undefined,
  lost: false,
  lostIn: -1,
  group: [],
  sentence: 0,
  number: undefined,
  mark: "",
  phrase: undefined,
  comparison: undefined,
  compared: false,
  comparedAt: 0,
  direction: undefined,
  expects: undefined,
  shareBase: "",
  without: undefined,
  explains: "change",
  enclosing: [],
  placed: 0,
})

/** What the whole is that is being told of. */
export const frameIn = ({ frames }: State): Topic =>
  frames.at(-1) ?? { measure: "incomeAndExpenditure", fund: "all", part: "total" }

/** Takes the phrase that waits for its number. */
export const takePhrase = (state: State): Span | undefined => {
  const { phrase } = state
  state.phrase = undefined
  return phrase
}

/** Adds words to the phrase that waits for its number. */
export const addPhrase = (state: State, { start, end }: Span): void => {
  state.phrase = { start: state.phrase?.start ?? start, end }
}
