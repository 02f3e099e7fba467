import type { Row } from "../../disclosure/index.ts"

/** A row and the rows that it is the sum of. */
export interface Family {
  readonly parent: Row
  readonly children: readonly Row[]
}

const isGrandTotal = ({ kind, key, code }: Row): boolean =>
  kind === "total" && code === undefined && (key === undefined || key === "total")

const isProject = ({ project }: Row): boolean => project !== undefined

/** The length of the longest code that a row may be part of: its own, if it is a project, else a shorter one. */
const longestWhole = (row: Row): number => (row.code?.length ?? 0) - (isProject(row) ? 0 : 1)

/** Of the rows with a code, the last one before a place, or else the first one after it. */
const nearest = (places: readonly number[], place: number): number | undefined =>
  places.findLast((each) => each < place) ?? places.find((each) => each > place)

/**
 * The row that each row is part of: the nearest one with the longest printed code that begins its code. It need not be
 * before it, and levels that are not printed are skipped.
 */
const parentsOf = (rows: readonly Row[]): ReadonlyMap<Row, Row> => {
  const byCode = new Map<string, number[]>()
  for (const [place, row] of rows.entries()) {
    if (isProject(row)) continue
    const key = `${row.stage ?? ""} ${row.code ?? ""}`
    const places = byCode.get(key)
    if (places === undefined) byCode.set(key, [place])
    else places.push(place)
  }
  const parents = new Map<Row, Row>()
  for (const [place, row] of rows.entries()) {
    const { stage = "", code = "" } = row
    // The nearest first: 20103 and 201 for 2010301.
    for (let length = longestWhole(row); length > 0; length--) {
      const places = byCode.get(`${stage} ${code.slice(0, length)}`)
      const parent = places && rows[nearest(places, place) ?? -1]
      if (parent === undefined) continue
      parents.set(row, parent)
      break
    }
  }
  return parents
}

/**
 * The families of a classified table: class with its sections, section with its items, item with its projects, and the
 * total with the topmost rows. Where a level is not printed, the level below it takes its place.
 */
export const childrenOf = (rows: readonly Row[]): readonly Family[] => {
  const coded = rows.filter(({ code }) => code !== undefined)
  const parents = parentsOf(coded)
  const childrenIn = new Map<Row, Row[]>(coded.map((row) => [row, []]))
  for (const [child, parent] of parents) childrenIn.get(parent)?.push(child)
  const top = coded.filter((row) => !parents.has(row))
  const totals = rows
    .filter(isGrandTotal)
    .map((parent) => ({ parent, children: top.filter(({ stage }) => stage === parent.stage) }))
  const byCode = coded.map((parent) => ({ parent, children: childrenIn.get(parent) ?? [] }))
  return [...totals, ...byCode].filter(({ children }) => children.length > 0)
}
