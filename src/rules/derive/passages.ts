import type { Disclosure } from "../../disclosure/index.ts"
import { standingFor } from "../language/context.ts"
import { below } from "../language/pointer.ts"
import { oncePerDisclosure, type Source } from "./kit.ts"

/** A text of the disclosure, the object that it belongs to, and the way from there to the text, in a list of texts. */
export interface TextPassage {
  readonly text: string
  readonly node: object
  readonly index?: number
}

const passagesOf = (disclosure: Disclosure): readonly TextPassage[] => {
  const { title, contents, headings, profile, narrative, tables, glossary } = disclosure
  return [
    { text: title, node: disclosure },
    ...[...contents, ...headings].map((node) => ({ text: node.title, node })),
    ...profile.functions.map((text, index) => ({ text, node: profile.functions, index })),
    ...narrative.sections.flatMap(({ paragraphs }) =>
      paragraphs.map((text, index) => ({ text, node: paragraphs, index })),
    ),
    ...Object.values(tables).flatMap((table) => [table.title, ...table.notes].map((text) => ({ text, node: table }))),
    ...glossary.map((entry) => ({ text: entry.definition, node: entry })),
  ]
}

/** Every text passage of the audited disclosure, read once. */
export const passages = oncePerDisclosure(({ disclosure }) => passagesOf(disclosure))

/** An item about a passage: a finding about it points at the very paragraph where it stands in a list of them. */
export const itemOf = <A extends object>(source: Source, { node, index }: TextPassage, item: A): A => {
  const pointer = source.context.pointerOf(node)
  return standingFor(pointer === undefined || index === undefined ? pointer : below(pointer, index), item)
}

const reach = 24

/** The surroundings of a place in a text. */
export const excerptAt = (text: string, index: number, length: number): string => {
  const start = Math.max(0, index - reach)
  const end = Math.min(text.length, index + length + reach)
  return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`
}
