import { type Disclosure, isTableId, type Row, type TableId, type Tables } from "../../disclosure/index.ts"
import { type Amount, isMoneyUnit, isReported } from "../../money/index.ts"
import type { Path } from "./edit.ts"

/** A row of a table, and where it stands. */
export interface RowPlace {
  readonly table: TableId
  readonly title: string
  readonly path: Path
  readonly row: Row
}

/** A cell with a number, and where it stands. */
export interface CellPlace extends RowPlace {
  readonly column: string
  readonly amount: Amount
}

const sidesOf = (table: NonNullable<Tables[TableId]>): readonly (readonly [string, readonly Row[]])[] => {
  if (table.state === "empty" || "targets" in table) return []
  return "rows" in table
    ? [["rows", table.rows]]
    : [
        ["income", table.income],
        ["expenditure", table.expenditure],
      ]
}

/** The printed tables with their ids. */
export const tablesOf = ({ tables }: Disclosure) =>
  Object.entries(tables).flatMap(([id, table]) => (isTableId(id) ? [{ id, table }] : []))

/** Every row of every table. */
export const rowPlaces = (disclosure: Disclosure): readonly RowPlace[] =>
  tablesOf(disclosure).flatMap(({ id, table }) =>
    sidesOf(table).flatMap(([side, rows]) =>
      rows.map((row, index) => ({ table: id, title: table.title, path: ["tables", id, side, String(index)], row })),
    ),
  )

/** Every number that a table prints as money. */
export const cellPlaces = (disclosure: Disclosure): readonly CellPlace[] =>
  rowPlaces(disclosure).flatMap((place) =>
    Object.entries(place.row.amounts).flatMap(([column, amount]) =>
      isReported(amount) && isMoneyUnit(amount.unit)
        ? [{ ...place, path: [...place.path, "amounts", column], column, amount }]
        : [],
    ),
  )

/** What to call a row. */
export const labelOf = ({ row }: RowPlace): string => [row.code, row.project ?? row.name].filter(Boolean).join(" ")

/** Whether a row has any money. */
export const hasMoney = ({ row }: RowPlace): boolean => Object.values(row.amounts).some(({ value }) => !value.isZero())
