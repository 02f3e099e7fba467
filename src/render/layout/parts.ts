import words from "../../../forms/lines.json" with { type: "json" }
import type { EmptyTable, Row, RowTable } from "../../disclosure/index.ts"

/** The total of a part of a table: named as a total, but none of the whole. */
const isPartTotal = ({ kind, code, name }: Row): boolean =>
  kind === "line" && code === undefined && words.totals.includes(name)

/**
 * Some print one table in several, each with its total: 工资福利支出, 商品和服务支出. Those are printed so again, each part
 * with the total before or behind its rows.
 */
export const partsOf = (table: RowTable | EmptyTable): readonly (RowTable | EmptyTable)[] => {
  if (table.state === "empty" || !table.rows.some(isPartTotal)) return [table]
  const [first] = table.rows
  const isTotalFirst = first !== undefined && isPartTotal(first)
  const parts: Row[][] = [[]]
  for (const row of table.rows) {
    if (isTotalFirst && isPartTotal(row) && parts.at(-1)?.length !== 0) parts.push([])
    parts.at(-1)?.push(row)
    if (!isTotalFirst && isPartTotal(row)) parts.push([])
  }
  return parts.filter((rows) => rows.length > 0).map((rows) => ({ ...table, rows }))
}
