import {
  type EmptyTable,
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
import type { Unrecognised } from "../unrecognised.ts"
import { type BuiltTable, buildTable } from "./build-table.ts"
import { isEmptyNote } from "./caption-line.ts"
import { labelOf, tableCaption } from "./caption.ts"
import { placeAt } from "./grid-context.ts"
import { leftOut, repeated, unknownTitle, withoutAmounts, withoutTargets } from "./left-out.ts"
import { mergedParts } from "./merge-parts.ts"
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

const isTargets = (titled: TitledGrid): titled is TitledGrid & { readonly id: TargetTableId } =>
  titled.id !== undefined && isTargetTableId(titled.id)

const isAmounts = (titled: TitledGrid): titled is TitledGrid & { readonly id: RowTableId | SummaryTableId } =>
  titled.id !== undefined && !isTargetTableId(titled.id)

/** Adds a part to the table that another part has begun; answers whether it is one. */
const mergePart = (
  tables: MutableTables,
  { id, grid, caption }: TitledGrid & { readonly id: RowTableId | SummaryTableId },
  built: BuiltTable,
  recording: Recording,
): boolean => {
  const known = isRowTableId(id) ? tables[id] : undefined
  const whole = known?.state === "filled" ? mergedParts(id, known, built) : undefined
  if (known === undefined || whole === undefined || !isRowTableId(id)) return false
  const place = { ...placeAt(grid.position), table: labelOf(caption) }
  for (const node of [whole, ...whole.rows.filter(({ kind }) => kind === "line")]) recording.place(node, place)
  tables[id] = whole
  return true
}

/** What reading the tables gathers. */
interface Gathered {
  readonly tables: MutableTables
  readonly unrecognised: Unrecognised[]
  readonly warnings: ReaderWarning[]
}

const gatherAmounts = (printed: readonly TitledGrid[], recording: Recording, gathered: Gathered): void => {
  const { tables, unrecognised, warnings } = gathered
  const usual = usualUnit(printed)
  for (const titled of printed.filter(isAmounts)) {
    const own = ownUnit(titled)
    const { built, left } = build(titled.id, titled, own ?? usual, recording)
    if (built === undefined) unrecognised.push(leftOut(titled, withoutAmounts(titled)))
    else if (tables[titled.id]?.state === "filled") {
      if (!mergePart(tables, titled, built, recording)) unrecognised.push(leftOut(titled, repeated))
    } else {
      put(tables, titled.id, built)
      left.forEach((piece) => unrecognised.push(piece))
      if (own === undefined && built.table.state === "filled") warnings.push(unitMissing(titled, usual))
    }
  }
}

/** The table of all grids of targets under one name: filled, or empty where a note says so. */
const targetTable = (
  grids: readonly TitledGrid[],
  recording: Recording,
  read: TargetReader,
): TargetTable | EmptyTable | undefined => {
  const notes = grids.flatMap(({ caption }) => caption.notes)
  const [first] = grids
  const { title = "", number } = first?.caption ?? {}
  const caption = { title, ...(number === undefined ? {} : { number }), notes }
  const table = read(
    grids.flatMap(({ grid, continued }) => [grid, ...continued]),
    recording,
  )
  if (table !== undefined) return { ...table, ...caption }
  return notes.some(isEmptyNote) ? { state: "empty", ...caption, columns: [] } : undefined
}

const gatherTargets = (
  printed: readonly TitledGrid[],
  recording: Recording,
  read: TargetReader,
  { tables, unrecognised }: Gathered,
): void => {
  for (const id of targetTableIds) {
    const grids = printed.filter(isTargets).filter((titled) => titled.id === id)
    const [first] = grids
    if (first === undefined) continue
    const table = targetTable(grids, recording, read)
    if (table === undefined) grids.forEach((titled) => unrecognised.push(leftOut(titled, withoutTargets)))
    else {
      recording.place(table, { ...placeAt(first.grid.position), table: labelOf(first.caption) })
      tables[id] = table
    }
  }
}

/** Recognises every grid of a document as a table of the disclosure, or says why not. */
export const recogniseTables = (
  blocks: readonly Block[],
  recording: Recording,
  targetReader: TargetReader,
): RecognisedTables => {
  const printed = titledGrids(blocks)
  for (const { grid, continued, caption } of printed.filter(({ id }) => id !== undefined))
    for (const block of [grid, ...continued, ...caption.paragraphs]) recording.understood(block)
  const gathered: Gathered = { tables: {}, unrecognised: [], warnings: [] }
  gatherAmounts(printed, recording, gathered)
  gatherTargets(printed, recording, targetReader, gathered)
  const untitled = printed
    .filter(({ id }) => id === undefined)
    .map((titled) => [titled.grid, leftOut(titled, unknownTitle(titled))] as const)
  return { ...gathered, printed, untitled }
}
