import type { Box } from "../geometry.ts"
import type { Letter } from "./frame.ts"

/** Letters on one baseline. */
export interface Line {
  readonly letters: readonly Letter[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

const onOneLine = 0.45
const latinGap = 0.2
const numberGap = 0.5
const wideGap = 0.8

const latin = /[A-Za-z]/
const digit = /[0-9]/
const ideograph = /\p{Script=Han}/u

const lineOf = (letters: readonly Letter[], baseline: number): Line => {
  const sorted = letters.toSorted((a, b) => a.left - b.left)
  const sizes = sorted.map(({ size }) => size).sort((a, b) => a - b)
  return {
    letters: sorted,
    left: sorted[0]?.left ?? 0,
    right: sorted.reduce((right, letter) => Math.max(right, letter.right), -Infinity),
    baseline,
    size: sizes[sizes.length >> 1] ?? 0,
  }
}

/** Sorts letters into lines from top to bottom. */
export const linesOf = (letters: readonly Letter[]): readonly Line[] => {
  const lines: Line[] = []
  let current: Letter[] = []
  let sum = 0
  const flush = () => {
    if (current.length > 0) lines.push(lineOf(current, sum / current.length))
    current = []
    sum = 0
  }
  for (const letter of letters.toSorted((a, b) => a.baseline - b.baseline)) {
    if (current.length > 0 && letter.baseline - sum / current.length > onOneLine * letter.size) flush()
    current.push(letter)
    sum += letter.baseline
  }
  flush()
  return lines
}

const needsSpace = (before: Letter, after: Letter, keepsGaps: boolean): boolean => {
  const gap = (after.left - before.right) / Math.max(before.size, after.size)
  const first = before.text.at(-1) ?? ""
  const second = after.text.at(0) ?? ""
  if (keepsGaps) {
    if (gap > wideGap) return true
    if (after.isAfterSpace && gap > latinGap && ideograph.test(first) && ideograph.test(second)) return true
  }
  if (digit.test(first) && digit.test(second)) return gap > numberGap
  const isWord = (character: string) => latin.test(character) || digit.test(character)
  return isWord(first) && isWord(second) && gap > latinGap
}

/**
 * The text of a line. Chinese is written without spaces, so a gap is one only between two words in Latin letters or
 * between two numbers; outside tables also where a space was printed between ideographs, or a wide gap left.
 */
export const textOf = ({ letters }: Line, keepsGaps = false): string =>
  letters
    .map((letter, i) => {
      const before = letters[i - 1]
      return before !== undefined && needsSpace(before, letter, keepsGaps) ? ` ${letter.text}` : letter.text
    })
    .join("")

/** Joins the lines of one text: a space only where a Latin word ends one line and another begins the next. */
export const joinTexts = (texts: readonly string[]): string =>
  texts.reduce((joined, text) => {
    const isBetweenWords = latin.test(joined.at(-1) ?? "") && latin.test(text.at(0) ?? "")
    return isBetweenWords ? `${joined} ${text}` : joined + text
  }, "")

/** The box around a line, from the top of its letters to their descent. */
export const lineBox = ({ left, right, baseline, size }: Line): Box => [
  left,
  baseline - 0.88 * size,
  right,
  baseline + 0.12 * size,
]
