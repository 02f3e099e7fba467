import words from "../../../forms/layout.json" with { type: "json" }
import { type Disclosure, type Heading, isTargetTableId, type TableId, tableIds } from "../../disclosure/index.ts"
import { sectionKey } from "../../ingest/recognise/section-key.ts"
import { tableOfTitle } from "../../ingest/recognise/table-title.ts"
import { glossaryText } from "./glossary-text.ts"
import { headingLine } from "./heading-line.ts"
import { organisationText } from "./profile-text.ts"
import { tableText } from "./table-text.ts"

type Piece = "functions" | "organisation" | "glossary"
const pieces: readonly Piece[] = ["functions", "organisation", "glossary"]

const textOf = (disclosure: Disclosure, piece: Piece): readonly string[] => {
  switch (piece) {
    case "functions":
      return disclosure.profile.functions
    case "organisation":
      return organisationText(disclosure)
    case "glossary":
      return glossaryText(disclosure.glossary)
  }
}

interface Placed {
  readonly heading: Heading
  readonly key: string | undefined
  readonly table: TableId | undefined
}

/** Each heading with what it is about: the part that it stands in decides what its words mean. */
const placedHeadings = (headings: readonly Heading[]): readonly Placed[] => {
  let part: string | undefined
  return headings.map((heading) => {
    const key = sectionKey(heading.title, heading.level === 1 ? undefined : part)
    if (heading.level === 1) part = key
    return { heading, key, table: heading.level === 1 ? undefined : tableOfTitle(heading.title) }
  })
}

/** The paragraphs of the narrative, section by section in the order of the headings. */
const narrativeOf = ({ narrative }: Disclosure): ((heading: Heading) => readonly string[]) => {
  let next = 0
  return ({ number, title }) => {
    const section = narrative.sections[next]
    if (section?.title !== title || (section.number ?? "") !== number) return []
    next++
    return section.paragraphs
  }
}

/** Where a document's tables stand: under the heading that names one, else under the part of tables or of performance. */
const tablesAt = (placed: readonly Placed[], present: readonly TableId[]): ReadonlyMap<Placed, readonly TableId[]> => {
  const at = new Map<Placed, TableId[]>()
  const first = (key: string): Placed | undefined => placed.find((each) => each.key === key)
  for (const id of present) {
    const home =
      placed.find(({ table }) => table === id) ??
      (isTargetTableId(id) ? first("performance") : undefined) ??
      first("tables") ??
      first("narrative") ??
      placed.at(-1)
    if (home !== undefined) at.set(home, [...(at.get(home) ?? []), id])
  }
  return at
}

/** The body: every heading with what belongs under it. What no heading announces stands at the end under one of its own. */
export const bodyText = (disclosure: Disclosure): readonly string[] => {
  const placed = placedHeadings(disclosure.headings)
  const narrative = narrativeOf(disclosure)
  const present = tableIds.filter((id) => disclosure.tables[id] !== undefined)
  const homes = tablesAt(placed, present)
  const open = new Set<Piece>(pieces)
  const own = (key: string | undefined): readonly string[] => {
    const piece = pieces.find((each) => each === key && open.has(each))
    if (piece === undefined) return []
    open.delete(piece)
    return textOf(disclosure, piece)
  }
  const told = placed.flatMap((each) => [
    headingLine(each.heading),
    ...narrative(each.heading),
    ...own(each.key),
    ...(homes.get(each) ?? []).flatMap((id) => tableText(disclosure, id)),
  ])
  const rest = [...open].flatMap((piece) => {
    const text = textOf(disclosure, piece)
    return text.length === 0 ? [] : [words.leftOver[piece], ...text]
  })
  return [...told, ...(placed.length === 0 ? present.flatMap((id) => tableText(disclosure, id)) : []), ...rest]
}
