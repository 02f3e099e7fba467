import {
  isSummaryTableId,
  isTargetTableId,
  type RowTableId,
  type SummaryTableId,
  type TableId,
  type Tables,
  type TargetTable,
  type TargetTableId,
} from "../../../disclosure/index.ts"
import type { UnitOfMeasure } from "../../../money/index.ts"
import type { Block, Grid, ReaderWarning } from "../../source-document.ts"
import type { Recording } from "../recording.ts"
import { tableOfTitle } from "../table-title.ts"
import { type BuiltTable, buildTable, type TableCaption } from "./build-table.ts"
import { type Caption, captionOf, captionRows, noteRows } from "./caption.ts"
import { placeAt } from "./grid-context.ts"
import { type Matrix, matrixOf, textsOf } from "./matrix.ts"
import type { Unrecognised } from "../unrecognised.ts"

/** A grid with what stands around it, and the table that its title names. */
export interface TitledGrid {
  readonly grid: Grid
  readonly matrix: Matrix
  readonly caption: Caption
  readonly id: TableId | undefined
}

/** Reads grids of performance targets: the other half of recognition. */
export type TargetReader = (grids: readonly Grid[], recording: Recording) => TargetTable | undefined

/** The tables of a document, and what of its grids was not understood. */
export interface RecognisedTables {
  readonly tables: Tables
  /** the tables in the order in which they are printed */
  readonly printed: readonly TitledGrid[]
  readonly unrecognised: readonly Unrecognised[]
  readonly warnings: readonly ReaderWarning[]
}

/** Finds the caption of every grid: in the lines above it, or in its own first rows. */
export const titledGrids = (blocks: readonly Block[]): readonly TitledGrid[] =>
  blocks.flatMap((block, i) => {
    if (block._tag !== "Grid") return []
    const around = captionOf(blocks, i)
    const whole = matrixOf(block)
    const { caption: inside, rows } = captionRows(whole)
    const notes = noteRows(whole)
    const matrix = { ...whole, rows: whole.rows.slice(rows, whole.rows.length - notes.length) }
    const caption: Caption = { ...around, ...inside, notes: [...notes, ...around.notes] }
    const id = caption.title === undefined ? undefined : tableOfTitle(caption.title)
    return [{ grid: block, matrix, caption, id }]
  })

const labelOf = ({ number, title }: Caption): string =>
  [number ?? "", title ?? ""].filter((part) => part !== "").join(" ")

const tableCaption = ({ title, number, compiledBy, notes }: Caption): TableCaption => ({
  title: title ?? "",
  ...(number === undefined ? {} : { number }),
  ...(compiledBy === undefined ? {} : { compiledBy }),
  notes,
})

const textOfGrid = ({ matrix }: TitledGrid): string => matrix.rows.map((row) => textsOf(row).join(" ")).join("\n")

const leftOut = (titled: TitledGrid, zh: string, en: string): Unrecognised => ({
  text: [labelOf(titled.caption), textOfGrid(titled)].filter((part) => part !== "").join("\n"),
  position: titled.grid.position,
  reason: { zh, en },
})

const untitled = (titled: TitledGrid): Unrecognised =>
  titled.caption.title === undefined
    ? leftOut(titled, "表格没有表名，无法判断是哪张表", "the table has no title that tells what it is")
    : leftOut(
        titled,
        `不认识的表名“${titled.caption.title}”`,
        `no table of this title is known: ${titled.caption.title}`,
      )

type MutableTables = { -readonly [K in keyof Tables]: Tables[K] }

const isRowTableId = (id: TableId): id is RowTableId => !isSummaryTableId(id) && !isTargetTableId(id)

const put = (tables: MutableTables, id: RowTableId | SummaryTableId, built: BuiltTable): void => {
  if (built._tag === "Summary" && isSummaryTableId(id)) tables[id] = built.table
  if (built._tag === "Rows" && isRowTableId(id)) tables[id] = built.table
}

