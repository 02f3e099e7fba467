import type { Row, RowTable, RowTableId, SummaryTableId, Tables } from "../../disclosure/index.ts"
import { type Amount, makeAmount, type UnitOfMeasure } from "../../money/index.ts"

/** A number of the tables: none where the table is absent, zero where it is empty or says nothing of it. */
export type Figure = Amount | undefined

const zero = (unit: UnitOfMeasure, decimals: number): Figure => makeAmount("0", unit, decimals)

/** A cell as a number: a blank one is zero. */
export const figureAt = (
  row: Row | undefined,
  key: string,
  { unit, decimals }: Pick<RowTable, "unit" | "decimals">,
): Figure => {
  const amount = row?.amounts[key]
  return amount === undefined || amount.text === "" ? zero(unit, decimals) : amount
}

/** The rows of a filled table; none of another. */
export const rowsOf = (tables: Tables, id: RowTableId): readonly Row[] => {
  const table = tables[id]
  return table?.state === "filled" ? table.rows : []
}

const isWhole = ({ kind, key }: Row): boolean => kind === "total" && (key === undefined || key === "total")

/** The rows of a table by which its numbers are found. */
interface Index {
  readonly whole: Row | undefined
  readonly byCode: ReadonlyMap<string, Row>
}

const indices = new WeakMap<RowTable, Index>()
/** A table is looked at once, however many of its numbers are asked for. */
const indexOf = (table: RowTable): Index => {
  const known = indices.get(table)
  if (known !== undefined) return known
  const byCode = new Map<string, Row>()
  for (const row of table.rows)
    if (row.code !== undefined && row.project === undefined && !byCode.has(row.code)) byCode.set(row.code, row)
  const made = { whole: table.rows.find(isWhole), byCode }
  indices.set(table, made)
  return made
}

/** The column of a table's total. */
export const totalIn = (tables: Tables, id: RowTableId, key = "total"): Figure => {
  const table = tables[id]
  if (table === undefined) return undefined
  if (table.state === "empty") return zero(table.unit ?? "万元", 0)
  if (!table.columns.some((column) => column.key === key)) return undefined
  return figureAt(indexOf(table).whole, key, table)
}

/** The amount of the row of a code. */
export const codeIn = (tables: Tables, id: RowTableId, code: string, key = "total"): Figure => {
  const table = tables[id]
  if (table === undefined) return undefined
  return table.state === "empty" ? zero(table.unit ?? "万元", 0) : figureAt(indexOf(table).byCode.get(code), key, table)
}

type Side = "income" | "expenditure"

/** A line of one side of a summary table, by its key; `total` is the side's grand total. */
export const lineIn = (tables: Tables, id: SummaryTableId, side: Side, key: string, parent?: string): Figure => {
  const table = tables[id]
  if (table?.state !== "filled") return undefined
  const row = table[side].find((each) => each.key === key && (parent === undefined || each.parent === parent))
  if (row === undefined) return undefined
  const [column] = side === "income" ? table.incomeColumns : table.columns
  return figureAt(row, column?.key ?? "total", table)
}
