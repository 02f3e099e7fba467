import { type ContentsEntry, type Disclosure, isTargetTableId, tableIds } from "../../disclosure/index.ts"
import { tableOfTitle } from "../../ingest/recognise/table-title.ts"
import { chineseNumeral } from "../layout/numeral.ts"
import type { DraftedSection } from "./outline.ts"

/** The tables that a contents list announces: those of targets stand in the narrative. */
const listedTables = ({ tables }: Disclosure): readonly string[] =>
  tableIds.flatMap((id) => (isTargetTableId(id) ? [] : (tables[id]?.title ?? []))).filter((title) => title !== "")

const tableEntry = (title: string, number: string, level: number): ContentsEntry => {
  const table = tableOfTitle(title)
  return { number, title, level, ...(table === undefined ? {} : { table }) }
}

/** The contents list: the parts, the sections of each, and the tables under the part that holds them. */
export const contentsOf = (
  parts: readonly DraftedSection[],
  disclosure: Disclosure,
  numberedParts: boolean,
): readonly ContentsEntry[] =>
  parts.flatMap(({ key, heading, sections }, place): readonly ContentsEntry[] => {
    const own: ContentsEntry = numberedParts
      ? heading
      : { number: chineseNumeral(place + 1), title: heading.title, level: 2 }
    const tables =
      key === "tables"
        ? listedTables(disclosure).map((title, i) =>
            numberedParts ? tableEntry(title, chineseNumeral(i + 1), 2) : tableEntry(title, String(i + 1), 3),
          )
        : []
    return [own, ...tables, ...(numberedParts ? sections.map((section) => section.heading) : [])]
  })
