import type { Disclosure } from "../../disclosure/index.ts"
import { oncePerDisclosure } from "./kit.ts"

/** A text of the disclosure, and the object that it belongs to. */
export interface TextPassage {
  readonly text: string
  readonly node: object
}

const passagesOf = ({ profile, narrative, tables, glossary }: Disclosure): readonly TextPassage[] => [
  ...profile.functions.map((text) => ({ text, node: profile.functions })),
  ...narrative.sections.flatMap((section) => [
    { text: section.title, node: section },
    ...section.paragraphs.map((text) => ({ text, node: section.paragraphs })),
  ]),
  ...Object.values(tables).flatMap((table) => table.notes.map((text) => ({ text, node: table }))),
  ...glossary.map((entry) => ({ text: entry.definition, node: entry })),
]

/** Every text passage of the audited disclosure, read once. */
export const passages = oncePerDisclosure(({ disclosure }) => passagesOf(disclosure))

const reach = 24

/** The surroundings of a place in a text. */
export const excerptAt = (text: string, index: number, length: number): string => {
  const start = Math.max(0, index - reach)
  const end = Math.min(text.length, index + length + reach)
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`
}
