import type { Disclosure } from "../../disclosure/index.ts"
import type { Context } from "./context.ts"
import { recogniseGlossary } from "./glossary.ts"
import { recogniseOperatingExpenses } from "./matters/operating-expenses.ts"
import { recognisePerformance } from "./matters/performance-summary.ts"
import { recogniseProcurement } from "./matters/procurement.ts"
import { recogniseStateAssets } from "./matters/state-assets.ts"
import { recogniseThreePublicCounts } from "./matters/three-public-counts.ts"
import { amountsOf } from "./narrative/amounts.ts"
import { recogniseNarrative } from "./narrative/narrative.ts"
import { readSources, type ReadPassage, sourcesOf } from "./narrative/read-source.ts"
import type { Source } from "./narrative/source.ts"
import { narrativeSections, narrativeTitle } from "./narrative-sections.ts"
import type { Outline, Section } from "./outline.ts"
import { recogniseProfile } from "./profile/profile.ts"
import type { Recording } from "./recording.ts"

/** The parts of a disclosure that its sentences tell. */
export type RecognisedText = Pick<
  Disclosure,
  | "profile"
  | "narrative"
  | "threePublicCounts"
  | "operatingExpenses"
  | "procurement"
  | "stateAssets"
  | "performance"
  | "glossary"
>

/** A section with what its passages need to become facts. */
interface Ready {
  readonly section: Section
  readonly key: string | undefined
  readonly sources: readonly Source[]
}

const readySections = (top: Section, context: Context, recording: Recording): readonly Ready[] => {
  const amounts = amountsOf(top)
  const within = (section: Section, inherited: string | undefined): readonly Ready[] => {
    const key = section.key ?? inherited
    return [
      { section, key, sources: sourcesOf(section, key, amounts, context, recording) },
      ...section.children.flatMap((child) => within(child, key)),
    ]
  }
  return within(top, undefined)
}

/**
 * Reads all that the sentences of a document tell: the profile, the narrative, the other important matters and the
 * glossary. Each passage of which everything was understood is recorded as such.
 */
export const recogniseText = (outline: Outline, context: Context, recording: Recording): RecognisedText => {
  const tops = narrativeSections(outline.parts)
  const ready = tops.flatMap((top) => readySections(top, context, recording))
  const others = outline.parts.flatMap((part) => readySections(part, context, recording))
  const sourcesAt = (from: readonly Ready[], ...keys: readonly string[]): readonly Source[] =>
    from.flatMap(({ sources }) => sources.filter(({ key }) => key !== undefined && keys.includes(key)))
  const readAt = (wanted: string): readonly ReadPassage[] =>
    ready.flatMap(({ sources }) =>
      readSources(
        sources.filter(({ key }) => key === wanted),
        context,
      ),
    )
  const threePublicCounts = recogniseThreePublicCounts(sourcesAt(ready, "narrative.threePublic"))
  const operatingExpenses = recogniseOperatingExpenses(readAt("operatingExpenses"))
  const procurement = recogniseProcurement(readAt("procurement"))
  const stateAssets = recogniseStateAssets(sourcesAt(ready, "stateAssets"))
  const performance = recognisePerformance(sourcesAt(ready, "performance"))
  return {
    profile: recogniseProfile({
      functions: sourcesAt(others, "functions"),
      organisation: sourcesAt(others, "organisation"),
      grids: others
        .filter(({ key }) => key === "organisation")
        .flatMap(({ section }) => section.content.flatMap((block) => (block._tag === "Grid" ? [block] : []))),
      recording,
    }),
    narrative: recogniseNarrative(narrativeTitle(outline.parts), tops, context, recording),
    ...(threePublicCounts === undefined ? {} : { threePublicCounts }),
    ...(operatingExpenses === undefined ? {} : { operatingExpenses }),
    ...(procurement === undefined ? {} : { procurement }),
    ...(stateAssets === undefined ? {} : { stateAssets }),
    ...(performance === undefined ? {} : { performance }),
    glossary: recogniseGlossary(sourcesAt(others, "glossary")),
  }
}