/** The unit of most captions: what a table means whose own caption names none. */
const usualUnit = (grids: readonly TitledGrid[]): UnitOfMeasure => {
  const units = grids.flatMap(({ caption }) => caption.unit ?? [])
  return units.filter((unit) => unit === "元").length * 2 > units.length ? "元" : "万元"
}

const headingUnit = ({ matrix }: TitledGrid): UnitOfMeasure | undefined => {
  const found = /[(（](?:单位[:：])?(元|万元|亿元)[)）]/.exec(matrix.rows.slice(0, 4).flatMap(textsOf).join(" "))?.[1]
  return found === "元" || found === "万元" || found === "亿元" ? found : undefined
}

const unitWarning = ({ caption, grid }: TitledGrid, unit: UnitOfMeasure): ReaderWarning => ({
  code: "unit-missing",
  message: {
    zh: `“${labelOf(caption)}”没有写明金额单位，按${unit}读取。请核对。`,
    en: `"${labelOf(caption)}" does not say its unit of measure; it was read as ${unit}. Check it.`,
  },
  position: grid.position,
})

const readTargets = (
  id: TargetTableId,
  grids: readonly TitledGrid[],
  tables: MutableTables,
  recording: Recording,
  read: TargetReader,
): readonly Unrecognised[] => {
  const [first] = grids
  const table = read(
    grids.map(({ grid }) => grid),
    recording,
  )
  if (first === undefined || table === undefined)
    return grids.map((titled) => leftOut(titled, "没有读出绩效目标", "no performance targets were found in it"))
  const { title, number } = tableCaption(first.caption)
  const captioned: TargetTable = {
    ...table,
    title,
    ...(number === undefined ? {} : { number }),
    notes: grids.flatMap(({ caption }) => caption.notes),
  }
  recording.place(captioned, { ...placeAt(first.grid.position), table: labelOf(first.caption) })
  tables[id] = captioned
  return []
}

/** Recognises every grid of a document as a table of the disclosure, or says why not. */
export const recogniseTables = (
  blocks: readonly Block[],
  recording: Recording,
  targetReader: TargetReader,
): RecognisedTables => {
  const printed = titledGrids(blocks)
  const tables: MutableTables = {}
  const unrecognised: Unrecognised[] = []
  const warnings: ReaderWarning[] = []
  const usual = usualUnit(printed)
  for (const titled of printed) {
    const { id, grid, caption, matrix } = titled
    caption.paragraphs.forEach(recording.understood)
    recording.understood(grid)
    if (id === undefined) {
      unrecognised.push(untitled(titled))
      continue
    }
    if (isTargetTableId(id)) continue
    const known = tables[id]
    const own = caption.unit ?? headingUnit(titled)
    const built = buildTable(
      matrix,
      tableCaption(caption),
      {
        id,
        label: labelOf(caption),
        unit: own ?? usual,
        recording,
        unreadable: ({ text, cell, message }) =>
          unrecognised.push({
            text,
            position: cell?.position ?? grid.position,
            reason: { zh: `无法读作金额：${text}`, en: message },
          }),
      },
      grid.headerRows,
    )
    if (built === undefined) unrecognised.push(leftOut(titled, "表格没有金额栏", "the table has no column of amounts"))
    else if (known?.state === "filled")
      unrecognised.push(
        leftOut(
          titled,
          "同名的表已经出现过，只取第一张",
          "a table of this name stands before it; only the first is taken",
        ),
      )
    else {
      if (own === undefined && built.table.state === "filled") warnings.push(unitWarning(titled, usual))
      recording.place(built.table, { ...placeAt(grid.position), table: labelOf(caption) })
      put(tables, id, built)
    }
  }
  for (const id of new Set(
    printed.flatMap(({ id: found }) => (found !== undefined && isTargetTableId(found) ? [found] : [])),
  ))
    unrecognised.push(
      ...readTargets(
        id,
        printed.filter((titled) => titled.id === id),
        tables,
        recording,
        targetReader,
      ),
    )
  return { tables, printed, unrecognised, warnings }
}
