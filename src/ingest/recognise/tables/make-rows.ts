import * as Result from "effect/Result"
import type { Row, SourcePlace, Stage } from "../../../disclosure/index.ts"
import type { Amount } from "../../../money/index.ts"
import { type GridContext, placeOfCell } from "./grid-context.ts"
import type { RawRow } from "./raw-rows.ts"
import { amountOf, decimalsOfTable, digitsOf } from "./read-amounts.ts"

type RawAmount = RawRow["amounts"][number]

/** A row as understood, its amounts not yet read. */
export interface PlannedRow {
  readonly raw: RawRow
  readonly row: Omit<Row, "amounts">
  /** the row as a reader finds it: code and name as printed */
  readonly label: string
}

interface ReadAmount extends RawAmount {
  readonly digits: string
  readonly place: SourcePlace
}
interface ReadRow extends Omit<PlannedRow, "raw"> {
  readonly raw: RawRow
  readonly amounts: readonly ReadAmount[]
}

const readRow = (planned: PlannedRow, context: GridContext): ReadRow => ({
  ...planned,
  amounts: planned.raw.amounts.flatMap((amount) => {
    const { column, cell, text } = amount
    const place: SourcePlace = {
      ...placeOfCell(cell, planned.raw.first),
      table: context.label,
      ...(planned.label === "" ? {} : { row: planned.label }),
      column: column.heading,
      text: cell?.text.trim() ?? text,
    }
    return Result.match(digitsOf(text, cell, `${context.label}, ${planned.label}, ${column.heading}`), {
      onSuccess: (digits): readonly ReadAmount[] => [{ ...amount, digits, place }],
      onFailure: (unreadable) => {
        context.unreadable(unreadable, place)
        return []
      },
    })
  }),
})

/** A row that prints budgeted and settled amounts side by side is one row for each. */
const stagesOf = (rows: readonly ReadRow[]): readonly (Stage | undefined)[] => {
  const stages = new Set(rows.flatMap(({ amounts }) => amounts.flatMap(({ column }) => column.stage ?? [])))
  return stages.size > 1 ? [...stages] : [undefined]
}

const isIn = (stage: Stage | undefined, { column }: ReadAmount): boolean =>
  stage === undefined || column.stage === undefined || column.stage === stage

/** The rows of a table, and how finely it reports. */
export interface MadeRows {
  readonly rows: readonly Row[]
  readonly decimals: number
  /** whether any amount is printed at all */
  readonly filled: boolean
}

/** Reads the amounts of planned rows, and notes the place of every row and amount. */
export const makeRows = (planned: readonly PlannedRow[], context: GridContext): MadeRows => {
  const read = planned.map((plan) => readRow(plan, context))
  const texts = read.flatMap(({ amounts }) => amounts.map(({ digits }) => digits))
  const decimals = decimalsOfTable(texts)
  const stages = stagesOf(read)
  const rows = read.flatMap(({ row, raw, label, amounts }) =>
    stages.map((stage) => {
      const entries = amounts
        .filter((amount) => isIn(stage, amount))
        .flatMap(({ column, digits, place }): (readonly [string, Amount])[] => {
          const amount = amountOf(digits, context.unit, decimals)
          if (amount === undefined) return []
          context.recording.place(amount, place)
          return [[column.key, amount]]
        })
      const made: Row = { ...row, ...(stage === undefined ? {} : { stage }), amounts: Object.fromEntries(entries) }
      context.recording.place(made, {
        ...placeOfCell(raw.first, undefined),
        table: context.label,
        ...(label === "" ? {} : { row: label }),
      })
      return made
    }),
  )
  return { rows, decimals, filled: texts.some((text) => text !== "") }
}
