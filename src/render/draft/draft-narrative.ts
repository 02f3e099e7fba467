import type { Narrative } from "../../disclosure/index.ts"
import { type Matters, settleMatters } from "./matters.ts"
import { type Narrated, narrate, narratedTogether } from "./narrate.ts"
import type { DraftedSection } from "./outline.ts"
import { decimalsIn, settle } from "./settle.ts"

const isNarrative = ({ key }: DraftedSection): boolean => key?.split(".")[0] === "narrative"

/** A part's own paragraphs, and each of its sections: how finely money is told holds for each of these. */
const groupsOf = (part: DraftedSection): readonly DraftedSection[] => [
  ...(part.paragraphs.length > 0 ? [{ ...part, sections: [] }] : []),
  ...part.sections,
]

const keysOf = ({ key, sections }: DraftedSection): readonly string[] => [
  ...(key === undefined ? [] : [key]),
  ...sections.flatMap(keysOf),
]

/** The narrative of drafted parts, and the matters as it states them. */
export const draftNarrative = (
  parts: readonly DraftedSection[],
  matters: Matters,
): { readonly narrative: Narrative; readonly matters: Matters } => {
  const groups = parts.filter(isNarrative).flatMap(groupsOf)
  const told = new Map<string, ReadonlyMap<string, number>>()
  const narrated = groups.map((group): Narrated => {
    const written = narrate(group)
    const decimals = decimalsIn(written.sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]))
    for (const key of keysOf(group)) told.set(key, decimals)
    const { statements, projects } = written
    return { ...written, statements: settle(statements, decimals), projects: settle(projects, decimals) }
  })
  const title = parts.find(({ key }) => key === "narrative")?.heading.title ?? ""
  return { narrative: { title, ...narratedTogether(narrated) }, matters: settleMatters(matters, told) }
}
