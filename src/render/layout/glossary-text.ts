import type { GlossaryEntry } from "../../disclosure/index.ts"
import { chineseNumeral } from "./numeral.ts"

/** The terms of the glossary, numbered, each with its definition. */
export const glossaryText = (glossary: readonly GlossaryEntry[]): readonly string[] =>
  glossary.map(({ term, definition }, place) => `${chineseNumeral(place + 1)}、${term}：${definition}`)
