import type { Narrative, NarrativeSection } from "../../disclosure/index.ts"
import type { DraftedSection } from "./outline.ts"

type Parts = Omit<Narrative, "title">

const together = (parts: readonly Parts[]): Parts => ({
  sections: parts.flatMap(({ sections }) => sections),
  statements: parts.flatMap(({ statements }) => statements),
  lists: parts.flatMap(({ lists }) => lists),
  projects: parts.flatMap(({ projects }) => projects),
})

const recordOf = ({ key, heading: { number, title }, paragraphs }: DraftedSection): NarrativeSection => ({
  ...(key === undefined ? {} : { key }),
  ...(number === "" ? {} : { number }),
  title,
  paragraphs: paragraphs.map(({ text }) => text),
})

/** A drafted section and those under it, as the narrative keeps them. */
export const narrate = (drafted: DraftedSection, inherited?: string): Parts => {
  const key = drafted.key ?? inherited
  const section = key ?? drafted.heading.title
  const { paragraphs } = drafted
  const own: Parts = {
    sections: [recordOf(drafted)],
    statements: paragraphs.flatMap(({ claims }) => claims.map(({ text, claim }) => ({ section, text, ...claim }))),
    lists: paragraphs.flatMap(({ lists }) => lists.map((list) => ({ section, ...list }))),
    projects: paragraphs.flatMap(({ projects }) => projects),
  }
  return together([own, ...drafted.sections.map((child) => narrate(child, key))])
}

export { together as narratedTogether, type Parts as Narrated }
