import { cleanLine } from "../flow/text.ts"
import type { VisibleCell } from "./visible.ts"

/** A row of a sheet that shows something, and whether blank rows stand above it. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly VisibleCell[]
  readonly gapAbove: boolean
}

/** A title, a label or a sentence: what stands alone in a row of a table, such as 合计, has none of these marks. */
const outside =
  /[:：。；;]|表\s*(?:[(（][^()（）]*[)）])?$|^(?:第.{1,3}部分|附?表\s*[\d一二三四五六七八九十]|[（(][一二三四五六七八九十]+[)）])/
const sentenceLength = 40

const standsOutside = ({ cells }: SheetRow): boolean => {
  const text = cleanLine(cells[0]?.text ?? "")
  return cells.length === 1 && (outside.test(text) || text.length > sentenceLength)
}

/**
 * Parts a sheet into what stands below each other: below blank rows, a title, a label or a sentence ends the table above it.
 * Other rows below blank rows belong to it: forms leave room above their totals.
 */
export const segmentsOf = (rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] => {
  const segments: SheetRow[][] = []
  let hasTable = false
  for (const row of rows) {
    const current: SheetRow[] | undefined = segments.at(-1)
    const begins: boolean = hasTable && row.gapAbove && standsOutside(row)
    if (current === undefined || begins) segments.push([row])
    else current.push(row)
    hasTable = row.cells.length > 1 || (hasTable && !begins)
  }
  return segments
}
