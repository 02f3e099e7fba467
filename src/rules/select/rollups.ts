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

const partsIn = (children: readonly Row[], column: string): readonly Amount[] => {
  const parts: Amount[] = []
  for (const { amounts } of children) {
    const part = Object.hasOwn(amounts, column) ? amounts[column] : undefined
    if (part !== undefined) parts.push(part)
  }
  return parts
}

const rollupsOf = (item: TableItem, table: RowTable, { pointerOf }: RuleContext): readonly Rollup[] => {
  const { id, title, number } = item
  const of = { table: id, title, ...(number === undefined ? {} : { number }) }
  return childrenOf(table.rows).flatMap(({ parent, children }) => {
    const { kind, name, code, amounts } = parent
    return Object.entries(amounts).flatMap(([column, actual]) => {
      const parts = partsIn(children, column)
      // Where neither the parent nor a child reports a number there is nothing to check.
      if (parts.length === 0 || !(isReported(actual) || parts.some(isReported))) return []
      const heading = headingOf(table, column)
      const about = { ...of, column, heading, kind, name, ...(code === undefined ? {} : { code }) }
      const rollup: Rollup = { ...about, parent, actual, children, parts }
      return [standingFor(pointerOf(actual), rollup)]
    })
  })
}

/** Every rollup of a disclosure's classified tables. */
export const allRollups = oncePerContext((context): readonly Rollup[] =>
  printedTables(context).flatMap((item) => {
    const { node } = item
    return node.state === "filled" && "rows" in node && hasCodes(node) ? rollupsOf(item, node, context) : []
  }),
)
