import type { Disclosure } from "../../disclosure/index.ts"
import type { AuditedDocument, ReportedFinding } from "../run-report.ts"
import { tableOf } from "./table-of.ts"
import { findPassage, type Passage } from "./passage.ts"

/** A place in the page that findings lead to, and the findings (by number) that are about it. */
export interface Anchor {
  readonly id: string
  readonly findings: readonly number[]
}

/** Where findings and the page's copy of the disclosure meet. */
export interface Anchors {
  /** the place that a pointer of the disclosure leads to, where the page shows it */
  readonly idOf: (pointer: string) => string | undefined
  /** what is at a pointer that the page shows */
  readonly at: (pointer: string) => Anchor | undefined
  /** the marked passages of a paragraph of the narrative */
  readonly passagesIn: (section: number, paragraph: number) => readonly (Passage & Anchor)[]
}

const table = /^\/tables\/[^/]+/
const row = /^\/tables\/[^/]+\/(?:rows|income|expenditure|targets)\/\d+/
const cell = /^\/tables\/[^/]+\/(?:rows|income|expenditure)\/\d+\/amounts\/[^/]+$/
const other = /^\/(?:headings|contents|narrative\/sections)\/\d+/

/** The nearest thing around a pointer that the page shows on its own. */
const shownAt = (pointer: string): string | undefined =>
  (cell.exec(pointer) ?? row.exec(pointer) ?? table.exec(pointer) ?? other.exec(pointer))?.[0]

type Place = Pick<ReportedFinding, "path" | "source">

/** A name for the place on the page: a pointer, or a passage of the narrative. */
const keyOf = (
  place: Place,
  disclosure: Disclosure,
): { readonly key: string; readonly passage?: Passage } | undefined => {
  const shown = shownAt(place.path)
  const isTable = shown?.startsWith("/tables/") === true
  // A table that a rule misses is not there to be shown.
  const id = isTable ? tableOf(place.path) : "text"
  const pointer = isTable && (id === "text" || disclosure.tables[id] === undefined) ? undefined : shown
  const passage = isTable || place.source?.text === undefined ? undefined : findPassage(disclosure, place.source.text)
  if (passage !== undefined) return { key: `${passage.section}/${passage.paragraph}/${passage.start}`, passage }
  return pointer === undefined ? undefined : { key: pointer }
}

/** Gives every place that a finding or one of its numbers is about a name in the page. */
export const anchorsOf = (document: AuditedDocument, disclosure: Disclosure | undefined, prefix: string): Anchors => {
  const anchors = new Map<string, { readonly id: string; readonly findings: number[]; readonly passage?: Passage }>()
  const idByPath = new Map<string, string>()
  const note = (place: Place, finding?: number): void => {
    const found = disclosure === undefined ? undefined : keyOf(place, disclosure)
    if (found === undefined) return
    const anchor = anchors.get(found.key) ?? { ...found, id: `${prefix}-p${anchors.size + 1}`, findings: [] }
    anchors.set(found.key, anchor)
    idByPath.set(place.path, anchor.id)
    if (finding !== undefined) anchor.findings.push(finding)
  }
  document.findings.forEach((finding, index) => {
    note(finding, index)
    for (const operand of finding.operands) note(operand)
  })
  const passages = [...anchors.values()].flatMap(({ passage, id, findings }) =>
    passage === undefined ? [] : [{ ...passage, id, findings }],
  )
  return {
    idOf: (pointer) => idByPath.get(pointer),
    at: (pointer) => anchors.get(pointer),
    passagesIn: (section, paragraph) =>
      passages
        .filter((passage) => passage.section === section && passage.paragraph === paragraph)
        .sort((a, b) => a.start - b.start),
  }
}
