import { compact } from "./compact.ts"

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** The words as one pattern that prefers the longest; the words are folded as the sentences are. `{n}` is any number. */
export const anyOf = (words: readonly string[]): string =>
  words
    .map((word) => compact(word).text)
    .sort((a, b) => b.length - a.length)
    .map((word) => escape(word).replaceAll("\\{n\\}", "\\d+"))
    .join("|")

/** A pattern that is tried at one place of a text only. */
export const sticky = (pattern: string): RegExp => new RegExp(pattern, "y")

/** Tries a sticky pattern at a place. */
export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index
  return pattern.exec(text) ?? undefined
}
