import { type Column, type Disclosure, type TableId, tableIds } from "../../disclosure/index.ts"
import { oncePerContext, standingFor } from "../language/context.ts"
import { below } from "../language/pointer.ts"

/** A printed table, empty or filled. */
export type PrintedTable = NonNullable<Disclosure["tables"][TableId]>

/** A printed table as a rule sees it. */
export interface TableItem {
  readonly id: TableId
  readonly state: "empty" | "filled"
  readonly title: string
  readonly number?: string
  readonly columns: readonly Column[]
  readonly notes: readonly string[]
  readonly unit?: string
  readonly rowCount: number
  readonly node: PrintedTable
}

/** How many rows, or targets, a table has. */
const rowCountOf = (table: PrintedTable): number => {
  if (table.state === "empty") return 0
  if ("rows" in table) return table.rows.length
  return "targets" in table ? table.targets.length : table.income.length + table.expenditure.length
}

const unitOf = (table: PrintedTable): { readonly unit?: string } => ("unit" in table ? { unit: table.unit } : {})

const itemOf = (id: TableId, node: PrintedTable): TableItem =>
  standingFor(below("/tables", id), {
    id,
    state: node.state,
    title: node.title,
    ...(node.number === undefined ? {} : { number: node.number }),
    columns: "columns" in node ? node.columns : [],
    notes: node.notes,
    ...unitOf(node),
    rowCount: rowCountOf(node),
    node,
  })

/** The tables that a disclosure prints, in the order of their ids. */
export const printedTables = oncePerContext(({ disclosure }): readonly TableItem[] =>
  disclosure === undefined
    ? []
    : tableIds.flatMap((id) => {
        const table = disclosure.tables[id]
        return table === undefined ? [] : [itemOf(id, table)]
      }),
)

const knownIds: ReadonlyMap<unknown, TableId> = new Map(tableIds.map((id) => [id, id]))

/** The id of a table, if it is one. */
export const asTableId = (value: unknown): TableId | undefined => knownIds.get(value)
