import * as Result from "effect/Result"
import type { Block, Position, ReaderWarning } from "../../source-document.ts"
import type { LimitExceeded } from "../file-errors.ts"
import { blocksOf } from "../flow/blocks.ts"
import type { Budget } from "../flow/budget.ts"
import { type FlowCell, type FlowLine, type FlowTable, textOf } from "../flow/flow.ts"
import { tableOf } from "../flow/table.ts"
import { printAddress } from "./address.ts"
import { segmentsOf, type SheetRow } from "./segments.ts"
import type { Sheet } from "./sheet.ts"
import { firstFrom } from "./sorted.ts"
import { sheetTitle } from "./sheet-title.ts"
import { type VisibleCell, visibleCells, type VisibleSheet } from "./visible.ts"
import { hiddenSheet } from "./warnings.ts"

/** The blocks of a workbook's sheets, and what was left out. */
export interface SheetBlocks {
  readonly blocks: readonly Block[]
  readonly warnings: readonly ReaderWarning[]
}

/** Hidden rows, and rows that a merged cell from above reaches, are no gap. */
const withGaps = ({ rows }: VisibleSheet, { hiddenRows }: Sheet): readonly SheetRow[] => {
  let reached = 0
  return rows.map(({ row, cells }, i) => {
    let next = reached + 1
    while (hiddenRows.has(next)) next++
    const gapAbove = i > 0 && row > next
    reached = cells.reduce((end, { bottom }) => Math.max(end, bottom), Math.max(reached, row))
    return { row, cells, gapAbove }
  })
}

/** The rows of a table, and where each stands in it: a run of blank rows is one row. */
interface Numbering {
  readonly rows: readonly number[]
  readonly places: readonly number[]
}

const numberRows = (rows: readonly SheetRow[]): Numbering => {
  const places: number[] = []
  for (const [i, { gapAbove }] of rows.entries()) places.push((places.at(-1) ?? -1) + (gapAbove && i > 0 ? 2 : 1))
  return { rows: rows.map(({ row }) => row), places }
}

const linesOf = (text: string): readonly string[] => (/[\r\n]/.test(text) ? text.split(/\r\n|\r|\n/) : [text])

const flowCell = (
  { row, column, bottom, right, text, value }: VisibleCell,
  sheet: string,
  { rows, places }: Numbering,
): FlowCell => {
  const position: Position = { sheet, cell: printAddress(row, column) }
  const first = places[firstFrom(rows, row)] ?? 0
  const last = places[firstFrom(rows, bottom + 1) - 1] ?? first
  const content: readonly FlowLine[] = linesOf(text).map((line) => ({ _tag: "FlowLine", text: line, position }))
  return {
    row: first,
    column,
    rowSpan: last - first + 1,
    columnSpan: right - column + 1,
    content,
    text: textOf(content),
    position,
    ...(value === undefined ? {} : { value }),
  }
}

const segmentTable = (
  rows: readonly SheetRow[],
  sheet: string,
  budget: Budget,
): Result.Result<FlowTable, LimitExceeded> => {
  const numbering = numberRows(rows)
  const cells = rows.flatMap((row) => row.cells.map((cell) => flowCell(cell, sheet, numbering)))
  return tableOf(cells, 0, cells[0]?.position ?? { sheet }, budget)
}

const blocksOfSheet = (sheet: Sheet, budget: Budget): Result.Result<SheetBlocks, LimitExceeded> =>
  Result.gen(function* () {
    const visible = yield* visibleCells(sheet, budget)
    const blocks: Block[] = []
    for (const segment of segmentsOf(withGaps(visible, sheet)))
      blocks.push(...blocksOf([yield* segmentTable(segment, sheet.name, budget)]))
    return {
      blocks: [...sheetTitle(sheet.name, blocks), ...blocks],
      warnings: [...sheet.warnings, ...visible.warnings],
    }
  })

/** The paragraphs and grids of a workbook, sheet after sheet. Hidden sheets are left out, and said so. */
export const blocksOfSheets = (sheets: readonly Sheet[], budget: Budget): Result.Result<SheetBlocks, LimitExceeded> =>
  Result.gen(function* () {
    const blocks: Block[] = []
    const warnings: ReaderWarning[] = []
    for (const sheet of sheets) {
      if (sheet.hidden) {
        if (sheet.cells.length > 0) warnings.push(hiddenSheet(sheet.name))
        continue
      }
      const read = yield* blocksOfSheet(sheet, budget)
      blocks.push(...read.blocks)
      warnings.push(...read.warnings)
    }
    return { blocks, warnings }
  })
