import type { Disclosure } from "../../disclosure/index.ts"
import { oncePerContext, standingFor } from "../language/context.ts"
import { below } from "../language/pointer.ts"
import { printedTables } from "./tables.ts"

/** A passage of a disclosure's text, and where it stands. */
export interface Passage {
  readonly text: string
  readonly path: string
  readonly kind:
    | "title"
    | "heading"
    | "contents"
    | "function"
    | "paragraph"
    | "caption"
    | "note"
    | "goal"
    | "indicator"
    | "definition"
  /** the title of the section or table that it stands in */
  readonly section: string
}

const passage = (kind: Passage["kind"], path: string, text: string, section = ""): readonly Passage[] =>
  text === "" ? [] : [standingFor(path, { text, path, kind, section })]

const ofNarrative = ({ narrative }: Disclosure): readonly Passage[] =>
  narrative.sections.flatMap(({ title, paragraphs }, index) => {
    const path = below("/narrative/sections", index)
    return [
      ...passage("heading", below(path, "title"), title, title),
      ...paragraphs.flatMap((text, place) => passage("paragraph", below(path, "paragraphs", place), text, title)),
    ]
  })

const ofDisclosure = (disclosure: Disclosure): readonly Passage[] => [
  ...passage("title", "/title", disclosure.title),
  ...disclosure.contents.flatMap(({ title }, index) => passage("contents", below("/contents", index, "title"), title)),
  ...disclosure.headings.flatMap(({ title }, index) => passage("heading", below("/headings", index, "title"), title)),
  ...disclosure.profile.functions.flatMap((text, index) =>
    passage("function", below("/profile/functions", index), text),
  ),
  ...ofNarrative(disclosure),
  ...disclosure.glossary.flatMap(({ term, definition }, index) =>
    passage("definition", below("/glossary", index, "definition"), definition, term),
  ),
]

/** Every passage of text that a disclosure prints, tables' captions and notes last. */
export const passages = oncePerContext((context): readonly Passage[] => {
  if (context.disclosure === undefined) return []
  const ofTables = printedTables(context).flatMap(({ id, title, notes, node }) => {
    const path = below("/tables", id)
    const targets = "targets" in node ? node.targets : []
    return [
      ...passage("caption", below(path, "title"), title, title),
      ...notes.flatMap((text, index) => passage("note", below(path, "notes", index), text, title)),
      ...targets.flatMap(({ goal, indicators }, index) => [
        ...passage("goal", below(path, "targets", index, "goal"), goal, title),
        ...indicators.flatMap(({ text }, place) =>
          passage("indicator", below(path, "targets", index, "indicators", place, "text"), text, title),
        ),
      ]),
    ]
  })
  return [...ofDisclosure(context.disclosure), ...ofTables]
})
