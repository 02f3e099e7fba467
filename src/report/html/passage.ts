import type { Disclosure } from "../../disclosure/index.ts"

/** A part of a paragraph of the narrative. */
export interface Passage {
  readonly section: number
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** Where the narrative prints a text for the first time. */
export const findPassage = ({ narrative }: Disclosure, words: string): Passage | undefined => {
  if (words === "") return undefined
  for (const [section, { paragraphs }] of narrative.sections.entries())
    for (const [paragraph, printed] of paragraphs.entries()) {
      const start = printed.indexOf(words)
      if (start >= 0) return { section, paragraph, start, end: start + words.length }
    }
  return undefined
}
