import type { Row } from "../../disclosure/index.ts"
import { alike } from "../language/equality.ts"
import { member } from "../language/member.ts"
import { isList, type Value } from "../language/value.ts"
import type { PrintedTable } from "./tables.ts"

/** The side of a summary table. */
export const sides = ["income", "expenditure"] as const

/** The rows of a table; of a summary table those of one side, or of both. An empty table has none. */
export const rowsOf = (table: PrintedTable, side: unknown): readonly Row[] => {
  if (table.state === "empty" || "targets" in table) return []
  if ("rows" in table) return table.rows
  if (side === "income") return table.income
  return side === "expenditure" ? table.expenditure : [...table.income, ...table.expenditure]
}

const isWanted = (found: Value, wanted: Value): boolean => {
  if (wanted === null) return found === undefined
  return isList(wanted) ? wanted.some((each) => alike(each, found)) : alike(wanted, found)
}

/** Whether a row has all wanted fields: one value or one of several; null asks that the field is not there. */
export const fitting = (filters: Readonly<Record<string, Value>>): ((row: Row) => boolean) => {
  const fields = Object.keys(filters).filter((field) => field !== "side")
  return (row) => {
    for (const field of fields) if (!isWanted(member(row, field), filters[field])) return false
    return true
  }
}
