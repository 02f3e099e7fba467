import type { Row } from "../../disclosure/index.ts"

/** A row and the rows that it is the sum of. */
export interface Family {
  readonly parent: Row
  readonly children: readonly Row[]
}

// 2010301 is part of 20103 and of 201; a project under an item has the item's code, and a project's name.
const isPartOf = (row: Row, parent: Row): boolean => {
  if (row.code === undefined || parent.code === undefined || row.stage !== parent.stage) return false
  if (row.code === parent.code) return parent.project === undefined && row.project !== undefined
  return row.code.startsWith(parent.code)
}

const isGrandTotal = ({ kind, key, code }: Row): boolean =>
  kind === "total" && code === undefined && (key === undefined || key === "total")

/** The nearest row that each row is part of: the last one before it whose code begins its code, or else any. */
const parentsOf = (rows: readonly Row[]): ReadonlyMap<Row, Row> => {
  const parents = new Map<Row, Row>()
  const ancestors: Row[] = []
  for (const row of rows) {
    while (ancestors.length > 0 && !isPartOf(row, ancestors[ancestors.length - 1] ?? row)) ancestors.pop()
    const parent = ancestors.at(-1) ?? elsewhere(row, rows)
    if (parent !== undefined) parents.set(row, parent)
    ancestors.push(row)
  }
  return parents
}

const elsewhere = (row: Row, rows: readonly Row[]): Row | undefined =>
  rows
    .filter((other) => other !== row && other.code !== row.code && isPartOf(row, other))
    .reduce<Row | undefined>(
      (best, other) => ((best?.code?.length ?? 0) < (other.code?.length ?? 0) ? other : best),
      undefined,
    )

/**
 * The families of a classified table: class with its sections, section with its items, item with its projects, and the
 * total with the topmost rows. Where a level is not printed, the level below it takes its place.
 */
export const childrenOf = (rows: readonly Row[]): readonly Family[] => {
  const coded = rows.filter(({ code }) => code !== undefined)
  const parents = parentsOf(coded)
  const top = coded.filter((row) => !parents.has(row))
  const totals = rows
    .filter(isGrandTotal)
    .map((parent) => ({ parent, children: top.filter(({ stage }) => stage === parent.stage) }))
  const byCode = coded.map((parent) => ({ parent, children: coded.filter((row) => parents.get(row) === parent) }))
  return [...totals, ...byCode].filter(({ children }) => children.length > 0)
}
