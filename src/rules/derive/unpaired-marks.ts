import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation } from "./kit.ts"
import { excerptAt, itemOf, passages } from "./passages.ts"

const closers = new Map([
  ["”", "“"],
  ["’", "‘"],
  ["）", "（"],
  [")", "("],
  ["》", "《"],
  ["】", "【"],
  ["〕", "〔"],
])
const openers = new Set(closers.values())
// Half-width and full-width brackets are mixed everywhere; they pair with each other.
const folded = new Map([
  ["（", "("],
  ["）", ")"],
])
// “1）” numbers a list: its bracket has no partner.
const ordinal = /^\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[)）]/

/** The place of the first mark without its partner, or −1. */
const firstUnpaired = (text: string): number => {
  const open: { readonly mark: string; readonly index: number }[] = []
  const skipped = ordinal.exec(text)?.[0].length ?? 0
  for (let index = skipped; index < text.length; index++) {
    const mark = text.charAt(index)
    const plain = folded.get(mark) ?? mark
    if (openers.has(plain)) open.push({ mark: plain, index })
    else if (closers.has(plain) && open.pop()?.mark !== closers.get(plain)) return index
  }
  return open[0]?.index ?? -1
}

/** Each text passage with the first bracket or quotation mark in it that has no partner. */
export const unpairedMarks = derivation(
  {
    name: "unpairedMarks",
    parameters: [],
    summary: {
      zh: "各段文字及其中第一个不成对的括号或引号 unpaired。",
      en: "Every text passage, with the first bracket or quotation mark that has no partner.",
    },
    examples: [],
    shape: () =>
      listShape(objectShape({ text: textShape, node: partShape(), unpaired: textShape, excerpt: textShape })),
  },
  (source) =>
    passages(source).map((passage) => {
      const { text, node } = passage
      const index = firstUnpaired(text)
      return itemOf(
        source,
        passage,
        index < 0 ? { text, node } : { text, node, unpaired: text.charAt(index), excerpt: excerptAt(text, index, 1) },
      )
    }),
)
