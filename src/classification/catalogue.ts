import type { Classification, Code, CodeLevel } from "./code.ts"
import { entriesIn, type EntryJson, readEntry } from "./data.ts"
import { type CatalogueEntry, isValidIn, mayBeValidIn } from "./entry.ts"
import { isDescendant } from "./hierarchy.ts"
import { normaliseName } from "./name.ts"
import { once } from "./once.ts"

type Groups = ReadonlyMap<string, readonly EntryJson[]>

const groupBy = (entries: readonly EntryJson[], key: (entry: EntryJson) => string): Groups => {
  const groups = new Map<string, EntryJson[]>()
  for (const entry of entries) {
    const group = groups.get(key(entry))
    if (group === undefined) groups.set(key(entry), [entry])
    else group.push(entry)
  }
  return groups
}

/** Finds the entries of a code, of a name or below a code; each is read from its file once. */
type Index<K extends Classification> = (
  index: "byCode" | "byParent" | "byName",
  key: string,
) => readonly CatalogueEntry<K>[]

const indexOf = <K extends Classification>(classification: K): Index<K> => {
  const groups = {
    byCode: once(() => groupBy(entriesIn(classification), ({ code }) => code)),
    byParent: once(() =>
      groupBy(entriesIn(classification), ({ code }) => (code.length === 3 ? "" : code.slice(0, -2))),
    ),
    byName: once(() => groupBy(entriesIn(classification), ({ name }) => normaliseName(name))),
  }
  const read = new WeakMap<readonly EntryJson[], readonly CatalogueEntry<K>[]>()
  return (index, key) => {
    const group = groups[index]().get(key)
    if (group === undefined) return []
    const entries = read.get(group) ?? group.flatMap((entry) => readEntry(classification, entry))
    read.set(group, entries)
    return entries
  }
}

const indexes: { readonly [K in Classification]: Index<K> } = {
  functional: indexOf("functional"),
  departmentalEconomic: indexOf("departmentalEconomic"),
  governmentEconomic: indexOf("governmentEconomic"),
}

const find = <K extends Classification>(
  classification: K,
  index: "byCode" | "byParent" | "byName",
  key: string,
): readonly CatalogueEntry<K>[] => indexes[classification](index, key)

/**
 * Every entry of a code, one for each name that it has had. A code without entries is unknown, which is no error: the
 * catalogue is not complete.
 */
export const entriesOf = <K extends Classification>(classification: K, code: string): readonly CatalogueEntry<K>[] =>
  find(classification, "byCode", code)

/**
 * The entry of a code in a year.
 *
 * @example
 * ```ts
 * import { lookup } from "gouji"
 *
 * lookup("functional", "210", 2018)?.name // "医疗卫生与计划生育支出"
 * lookup("functional", "210", 2019)?.name // "卫生健康支出"
 * lookup("functional", "299", 2019) // undefined
 * ```
 */
export const lookup = <K extends Classification>(
  classification: K,
  code: string,
  year: number,
): CatalogueEntry<K> | undefined => entriesOf(classification, code).find((entry) => isValidIn(entry, year))

/** Every name that a code may have in a year: two around a change of names whose year is not certain. */
export const namesOf = (classification: Classification, code: string, year: number): readonly string[] =>
  entriesOf(classification, code)
    .filter((entry) => mayBeValidIn(entry, year))
    .map(({ name }) => name)

/** The entries one level below a code in a year; the classes, where no code is given. */
export const childrenOf = <K extends Classification>(
  classification: K,
  year: number,
  parent?: Code<K>,
): readonly CatalogueEntry<K>[] =>
  find(classification, "byParent", parent ?? "").filter((entry) => isValidIn(entry, year))

/** Which entries of a name are meant. */
export interface NameQuery<K extends Classification = Classification> {
  readonly year?: number
  readonly level?: CodeLevel
  /** the class or section that the code belongs to */
  readonly within?: Code<K>
}

/**
 * The entries of a name, however it is typed. Many items share one (行政运行 is in nearly every section), so give the
 * class or section if it is known.
 *
 * @example
 * ```ts
 * import { entriesByName, lookup } from "gouji"
 *
 * const offices = lookup("functional", "20103", 2022)
 * offices && entriesByName("functional", "行政运行", { year: 2022, within: offices.code })[0]?.code // "2010301"
 * ```
 */
export const entriesByName = <K extends Classification>(
  classification: K,
  name: string,
  { year, level, within }: NameQuery<K> = {},
): readonly CatalogueEntry<K>[] =>
  find(classification, "byName", normaliseName(name)).filter(
    (entry) =>
      (year === undefined || mayBeValidIn(entry, year)) &&
      (level === undefined || entry.level === level) &&
      (within === undefined || isDescendant(entry.code, within)),
  )
