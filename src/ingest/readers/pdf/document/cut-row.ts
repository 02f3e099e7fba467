import { joinTexts } from "../layout/lines.ts"
import type { PageCell, PageGrid } from "../layout/page-grid.ts"
import type { Correspondence } from "./columns.ts"
import { rowSaying, type Table, type TableCell } from "./table.ts"

/** What programs leave free on both sides of a cell, in points, and how much earlier than they must they break a line, in em. */
const padding = 12
const early = 0.3

/** A number to the cent is whole: what stands below it is another one. */
const wholeNumber = /[.．]\d\d$/

/** Whether a cell's last line ended because what the other begins with did not fit. */
const runsInto = (upper: PageCell, lower: PageCell): boolean =>
  upper.setting !== undefined &&
  lower.setting !== undefined &&
  upper.setting.room - lower.setting.head < padding + early * upper.setting.size &&
  !wholeNumber.test(upper.text)

/** What a page break leaves of a row that it cut in two: the text to add to each cell of the row, by its place in the table. */
export const restOfRow = (
  table: Table,
  grid: PageGrid,
  row: number,
  { upper, lower }: Correspondence,
): ReadonlyMap<TableCell, string> | undefined => {
  const rest = grid.cells.filter((cell) => cell.row === row && cell.text !== "")
  const last = table.cells.filter((cell) => cell.row + cell.rowSpan === table.rows && cell.text !== "")
  if (rest.length === 0) return rowSaying(table.cells, table.rows - 1) === "" ? undefined : new Map()
  // A row that says as much as the one before it is a row.
  if (rest.length >= last.length) return undefined
  const added = new Map<TableCell, string>()
  for (const cell of rest) {
    const above = last.find((found) => upper[found.column] === lower[cell.column])
    if (above === undefined || !runsInto(above, cell)) return undefined
    added.set(above, joinTexts([above.text, cell.text]))
  }
  return added
}
