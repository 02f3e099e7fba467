import { entriesByName } from "../../../classification/index.ts"
import type { TableId } from "../../../disclosure/index.ts"
import type { AmountColumn, ColumnBlock } from "./columns.ts"
import { isTotalName } from "./line-names.ts"
import type { PlannedRow } from "./make-rows.ts"
import type { RawRow } from "./raw-rows.ts"

const tables: readonly TableId[] = ["generalBudgetBasic"]
/** Fewer columns that economic classes name are no list of them. */
const fewest = 2

/** A column whose heading names an economic class or section of the departments. */
interface EconomyColumn {
  readonly column: AmountColumn
  readonly code: string
}

const codeOf = ({ heading }: AmountColumn): string | undefined => {
  const codes = new Set(entriesByName("departmentalEconomic", heading).map(({ code }): string => code))
  return codes.size === 1 ? [...codes][0] : undefined
}

const totalOf = (rows: readonly RawRow[]): RawRow | undefined =>
  rows.find(({ name }) => isTotalName(name)) ?? (rows.length === 1 ? rows[0] : undefined)

const only: AmountColumn = { index: 0, key: "total", heading: "合计" }

/**
 * Some forms print basic expenditure in several tables, with the economic sections side by side and the functional items
 * below one another. It is the same table as the one that prints the sections as rows: the line of the total tells them.
 */
export const economyColumns = (
  rows: readonly RawRow[],
  block: ColumnBlock,
  table: TableId,
): { readonly columns: readonly AmountColumn[]; readonly planned: readonly PlannedRow[] } | undefined => {
  if (!tables.includes(table)) return undefined
  const columns = block.amounts.flatMap((column): EconomyColumn[] => {
    const code = codeOf(column)
    return code === undefined ? [] : [{ column, code }]
  })
  const total = totalOf(rows)
  if (columns.length < fewest || total === undefined) return undefined
  const planned = columns.map(({ column, code }): PlannedRow => {
    const amounts = total.amounts
      .filter((amount) => amount.column === column)
      .map(({ cell, text }) => ({ column: only, cell, text }))
    const name = column.heading
    return {
      raw: { codes: [code], name, project: "", amounts, first: amounts[0]?.cell ?? total.first },
      row: { kind: code.length === 3 ? "class" : "section", code, name },
      label: `${code} ${name}`,
    }
  })
  return { columns: [only], planned }
}
