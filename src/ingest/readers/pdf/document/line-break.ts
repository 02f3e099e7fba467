import type { Letter } from "../layout/frame.ts"
import { textOf } from "../layout/lines.ts"
import type { TextLine } from "../layout/page-layout.ts"

/** How text is set on a page: where its lines end, where they begin, and how far apart they are. */
export interface Setting {
  readonly right: number
  readonly left: number
  /** The distance between lines, in em. */
  readonly pitch: number
}

const opening = /^[（《“‘「『【〔(<[]$/
const closing = /^[，。、；：！？）》”’」』】〕％%)>\],.;:!?…]$/
const unbroken = /^[A-Za-z0-9.,+\-/%]$/

/** The width of what a line begins with and a line break cannot divide. */
const headWidth = ({ letters }: TextLine): number => {
  let index = 0
  const skip = (kind: RegExp) => {
    while (kind.test(letters[index]?.text ?? "")) index += 1
  }
  skip(opening)
  const start: Letter | undefined = letters[index]
  if (start !== undefined && unbroken.test(start.text)) skip(unbroken)
  else index += 1
  skip(closing)
  const last = letters[Math.min(index, letters.length) - 1]
  return last === undefined ? 0 : last.right - (letters[0]?.left ?? last.left)
}

/** Programs break a line up to this much earlier than they must. */
const early = 0.75

/** Whether a line ends because the next text did not fit, and not because its author ended it. */
export const isFull = (line: TextLine, next: TextLine, { right }: Setting): boolean =>
  line.right + headWidth(next) > right - early * line.size && !leader.test(textOf(line))

/** The dots that lead from a title to its page. */
const leader = /(?:…{2,}|\.{4,}|·{4,}|．{4,})\s*\d*$/

const ending = /[。；：！？;:!?…]$/
/** What numbers a heading or the item of a list. */
const numbering =
  /^(?:第[一二三四五六七八九十百零\d]+[部章节条项]|[一二三四五六七八九十]+[、．.]|[（(][一二三四五六七八九十\d]+[)）]|\d+[、．.](?!\d)|[①-⑳])/

const isCentred = ({ left, right, size }: TextLine, setting: Setting): boolean =>
  Math.abs((left + right) / 2 - (setting.left + setting.right) / 2) < 1.2 * size && left > setting.left + size

const sameSize = 0.12
const indent = 1.2

/** Whether a line goes on with the paragraph that the line before it belongs to. */
export const continues = (previous: TextLine, line: TextLine, setting: Setting): boolean => {
  const { size } = line
  if (Math.abs(size - previous.size) > sameSize * Math.max(size, previous.size)) return false
  if (!isFull(previous, line, setting)) return false
  if (line.page === previous.page) {
    const distance = (line.baseline - previous.baseline) / size
    if (distance < 0.5 || distance > setting.pitch * 1.45) return false
  }
  if (isCentred(previous, setting) && isCentred(line, setting)) return true
  const isUnfinished = !ending.test(textOf(previous))
  // Over a page break, and before a number, only a sentence without an end is sure to go on.
  if (!isUnfinished && (line.page !== previous.page || numbering.test(textOf(line)))) return false
  const isIndented = line.left > setting.left + indent * size
  const isBesideIndented = line.left > previous.left - 0.5 * size
  return !(isIndented && isBesideIndented)
}
