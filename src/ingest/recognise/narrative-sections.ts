import type { Section } from "./outline.ts"

/** Sections that state facts, wherever a form puts them. */
const factual: ReadonlySet<string> = new Set([
  "operatingExpenses",
  "procurement",
  "serviceProcurement",
  "stateAssets",
  "performance",
  "generalExpenditure",
  "livelihood",
  "transfers",
  "nonTaxRevenue",
  "povertyAlleviation",
  "meetings",
  "otherNotes",
])

/** Whether sections of this key tell of the budget. */
export const isNarrativeKey = (key: string): boolean => key.split(".")[0] === "narrative" || factual.has(key)

const isNarrative = ({ key }: Section): boolean => key !== undefined && isNarrativeKey(key)

/** A part's own text, without its sections. */
const ownText = (part: Section): readonly Section[] =>
  part.content.some(({ _tag }) => _tag === "Passage") ? [{ ...part, children: [] }] : []

/**
 * The sections of the narrative: those of its part; in forms without parts, every section that tells of the budget. A
 * part's own text comes first.
 */
export const narrativeSections = (parts: readonly Section[]): readonly Section[] =>
  parts.filter(isNarrative).flatMap((part) => (part.level === 1 ? [...ownText(part), ...part.children] : [part]))

/** The title of the part that holds the narrative. */
export const narrativeTitle = (parts: readonly Section[]): string =>
  parts.find(({ key }) => key === "narrative")?.title ?? ""
