import words from "../../../forms/cover.json" with { type: "json" }
import type { Profile } from "../../disclosure/index.ts"
import type { Grid } from "../source-document.ts"
import { fold } from "./fold.ts"
import type { Outline, Section } from "./outline.ts"
import type { Recording } from "./recording.ts"
import { placeAt } from "./tables/grid-context.ts"
import { matrixOf } from "./tables/matrix.ts"

const organisationGrids = (sections: readonly Section[]): readonly Grid[] =>
  sections.flatMap(({ key, content, children }) => [
    ...(key === "organisation" ? content.filter((item) => item._tag === "Grid") : []),
    ...organisationGrids(children),
  ])

/** A department's own office is listed among its units, but is not below it. */
const isOwnOffice = (name: string): boolean =>
  words.ownOffice.some((word) => [`(${word})`, word].some((end) => fold(name).endsWith(end)))

const namesIn = (grid: Grid): readonly string[] | undefined => {
  const [header = [], ...rows] = matrixOf(grid).rows
  const column = header.findIndex(({ text }) => words.unitNameHeadings.includes(fold(text)))
  if (column < 0) return undefined
  return rows.map((row) => row[column]?.text ?? "").filter((name) => name !== "")
}

/** Final accounts print the units that a department consolidates as a small table without a title. */
export const recogniseUnitList = (
  { parts }: Outline,
  recording: Recording,
): Pick<Profile, "subordinateUnits"> | undefined => {
  for (const grid of organisationGrids(parts)) {
    const names = namesIn(grid)
    if (names === undefined) continue
    const subordinateUnits = { names: names.filter((name) => !isOwnOffice(name)) }
    recording.place(subordinateUnits, placeAt(grid.position))
    recording.understood(grid)
    return { subordinateUnits }
  }
  return undefined
}
