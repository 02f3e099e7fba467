import type { Heading } from "../../disclosure/index.ts"
import { sectionKey } from "../../ingest/recognise/section-key.ts"
import { fill } from "../layout/fill.ts"
import { chineseNumeral } from "../layout/numeral.ts"
import type { Drafting, Teller } from "./drafting.ts"
import type { SectionPlan } from "./prose.ts"
import type { Told } from "./told.ts"

/** A heading with the paragraphs under it. */
export interface DraftedSection {
  readonly heading: Heading
  readonly key: string | undefined
  readonly paragraphs: readonly Told[]
  readonly sections: readonly DraftedSection[]
}

/** Sections that hold something else than drafted paragraphs: they stay, whatever is told. */
const kept: ReadonlySet<string> = new Set(["profile", "functions", "organisation", "tables", "glossary", "narrative"])

const isKept = ({ key, paragraphs, sections }: DraftedSection, { disclosure }: Drafting): boolean => {
  if (paragraphs.length > 0 || sections.length > 0) return true
  if (key === "glossary") return disclosure.glossary.length > 0
  if (key === "functions") return disclosure.profile.functions.length > 0
  return key !== undefined && kept.has(key)
}

type Tellers = Readonly<Record<string, Teller>>

const numbered = (sections: readonly DraftedSection[]): readonly DraftedSection[] =>
  sections.map((section, place) => ({
    ...section,
    heading: { ...section.heading, number: chineseNumeral(place + 1) },
  }))

/** Drafts a heading of the form and all under it. What nothing is told of is left out, and the numbers close up. */
const draftSection = (
  plan: SectionPlan,
  level: number,
  part: string | undefined,
  drafting: Drafting,
  tellers: Tellers,
): DraftedSection => {
  const title = fill(plan.title, drafting.values)
  const key = sectionKey(title, part)
  const sections = plan.sections
    .map((each) => draftSection(each, level + 1, part ?? key, drafting, tellers))
    .filter((section) => isKept(section, drafting))
  return {
    heading: { number: "", title, level },
    key,
    paragraphs: plan.tells.flatMap((id) => tellers[id]?.(drafting) ?? []),
    sections: numbered(sections),
  }
}

/** The parts of a disclosure, drafted. */
export const draftParts = (drafting: Drafting, tellers: Tellers): readonly DraftedSection[] => {
  const parts = drafting.prose.parts
    .map((plan) => draftSection(plan, 1, undefined, drafting, tellers))
    .filter((section) => isKept(section, drafting))
  return drafting.prose.numberedParts ? numbered(parts) : parts
}

/** The headings in reading order. */
export const headingsOf = (sections: readonly DraftedSection[]): readonly Heading[] =>
  sections.flatMap((section) => [section.heading, ...headingsOf(section.sections)])
