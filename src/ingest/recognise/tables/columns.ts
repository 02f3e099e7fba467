import forms from "../../../../forms/columns.json" with { type: "json" }
import tables from "../../../../forms/tables.json" with { type: "json" }
import type { TableId } from "../../../disclosure/index.ts"
import { fold } from "../fold.ts"
import { isNumber } from "./cell-kinds.ts"
import { columnMeaning, type ColumnMeaning } from "./column-key.ts"
import { headingWord } from "./header.ts"
import type { Spot } from "./matrix.ts"

/** A column of amounts: where it stands, and what it is about. */
export interface AmountColumn extends ColumnMeaning {
  readonly index: number
  readonly inferred?: true
}

/** Columns that belong together: codes, a name, and amounts. Two-sided tables have two blocks. */
export interface ColumnBlock {
  readonly codes: readonly number[]
  readonly names: readonly number[]
  readonly projects: readonly number[]
  readonly amounts: readonly AmountColumn[]
  /** the heading over the whole block: 收入, 支出 */
  readonly banner: string
}

type Role = "code" | "name" | "project" | "ignored" | "amount"

const wordSets: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ["code", new Set([...forms.codes.class, ...forms.codes.section, ...forms.codes.item, ...forms.codes.joined])],
  ["name", new Set(forms.names.map(fold))],
  ["project", new Set(forms.projects.map(fold))],
  ["ignored", new Set(forms.ignored)],
]

const roleOf = (path: readonly string[]): Role => {
  const own = headingWord(path.at(-1) ?? "")
  return wordSets.find(([, words]) => words.has(own))?.[0] ?? "amount"
}

const isMostlyText = (body: readonly (readonly Spot[])[], column: number): boolean => {
  const texts = body.flatMap((row) => row[column]?.text ?? []).filter((text) => text !== "")
  return texts.length > 0 && texts.filter((text) => !isNumber(text)).length * 2 > texts.length
}
const isMostlyNumbers = (body: readonly (readonly Spot[])[], column: number): boolean => {
  const texts = body.flatMap((row) => row[column]?.text ?? []).filter((text) => text !== "")
  return texts.length > 0 && texts.filter(isNumber).length * 2 > texts.length
}

/**
 * A header row that slipped to the right by one: two headings say “name”, and below the second stand numbers. The
 * headings from there on belong to the column at their left, and the last column has lost its own.
 */
const unslipped = (
  paths: readonly (readonly string[])[],
  body: readonly (readonly Spot[])[],
): readonly (readonly string[])[] => {
  const at = paths.findIndex(
    (path, i) =>
      roleOf(path) === "name" &&
      roleOf(paths[i + 1] ?? []) === "name" &&
      isMostlyText(body, i) &&
      isMostlyNumbers(body, i + 1),
  )
  return at < 0 ? paths : [...paths.slice(0, at), ...paths.slice(at + 1), []]
}

const expectedKeys = (table: TableId): readonly string[] => tables.tables.find(({ id }) => id === table)?.columns ?? []

/** Headings over every column of amounts of a block. */
const bannersOf = (paths: readonly (readonly string[])[]): ReadonlySet<string> => {
  const [first = [], ...rest] = paths
  return new Set(first.slice(0, -1).filter((text) => rest.every((path) => path.slice(0, -1).includes(text))))
}

const amountColumns = (
  indices: readonly number[],
  paths: readonly (readonly string[])[],
  table: TableId,
): readonly AmountColumn[] => {
  const banners = bannersOf(indices.map((index) => paths[index] ?? []).filter((path) => path.length > 0))
  const headed = indices.map((index) => {
    const path = paths[index] ?? []
    return { index, meaning: path.length === 0 ? undefined : columnMeaning(path, table, banners) }
  })
  const present = new Set(headed.map(({ meaning }) => meaning?.key))
  const missing = expectedKeys(table).filter((key) => !present.has(key))
  const taken = new Set<string>()
  return headed.map(({ index, meaning }) => {
    const inferredKey = meaning === undefined ? (missing.shift() ?? `column ${index + 1}`) : undefined
    const { key, heading, ...stage } = meaning ?? { key: inferredKey ?? "", heading: "" }
    const id = (name: string): string => `${name}|${stage.stage ?? ""}`
    const unique = !taken.has(id(key)) ? key : !taken.has(id(heading)) ? heading : `${heading} ${index + 1}`
    taken.add(id(unique))
    return { index, key: unique, heading, ...stage, ...(meaning === undefined ? { inferred: true as const } : {}) }
  })
}

const hasContent = (body: readonly (readonly Spot[])[], column: number): boolean =>
  body.some((row) => (row[column]?.text ?? "") !== "")

/**
 * Finds out what each column is, and which columns belong together: a block begins with codes or a name, and ends where
 * the next one begins.
 */
export const columnBlocks = (
  headings: readonly (readonly string[])[],
  body: readonly (readonly Spot[])[],
  table: TableId,
): readonly ColumnBlock[] => {
  const paths = unslipped(headings, body)
  const roles = paths.map(roleOf)
  const used = paths.flatMap((path, i) => (path.length > 0 || hasContent(body, i) ? [i] : []))
  const groups = used.reduce<number[][]>((all, i) => {
    const last = all.at(-1)
    const opens = roles[i] === "code" || roles[i] === "name"
    if (last === undefined || (opens && last.some((column) => roles[column] === "amount"))) return [...all, [i]]
    last.push(i)
    return all
  }, [])
  return groups.map((group) => {
    const having = (role: Role): number[] => group.filter((i) => roles[i] === role)
    return {
      codes: having("code"),
      names: having("name"),
      projects: having("project"),
      amounts: amountColumns(having("amount"), paths, table),
      banner: paths[group[0] ?? 0]?.[0] ?? "",
    }
  })
}
