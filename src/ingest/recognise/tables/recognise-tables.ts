import {
  isSummaryTableId,
  isTargetTableId,
  type RowTableId,
  type SummaryTableId,
  type TableId,
  type Tables,
  type TargetTable,
  type TargetTableId,
  targetTableIds,
} from "../../../disclosure/index.ts"
import type { MoneyUnit } from "../../../money/index.ts"
import type { Block, Grid, ReaderWarning } from "../../source-document.ts"
import type { Recording } from "../recording.ts"
import type { Reason, Unrecognised } from "../unrecognised.ts"
import { type BuiltTable, buildTable, type TableCaption } from "./build-table.ts"
import type { Caption } from "./caption.ts"
import { placeAt } from "./grid-context.ts"
import { isTooLarge, textsOf } from "./matrix.ts"
import { ownUnit, unitMissing, usualUnit } from "./table-units.ts"
import { type TitledGrid, titledGrids } from "./titled-grids.ts"

/** Reads grids of performance targets: the other half of recognition. */
export type TargetReader = (grids: readonly Grid[], recording: Recording) => TargetTable | undefined

/** The tables of a document, and what of its grids was not understood. */
export interface RecognisedTables {
  readonly tables: Tables
  /** the tables in the order in which they are printed */
  readonly printed: readonly TitledGrid[]
  /** grids without a title that is known; another recogniser may know what they are */
  readonly untitled: readonly (readonly [Grid, Unrecognised])[]
  readonly unrecognised: readonly Unrecognised[]
  readonly warnings: readonly ReaderWarning[]
}

const labelOf = ({ number, title }: Caption): string =>
  [number ?? "", title ?? ""].filter((part) => part !== "").join(" ")

const tableCaption = ({ title, number, compiledBy, notes }: Caption): TableCaption => ({
  title: title ?? "",
  ...(number === undefined ? {} : { number }),
  ...(compiledBy === undefined ? {} : { compiledBy }),
  notes,
})

const textOfGrid = ({ matrix }: TitledGrid): string => matrix.rows.map((row) => textsOf(row).join(" ")).join("\n")

const leftOut = (titled: TitledGrid, reason: Reason): Unrecognised => ({
  text: [labelOf(titled.caption), textOfGrid(titled)].filter((part) => part !== "").join("\n"),
  position: titled.grid.position,
  reason,
})

const tooLarge: Reason = { zh: "表格过大，没有读取", en: "the table is too large to be read" }
const unknownTitle = ({ grid, caption: { title } }: TitledGrid): Reason =>
  isTooLarge(grid)
    ? tooLarge
    : title === undefined
      ? { zh: "表格没有表名，无法判断是哪张表", en: "the table has no title that tells what it is" }
      : { zh: `不认识的表名“${title}”`, en: `no table of this title is known: ${title}` }
const repeated: Reason = {
  zh: "同名的表已经出现过，只取第一张有数据的",
  en: "a table of this name stands before it; only the first with data is taken",
}
const withoutAmounts: Reason = { zh: "表格没有金额栏", en: "the table has no column of amounts" }
const withoutTargets: Reason = { zh: "没有读出绩效目标", en: "no performance targets were found in it" }

type MutableTables = { -readonly [K in keyof Tables]: Tables[K] }

const isRowTableId = (id: TableId): id is RowTableId => !isSummaryTableId(id) && !isTargetTableId(id)

const put = (tables: MutableTables, id: TableId, built: BuiltTable): void => {
  if (built._tag === "Summary" && isSummaryTableId(id)) tables[id] = built.table
  if (built._tag === "Rows" && isRowTableId(id)) tables[id] = built.table
}

interface Built {
  readonly built: BuiltTable | undefined
  readonly left: readonly Unrecognised[]
}

const build = (id: RowTableId | SummaryTableId, titled: TitledGrid, unit: MoneyUnit, recording: Recording): Built => {
  const { grid, caption, matrix } = titled
  const left: Unrecognised[] = []
  const built = buildTable(
    matrix,
    tableCaption(caption),
    {
      id,
      label: labelOf(caption),
      unit,
      recording,
      unreadable: ({ text, cell, message }) =>
        left.push({
          text,
          position: cell?.position ?? grid.position,
          reason: { zh: `无法读作金额：${text}`, en: message },
        }),
      leave: (text, cell, reason) => left.push({ text, position: cell?.position ?? grid.position, reason }),
    },
    grid.headerRows,
  )
  if (built !== undefined) recording.place(built.table, { ...placeAt(grid.position), table: labelOf(caption) })
  return { built, left }
}

const readTargets = (
  grids: readonly TitledGrid[],
  recording: Recording,
  read: TargetReader,
): TargetTable | undefined => {
  const [first] = grids
  const table = read(
    grids.flatMap(({ grid, continued }) => [grid, ...continued]),
    recording,
  )
  if (first === undefined || table === undefined) return undefined
  const { title, number } = tableCaption(first.caption)
  const captioned: TargetTable = {
    ...table,
    title,
    ...(number === undefined ? {} : { number }),
    notes: grids.flatMap(({ caption }) => caption.notes),
  }
  recording.place(captioned, { ...placeAt(first.grid.position), table: labelOf(first.caption) })
  return captioned
}

const isTargets = (titled: TitledGrid): titled is TitledGrid & { readonly id: TargetTableId } =>
  titled.id !== undefined && isTargetTableId(titled.id)

const isAmounts = (titled: TitledGrid): titled is TitledGrid & { readonly id: RowTableId | SummaryTableId } =>
  titled.id !== undefined && !isTargetTableId(titled.id)

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
  for (const { id, caption, grid, continued } of printed) {
    if (id === undefined) continue
    caption.paragraphs.forEach(recording.understood)
    ;[grid, ...continued].forEach(recording.understood)
  }
  for (const titled of printed.filter(isAmounts)) {
    const own = ownUnit(titled)
    const { built, left } = build(titled.id, titled, own ?? usual, recording)
    if (built === undefined) unrecognised.push(leftOut(titled, isTooLarge(titled.grid) ? tooLarge : withoutAmounts))
    else if (tables[titled.id]?.state === "filled") unrecognised.push(leftOut(titled, repeated))
    else {
      put(tables, titled.id, built)
      left.forEach((piece) => unrecognised.push(piece))
      if (own === undefined && built.table.state === "filled") warnings.push(unitMissing(titled, usual))
    }
  }
  for (const id of targetTableIds) {
    const grids = printed.filter(isTargets).filter((titled) => titled.id === id)
    if (grids.length === 0) continue
    const table = readTargets(grids, recording, targetReader)
    if (table === undefined) grids.forEach((titled) => unrecognised.push(leftOut(titled, withoutTargets)))
    else tables[id] = table
  }
  const untitled = printed
    .filter(({ id }) => id === undefined)
    .map((titled) => [titled.grid, leftOut(titled, unknownTitle(titled))] as const)
  return { tables, printed, untitled, unrecognised, warnings }
}
