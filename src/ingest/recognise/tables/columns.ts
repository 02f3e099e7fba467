import forms from "../../../../forms/columns.json" with { type: "json" }
import tables from "../../../../forms/tables.json" with { type: "json" }
import type { TableId } from "../../../disclosure/index.ts"
import { columnMeaning, type ColumnMeaning } from "./column-key.ts"
import { hasContent, type HeadingPath, type Role, rolesOf, unslipped } from "./column-roles.ts"
import { isPriorYear, newestYear } from "./heading-words.ts"
import type { Spot } from "./matrix.ts"

/** A column of amounts: where it stands, and what it is about. */
export interface AmountColumn extends ColumnMeaning {
  readonly index: number
  readonly inferred?: true
  /** a column about an earlier year */
  readonly prior?: true
}

/** Columns that belong together: codes, a name, and amounts. Two-sided tables have two blocks. */
export interface ColumnBlock {
  readonly codes: readonly number[]
  readonly names: readonly number[]
  /** the names of units, which name a row where nothing else does */
  readonly units: readonly number[]
  readonly projects: readonly number[]
  readonly ratios: readonly number[]
  readonly amounts: readonly AmountColumn[]
  /** the heading over the whole block: 收入, 支出 */
  readonly banner: string
}

const isByEconomy = (table: TableId): boolean => forms.byEconomy.tables.includes(table)

const expectedKeys = (table: TableId): readonly string[] => tables.tables.find(({ id }) => id === table)?.columns ?? []

/** Headings over every column of amounts of a block. */
const bannersOf = (paths: readonly HeadingPath[]): ReadonlySet<string> => {
  const [first = [], ...rest] = paths
  return new Set(first.slice(0, -1).filter((text) => rest.every((path) => path.slice(0, -1).includes(text))))
}

type Meant = Omit<AmountColumn, "index">

/** Two columns must not share a key: the second goes by its heading. */
const withUniqueKeys = (columns: readonly AmountColumn[]): readonly AmountColumn[] => {
  const taken = new Set<string>()
  return columns.map((column) => {
    const free = [column.key, column.heading, `${column.heading} ${column.index + 1}`].find(
      (key) => key !== "" && !taken.has(`${key}|${column.stage ?? ""}`),
    )
    const key = free ?? `column ${column.index + 1}`
    taken.add(`${key}|${column.stage ?? ""}`)
    return { ...column, key }
  })
}

const amountColumns = (
  indices: readonly number[],
  paths: readonly HeadingPath[],
  table: TableId,
): readonly AmountColumn[] => {
  const own = indices.map((index) => paths[index] ?? [])
  const headed = own.filter((path) => path.length > 0)
  const banners = bannersOf(headed)
  const newest = newestYear(headed)
  const meaningOf = (path: HeadingPath): Meant | undefined => {
    if (path.length === 0) return undefined
    if (!isPriorYear(path, newest)) return columnMeaning(path, table, banners)
    const heading = path.filter((text) => !banners.has(text)).join(" ")
    return { key: heading, heading, prior: true }
  }
  const meanings = own.map(meaningOf)
  const present = new Set(meanings.map((meaning) => meaning?.key))
  const missing = expectedKeys(table).filter((key) => !present.has(key))
  return withUniqueKeys(
    indices.map((index, i) => {
      const meaning = meanings[i]
      if (meaning !== undefined) return { index, ...meaning }
      return { index, key: missing.shift() ?? "", heading: "", inferred: true }
    }),
  )
}

const isOpening = (role: Role | undefined): boolean => role === "code" || role === "name" || role === "unit"

/**
 * Finds out what each column is, and which columns belong together: a block begins with codes or a name, and ends where
 * the next one begins.
 */
export const columnBlocks = (
  headings: readonly HeadingPath[],
  body: readonly (readonly Spot[])[],
  table: TableId,
): readonly ColumnBlock[] => {
  const paths = unslipped(headings, body)
  const roles = rolesOf(paths, body, isByEconomy(table))
  const used = paths.flatMap((path, i) => (path.length > 0 || hasContent(body, i) ? [i] : []))
  const groups = used.reduce<number[][]>((all, i) => {
    const last = all.at(-1)
    if (last === undefined || (isOpening(roles[i]) && last.some((column) => roles[column] === "amount")))
      return [...all, [i]]
    last.push(i)
    return all
  }, [])
  return groups.map((group) => {
    const having = (role: Role): number[] => group.filter((i) => roles[i] === role)
    return {
      codes: having("code"),
      names: having("name"),
      units: having("unit"),
      projects: having("project"),
      ratios: having("ratio"),
      amounts: amountColumns(having("amount"), paths, table),
      banner: paths[group[0] ?? 0]?.[0] ?? "",
    }
  })
}
