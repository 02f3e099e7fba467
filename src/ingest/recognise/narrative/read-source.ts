import type { Context } from "../context.ts"
import type { Passage, Section } from "../outline.ts"
import type { Recording } from "../recording.ts"
import type { AmountMaker } from "./amounts.ts"
import { compact } from "./compact.ts"
import { type PassageReading, readPassage } from "./read-passage.ts"
import type { Source } from "./source.ts"
import { isNarrativeKey } from "../narrative-sections.ts"
import { type RunIn, runInTitle } from "./run-in.ts"
import type { Reading } from "./state.ts"
import { frameOf, lexiconOf, usualFrame } from "./subject-words.ts"
import type { Topic } from "./topic.ts"

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

/** Sections whose passages may open other ones. */
const opensOthers = (key: string | undefined): boolean => key !== undefined && isNarrativeKey(key)

/** A section's own passages, each with what making facts of it needs. */
export const sourcesOf = (
  section: Section,
  key: string | undefined,
  amounts: AmountMaker,
  { fiscalYear }: Context,
  recording: Recording,
): readonly Source[] => {
  let opened: RunIn | undefined
  return ownPassages(section).map((passage) => {
    if (opensOthers(key)) opened = runInTitle(passage.text) ?? opened
    const own = opened?.key ?? key
    return {
      passage,
      compacted: compact(passage.text),
      key: own,
      section: own ?? section.title,
      title: opened?.title ?? section.title,
      amounts,
      recording,
      fiscalYear,
    }
  })
}

/** Reads a section's passages in their order: what one of them is about, the next goes on with. */
export const readSources = (
  sources: readonly Source[],
  { unit, fiscalYear, kind }: Context,
): readonly ReadPassage[] => {
  const folded = compact(unit).text
  let [opened, frame] = ["", usualFrame]
  let before: Topic | undefined
  return sources.map((source) => {
    const { key, title } = source
    const opens = `${key ?? ""} ${title}`
    const reading: Reading = { lexicon: lexiconOf(key), unit: folded, fiscalYear, kind }
    if (opens !== opened) {
      frame = frameOf(key, compact(title).text)
      before = undefined
    }
    const read = readPassage(source.compacted.text, frame, reading, before)
    before = read.drafts[0]?.subject
    opened = opens
    frame = read.frame
    return { source, reading: read }
  })
}
