import type { Paragraph } from "../source-document.ts"
import { headingOf, isClosed, isDate, opensItem, opensLabel } from "./heading.ts"
import type { Passage } from "./outline.ts"
import { tableOfTitle } from "./table-title.ts"

/** A line as short as this is a caption or a name rather than the beginning of a sentence. */
const shortest = 12

const startsAnew = (text: string): boolean =>
  opensItem(text) ||
  opensLabel(text) ||
  isDate(text) ||
  headingOf(text) !== undefined ||
  tableOfTitle(text) !== undefined

/** No paragraph is broken into more lines than this. */
const maxPieces = 200

/** “主要原因：”, “主要用于：” at the end of a line, and an item's path alone on it (“…（项）。”), ask for what stands in the next one. */
const asksForMore = /(?:原因(?:[是为]|[:：])+|用于[:：]|[(（]项[)）][。：:]?)$/

/** Whether a passage goes on in the next paragraph: a break has cut it, and nothing says that something new begins. */
export const continues = ({ text, pieces }: Passage, after: string): boolean =>
  text.length >= shortest &&
  pieces.length < maxPieces &&
  (!isClosed(text) || asksForMore.test(text)) &&
  tableOfTitle(text) === undefined &&
  !startsAnew(after)

/** The passage of one paragraph. */
export const passageOf = (paragraph: Paragraph): Passage => ({
  _tag: "Passage",
  text: paragraph.text,
  position: paragraph.position,
  pieces: [{ offset: 0, paragraph }],
})

/** A passage with the paragraph that continues it. */
export const joined = (passage: Passage, paragraph: Paragraph): Passage => ({
  ...passage,
  text: passage.text + paragraph.text,
  pieces: [...passage.pieces, { offset: passage.text.length, paragraph }],
})
