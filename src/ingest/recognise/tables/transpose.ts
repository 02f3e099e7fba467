import type { TableId } from "../../../disclosure/index.ts"
import { keyOfWord } from "./column-key.ts"
import type { AmountColumn, ColumnBlock } from "./columns.ts"
import { headingWord } from "./heading-words.ts"
import { isTotalName, withoutOrdinal } from "./line-names.ts"
import type { PlannedRow } from "./make-rows.ts"
import type { RawRow } from "./raw-rows.ts"

const tables: readonly TableId[] = ["threePublicExpenses", "governmentFundsThreePublic", "stateCapitalThreePublic"]

const keyOfRow = ({ name }: RawRow, table: TableId): string | undefined =>
  isTotalName(name) ? "total" : keyOfWord(headingWord(withoutOrdinal(name)), table)

/** Rows turned into columns: what each row is about, and the rows that say nothing known. */
export interface Transposed {
  readonly columns: readonly AmountColumn[]
  readonly planned: readonly PlannedRow[]
  readonly unknown: readonly RawRow[]
}

/** Fewer known names than this are no list of the three public expenses. */
const fewestKnown = 3

/**
 * Many forms print the three public expenses one under the other. They are the same table as the one that prints them side
 * by side: each row becomes a column, and each column of amounts a row, that of this year first.
 */
export const transposed = (rows: readonly RawRow[], block: ColumnBlock, table: TableId): Transposed | undefined => {
  if (!tables.includes(table) || block.names.length === 0) return undefined
  const keyed = rows.map((raw) => ({ raw, key: keyOfRow(raw, table) }))
  const known = keyed.flatMap(({ raw, key }) => (key === undefined ? [] : [{ raw, key }]))
  if (known.length < fewestKnown) return undefined
  const columns = known.map(({ raw, key }): AmountColumn => ({ index: 0, key, heading: withoutOrdinal(raw.name) }))
  const planned = block.amounts
    .toSorted((a, b) => Number(a.prior ?? false) - Number(b.prior ?? false))
    .map((column): PlannedRow => {
      const amounts = known.flatMap(({ raw, key }) =>
        raw.amounts
          .filter((amount) => amount.column === column)
          .map(({ cell, text }) => ({ column: { index: 0, key, heading: withoutOrdinal(raw.name) }, cell, text })),
      )
      return {
        raw: { codes: [], name: column.heading, project: "", amounts, first: rows[0]?.first },
        row: {
          kind: isTotalName(column.heading) ? "total" : "line",
          name: column.heading,
          ...(column.stage === undefined ? {} : { stage: column.stage }),
        },
        label: column.heading,
      }
    })
  return { columns, planned, unknown: keyed.flatMap(({ raw, key }) => (key === undefined ? [raw] : [])) }
}
