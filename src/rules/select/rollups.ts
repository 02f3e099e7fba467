import { type Amount, isReported } from "../../money/index.ts"
import type { Row, RowTable, TableId } from "../../disclosure/index.ts"
import { oncePerContext, type RuleContext, standingFor } from "../language/context.ts"
import { childrenOf } from "./hierarchy.ts"
import { printedTables, type TableItem } from "./tables.ts"

/** A parent row with its children, in one column of a table: the parent's amount should be the sum of the parts. */
export interface Rollup {
  readonly table: TableId
  readonly title: string
  readonly number?: string
  readonly column: string
  readonly heading: string
  readonly kind: Row["kind"]
  readonly name: string
  readonly code?: string
  readonly parent: Row
  readonly actual: Amount
  readonly children: readonly Row[]
  readonly parts: readonly Amount[]
}

const hasCodes = (table: RowTable): boolean => table.rows.some(({ code }) => code !== undefined)

const headingOf = (table: RowTable, column: string): string =>
  table.columns.find(({ key }) => key === column)?.heading ?? column

const rollupsOf = (item: TableItem, table: RowTable, { pointerOf }: RuleContext): readonly Rollup[] =>
  childrenOf(table.rows).flatMap(({ parent, children }) =>
    Object.entries(parent.amounts).flatMap(([column, actual]) => {
      const parts = children.flatMap(({ amounts }) => {
        const part = Object.hasOwn(amounts, column) ? amounts[column] : undefined
        return part === undefined ? [] : [part]
      })
      // Where neither the parent nor a child reports a number there is nothing to check.
      if (parts.length === 0 || ![actual, ...parts].some(isReported)) return []
      const rollup: Rollup = {
        table: item.id,
        title: item.title,
        ...(item.number === undefined ? {} : { number: item.number }),
        column,
        heading: headingOf(table, column),
        kind: parent.kind,
        name: parent.name,
        ...(parent.code === undefined ? {} : { code: parent.code }),
        parent,
        actual,
        children,
        parts,
      }
      return [standingFor(pointerOf(actual), rollup)]
    }),
  )

/** Every rollup of a disclosure's classified tables. */
export const allRollups = oncePerContext((context): readonly Rollup[] =>
  printedTables(context).flatMap((item) => {
    const { node } = item
    return node.state === "filled" && "rows" in node && hasCodes(node) ? rollupsOf(item, node, context) : []
  }),
)
