import type { GlossaryEntry } from "../../disclosure/index.ts"
import { itemNumber } from "./narrative/item-number.ts"
import { placed, type Source, textOf, understand } from "./narrative/source.ts"

/** A term is a name: longer than this it is a sentence. */
const longestTerm = 40

/** Whether a passage does no more than announce the list: “名词解释：”. */
const announces = (text: string): boolean => /^[^。,]*[:：]?$/.test(text) && text.length <= 12

const entryOf = (source: Source): GlossaryEntry | undefined => {
  const { text } = source.compacted
  const from = itemNumber(text, 0, undefined)?.end ?? 0
  const colon = text.indexOf(":", from)
  if (colon < 0 || colon - from > longestTerm || colon === text.length - 1) return undefined
  const [term, definition] = [
    { start: from, end: colon },
    { start: colon + 1, end: text.length },
  ]
  const whole = { start: 0, end: text.length }
  return placed(source, { term: textOf(source, term), definition: textOf(source, definition) }, whole)
}

/** The glossary: each passage is a term and its definition. */
export const recogniseGlossary = (sources: readonly Source[]): readonly GlossaryEntry[] =>
  sources.flatMap((source) => {
    const entry = entryOf(source)
    if (entry !== undefined || announces(source.compacted.text)) understand(source)
    return entry === undefined ? [] : [entry]
  })
