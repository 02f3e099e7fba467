import { headWidth } from "../layout/head-width.ts"
import { textOf } from "../layout/lines.ts"
import type { TextLine } from "../layout/page-layout.ts"

/** How text is set on a page: where its lines end, where they begin, and how far apart they are. */
export interface Setting {
  readonly right: number
  readonly left: number
  /** The distance between lines, in em. */
  readonly pitch: number
  /** The em of the document's running text. */
  readonly size: number
  /** Whether the document's paragraphs begin further right than its lines. */
  readonly isIndenting: boolean
}

/** Programs break a line up to this much earlier than they must, in em. */
const early = 1

/** Whether a line ends because the next text did not fit, and not because its author ended it. */
const isFull = (line: TextLine, next: TextLine, { right }: Setting): boolean => {
  const text = textOf(line)
  const slack = ending.test(text) ? 0.1 : early
  return line.right + headWidth(next.letters) > right - slack * line.size && !leader.test(text)
}

/** The dots that lead from a title to its page. */
const leader = /(?:…{4,}|\.{4,}|·{4,}|．{4,})\s*\d*$/

const ending = /[。；：！？;:!?…]$/
/** What numbers a heading or the item of a list. */
const numbering =
  /^(?:第[一二三四五六七八九十百零\d]+[部章节条项]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]|\d+[、．.](?!\d)|[①-⑳])/
const isNumbered = (line: TextLine): boolean => numbering.test(textOf(line))

/** A heading larger than the text, in the middle of the page: its lines are not indented, but centred. */
const isCentredHeading = ({ left, right, size }: TextLine, setting: Setting): boolean =>
  size > 1.2 * setting.size &&
  Math.abs((left + right) / 2 - (setting.left + setting.right) / 2) < 1.2 * size &&
  left > setting.left + size

/** Whether a centred line left no room for the text of the next one, give or take the spaces around it. */
const isWide = (line: TextLine, next: TextLine, { left, right }: Setting): boolean =>
  line.right - line.left + headWidth(next.letters) > right - left - 3 * line.size

/** Lines of one paragraph are at most so much further apart than usual; after the end of a sentence less. */
const loosePitch = 1.45
const evenPitch = 1.3

const sameSize = 0.12
const indent = 1.2

/** Whether a line goes on with the paragraph that the line before it belongs to. */
export const continues = (previous: TextLine, line: TextLine, setting: Setting): boolean => {
  const { size } = line
  if (Math.abs(size - previous.size) > sameSize * Math.max(size, previous.size)) return false
  if (!isFull(previous, line, setting)) return false
  if (line.page === previous.page) {
    const distance = (line.baseline - previous.baseline) / size
    if (distance < 0.5 || distance > setting.pitch * (ending.test(textOf(previous)) ? evenPitch : loosePitch))
      return false
  }
  if (isCentredHeading(line, setting)) return isCentredHeading(previous, setting) && isWide(previous, line, setting)
  // Two numbers below each other are a list.
  if (isNumbered(line) && isNumbered(previous)) return false
  const isIndented = line.left > setting.left + indent * size
  if (ending.test(textOf(previous))) {
    // After the end of a sentence, a number or the top of a page may begin a paragraph that is not indented.
    if (isNumbered(line)) return false
    if (line.page !== previous.page && !setting.isIndenting) return false
  }
  const isBesideIndented = line.left > previous.left - 0.5 * size
  return !(isIndented && isBesideIndented)
}
