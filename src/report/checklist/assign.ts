import type { Disclosure } from "../../disclosure/index.ts"
import { type Item, items } from "./items.ts"

const isWithin = (pointer: string, path: string): boolean => pointer === path || pointer.startsWith(`${path}/`)

/** The item whose section of the narrative a pointer leads into: by its kind, or else by its heading. */
const bySection = (pointer: string, { narrative }: Disclosure): Item | undefined => {
  const [, , part, index] = pointer.split("/")
  const having = (key: string | undefined): Item | undefined =>
    key === undefined ? undefined : items.find(({ sections }) => sections.includes(key))
  if (part === "statements") return having(narrative.statements[Number(index)]?.section)
  if (part === "lists") return having(narrative.lists[Number(index)]?.section)
  const section = part === "sections" ? narrative.sections[Number(index)] : undefined
  if (section === undefined) return undefined
  return having(section.key) ?? items.find(({ titles = [] }) => titles.includes(section.title))
}

const longestPath = (item: Item, pointer: string): number =>
  Math.max(-1, ...item.paths.filter((path) => isWithin(pointer, path)).map((path) => path.length))

/**
 * Where a checker looks for what a finding points at: a table that the contents list announces and that is not there is
 * missed at the table, not at the list.
 */
export const lookedFor = (pointer: string, disclosure: Disclosure | undefined): string => {
  const [, part, index] = pointer.split("/")
  const table = part === "contents" ? disclosure?.contents[Number(index)]?.table : undefined
  return table === undefined || disclosure?.tables[table] !== undefined ? pointer : `/tables/${table}`
}

/** The item that a pointer belongs to: that of its section, or the one that names the most of it; else the narrative. */
export const itemOf = (place: string, disclosure: Disclosure | undefined): Item | undefined => {
  const pointer = lookedFor(place, disclosure)
  const own = disclosure !== undefined && isWithin(pointer, "/narrative") ? bySection(pointer, disclosure) : undefined
  if (own !== undefined) return own
  const named = items
    .map((item) => ({ item, length: longestPath(item, pointer) }))
    .filter(({ length }) => length >= 0)
    .sort((a, b) => b.length - a.length)[0]?.item
  return named ?? items.find(({ id }) => id === "narrative")
}
