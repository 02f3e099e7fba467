import forms from "../../../../forms/narrative-profile.json" with { type: "json" }
import type { StatedList } from "../../../disclosure/index.ts"
import type { Grid } from "../../source-document.ts"
import { tidy } from "../fold.ts"
import { anyOf } from "../narrative/alternation.ts"
import type { Recording } from "../recording.ts"
import { placeAt } from "../tables/grid-context.ts"
import { matrixOf } from "../tables/matrix.ts"

const heading = new RegExp(`^(?:${anyOf(forms.subordinates.headings)})$`)
const isHead = new RegExp(`(?:${anyOf(forms.subordinates.head)})[)）]?$`)

/** The units that a table under the organisation lists (“序号 · 单位名称”), without the unit's own first line. */
export const recogniseUnitsGrid = (grids: readonly Grid[], recording: Recording): StatedList | undefined => {
  for (const grid of grids) {
    const { rows } = matrixOf(grid)
    const column = rows[0]?.findIndex(({ text }) => heading.test(tidy(text))) ?? -1
    if (column < 0) continue
    const names = rows
      .slice(1)
      .map((row) => tidy(row[column]?.text ?? ""))
      .filter((name) => name !== "" && !isHead.test(name))
    recording.understood(grid)
    const list: StatedList = { names }
    recording.place(list, placeAt(grid.position))
    return list
  }
  return undefined
}
