import type { Narrative, NarrativeSection } from "../../../disclosure/index.ts"
import type { Context } from "../context.ts"
import type { Section } from "../outline.ts"
import type { Recording } from "../recording.ts"
import { placeAt } from "../tables/grid-context.ts"
import { type AmountMaker, amountsOf } from "./amounts.ts"
import { projectsByHeadings } from "./project-headings.ts"
import { recogniseProjects } from "./projects.ts"
import { readSources, sourcesOf } from "./read-source.ts"
import { understand } from "./source.ts"
import { nameListOf, statementOf } from "./statement.ts"

type Parts = Pick<Narrative, "sections" | "statements" | "lists" | "projects">

const recordSection = (section: Section, recording: Recording): NarrativeSection => {
  const paragraphs = section.content.flatMap((block) => (block._tag === "Passage" ? [block.text] : []))
  const record: NarrativeSection = {
    ...(section.key === undefined ? {} : { key: section.key }),
    ...(section.number === "" ? {} : { number: section.number }),
    title: section.title,
    paragraphs,
  }
  recording.place(record, { ...placeAt(section.position), text: section.title })
  return record
}

const recogniseSection = (
  section: Section,
  inherited: string | undefined,
  amounts: AmountMaker,
  context: Context,
  recording: Recording,
): Parts => {
  const key = section.key ?? inherited
  const all = sourcesOf(section, key, amounts, context, recording)
  const { projects, passages } = recogniseProjects(all)
  const read = readSources(
    all.filter(({ passage }) => !passages.has(passage)),
    context,
  )
  for (const source of all) if (passages.has(source.passage)) understand(source)
  for (const { source, reading } of read) if (reading.complete) understand(source)
  const below = section.children.map((child) => recogniseSection(child, key, amounts, context, recording))
  return {
    sections: [recordSection(section, recording), ...below.flatMap(({ sections }) => sections)],
    statements: [
      ...read.flatMap(({ source, reading }) => reading.drafts.map((draft) => statementOf(source, draft))),
      ...below.flatMap(({ statements }) => statements),
    ],
    lists: [
      ...read.flatMap(({ source, reading }) => reading.lists.map((list) => nameListOf(source, list))),
      ...below.flatMap(({ lists }) => lists),
    ],
    projects: [...projects, ...below.flatMap(({ projects: more }) => more)],
  }
}

/**
 * Reads the narrative: its sections as printed, and what their sentences state. How finely money is reported is judged
 * for each of the given sections as a whole.
 */
export const recogniseNarrative = (
  title: string,
  sections: readonly Section[],
  context: Context,
  recording: Recording,
): Narrative => {
  const parts = sections.map((section) => recogniseSection(section, undefined, amountsOf(section), context, recording))
  return {
    title,
    sections: parts.flatMap((part) => part.sections),
    statements: parts.flatMap((part) => part.statements),
    lists: parts.flatMap((part) => part.lists),
    projects: [
      ...parts.flatMap((part) => part.projects),
      ...projectsByHeadings(
        sections.map((section) => ({
          title: section.title,
          sources: sourcesOf(section, section.key, amountsOf(section), context, recording),
        })),
      ),
    ],
  }
}
