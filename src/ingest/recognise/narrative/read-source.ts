import type { Context } from "../context.ts"
import type { Passage, Section } from "../outline.ts"
import type { Recording } from "../recording.ts"
import type { AmountMaker } from "./amounts.ts"
import { compact } from "./compact.ts"
import { type PassageReading, readPassage } from "./read-passage.ts"
import type { Source } from "./source.ts"
import type { Reading } from "./state.ts"
import { frameOf, lexiconOf } from "./subject-words.ts"

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
