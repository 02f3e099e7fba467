import type { Row, RowTable, TableId } from "../../../disclosure/index.ts"
import type { BuiltTable } from "./build-table.ts"

const parted: readonly TableId[] = ["generalBudgetBasic"]

const codesOf = ({ rows }: RowTable): readonly string[] => rows.flatMap(({ code }) => code ?? [])

/** The total of a part is no total of the whole. */
const asPart = (row: Row): Row => (row.kind === "total" ? { ...row, kind: "line" } : row)

/**
 * One table printed in several parts under titles of their own: 工资福利支出, 商品和服务支出, 对个人和家庭的补助. They are
 * parts of one where no code stands in two of them.
 */
export const mergedParts = (id: TableId, known: RowTable, next: BuiltTable): RowTable | undefined => {
  if (!parted.includes(id) || next._tag !== "Rows" || next.table.state !== "filled") return undefined
  const { table } = next
  const codes = new Set(codesOf(known))
  if (codes.size === 0 || codesOf(table).length === 0 || codesOf(table).some((code) => codes.has(code)))
    return undefined
  if (known.unit !== table.unit) return undefined
  const columns = [...new Map([...known.columns, ...table.columns].map((column) => [column.key, column])).values()]
  return {
    ...known,
    columns,
    decimals: Math.max(known.decimals, table.decimals),
    notes: [...known.notes, ...table.notes],
    rows: [...known.rows.map(asPart), ...table.rows.map(asPart)],
  }
}
