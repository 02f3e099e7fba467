import type { Disclosure } from "../../disclosure/index.ts"
import { oncePerDisclosure } from "./kit.ts"

/** A text of the disclosure, and the object that it belongs to. */
export interface TextPassage {
  readonly text: string
  readonly node: object
}

const passagesOf = (disclosure: Disclosure): readonly TextPassage[] => {
  const { title, contents, headings, profile, narrative, tables, glossary } = disclosure
  return [
    { text: title, node: disclosure },
    ...[...contents, ...headings].map((node) => ({ text: node.title, node })),
    ...profile.functions.map((text) => ({ text, node: profile.functions })),
    ...narrative.sections.flatMap(({ paragraphs }) => paragraphs.map((text) => ({ text, node: paragraphs }))),
    ...Object.values(tables).flatMap((table) => [table.title, ...table.notes].map((text) => ({ text, node: table }))),
    ...glossary.map((entry) => ({ text: entry.definition, node: entry })),
  ]
}

/** Every text passage of the audited disclosure, read once. */
export const passages = oncePerDisclosure(({ disclosure }) => passagesOf(disclosure))

const reach = 24

/** The surroundings of a place in a text. */
export const excerptAt = (text: string, index: number, length: number): string => {
  const start = Math.max(0, index - reach)
  const end = Math.min(text.length, index + length + reach)
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`
}
