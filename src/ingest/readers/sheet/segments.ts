import { cleanLine } from "../flow/text.ts"
import type { VisibleCell } from "./visible.ts"

/** A row of a sheet that shows something, and whether blank rows stand above it. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly VisibleCell[]
  readonly gapAbove: boolean
}

const title = /表\s*(?:[(（][^()（）]*[)）])?$/

const isTitle = ({ cells }: SheetRow): boolean => cells.length === 1 && title.test(cleanLine(cells[0]?.text ?? ""))
const isTabular = ({ cells }: SheetRow): boolean => cells.length > 1

/**
 * Parts a sheet into tables that stand below each other: a new one begins with a title below blank rows, if there was a
 * table above it and there is one below it.
 */
export const segmentsOf = (rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] => {
  const lastTabular = rows.findLastIndex(isTabular)
  const segments: SheetRow[][] = []
  for (const [i, row] of rows.entries()) {
    const current = segments.at(-1)
    const begins = row.gapAbove && isTitle(row) && i < lastTabular && current?.some(isTabular) === true
    if (current === undefined || begins) segments.push([row])
    else current.push(row)
  }
  return segments
}
