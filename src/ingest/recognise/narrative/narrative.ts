import type { Narrative, NarrativeSection } from "../../../disclosure/index.ts"
import type { Context } from "../context.ts"
import type { Passage, Section } from "../outline.ts"
import type { Recording } from "../recording.ts"
import { type AmountMaker, amountsOf } from "./amounts.ts"
import { compact } from "./compact.ts"
import { recogniseProjects } from "./projects.ts"
import { type PassageReading, readPassage } from "./read-passage.ts"
import type { Source } from "./source.ts"
import type { Reading } from "./state.ts"
import { nameListOf, statementOf } from "./statement.ts"
import { frameOf, lexiconOf } from "./subject-words.ts"

type Parts = Pick<Narrative, "sections" | "statements" | "lists" | "projects">

/** A passage of a section that has been read. */
export interface ReadPassage {
  readonly source: Source
  readonly reading: PassageReading
}

/** Some forms print a whole sentence behind the number of a heading: “（二）公务接待费1万元，与上年持平。”. */
const titleAsPassage = ({ title, number, position }: Section): readonly Passage[] =>
  /[。；;]|\d(?:万元|元|%)/.test(title)
    ? [{ _tag: "Passage", text: `（${number}）${title}`, position, pieces: [] }]
    : []

const ownPassages = (section: Section): readonly Passage[] => [
  ...titleAsPassage(section),
  ...section.content.flatMap((block) => (block._tag === "Passage" ? [block] : [])),
]

/** A section's own passages, each with what making facts of it needs. */
export const sourcesOf = (
  section: Section,
  key: string | undefined,
  amounts: AmountMaker,
  { fiscalYear }: Context,
  recording: Recording,
): readonly Source[] =>
  ownPassages(section).map((passage) => ({
    passage,
    compacted: compact(passage.text),
    section: key ?? section.title,
    title: section.title,
    amounts,
    recording,
    fiscalYear,
  }))

/** Reads a section's passages in their order: what one of them is about, the next goes on with. */
export const readSources = (
  sources: readonly Source[],
  key: string | undefined,
  title: string,
  { unit, fiscalYear, kind }: Context,
): readonly ReadPassage[] => {
  const reading: Reading = { lexicon: lexiconOf(key), unit: compact(unit).text, fiscalYear, kind }
  let frame = frameOf(key, compact(title).text)
  return sources.map((source) => {
    const read = readPassage(source.compacted.text, frame, reading)
    frame = read.frame
    return { source, reading: read }
  })
}

const understand = ({ passage, recording }: Source): void => {
  for (const { paragraph } of passage.pieces) recording.understood(paragraph)
}

const recordSection = (section: Section, recording: Recording): NarrativeSection => {
  const paragraphs = section.content.flatMap((block) => (block._tag === "Passage" ? [block.text] : []))
  const record: NarrativeSection = {
    ...(section.key === undefined ? {} : { key: section.key }),
    ...(section.number === "" ? {} : { number: section.number }),
    title: section.title,
    paragraphs,
  }
  const { line, page } = section.position
  recording.place(record, {
    ...(page === undefined ? {} : { page }),
    ...(line === undefined ? {} : { line }),
    text: section.title,
  })
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
    key,
    section.title,
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
    projects: parts.flatMap((part) => part.projects),
  }
}
