import { matchAt, sticky } from "./alternation.ts"
import { chineseNumber } from "./numeral.ts"
import type { Token } from "./token.ts"

const arabic = sticky("\\((?<bracketed>(?!20\\d\\d)\\d{1,4})\\)|(?<plain>(?!20\\d\\d)\\d{1,4})[.、．)](?!\\d)")
const bracketed = sticky("\\((?<bracketed>[一二三四五六七八九十]{1,3})\\)")
const chinese = sticky("(?<plain>[一二三四五六七八九十]{1,3})、")

/** The number of a list's item: “1.”, “(2)”, “3、”, “(四)” at the start of a sentence or a list; “二、” at the start of a passage. */
export const itemNumber = (text: string, index: number, previous: Token | undefined): Token | undefined => {
  const first = previous === undefined
  const opens = first || (previous.kind === "separator" && /[。;:]/.test(previous.mark)) || previous.kind === "list"
  const match = opens
    ? (matchAt(arabic, text, index) ??
      matchAt(bracketed, text, index) ??
      (first ? matchAt(chinese, text, index) : undefined))
    : undefined
  const numeral = match?.groups?.bracketed ?? match?.groups?.plain
  if (match === undefined || numeral === undefined) return undefined
  const value = /^\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral)
  return { kind: "number", start: index, end: index + match[0].length, value }
}
