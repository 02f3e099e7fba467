import type { Disclosure } from "../../disclosure/index.ts"
import { type Item, items } from "./items.ts"

const isWithin = (pointer: string, path: string): boolean => pointer === path || pointer.startsWith(`${path}/`)

/** The section of the narrative that a pointer leads into. */
const sectionOf = (pointer: string, { narrative }: Disclosure): string | undefined => {
  const [, , part, index] = pointer.split("/")
  if (part === "statements") return narrative.statements[Number(index)]?.section
  if (part === "lists") return narrative.lists[Number(index)]?.section
  return part === "sections" ? narrative.sections[Number(index)]?.key : undefined
}

const longestPath = (item: Item, pointer: string): number =>
  Math.max(-1, ...item.paths.filter((path) => isWithin(pointer, path)).map((path) => path.length))

/** The item that a pointer belongs to: that of its section, or the one that names the most of it; else the narrative. */
export const itemOf = (pointer: string, disclosure: Disclosure | undefined): Item | undefined => {
  const section =
    disclosure === undefined || !isWithin(pointer, "/narrative") ? undefined : sectionOf(pointer, disclosure)
  const bySection = section === undefined ? undefined : items.find(({ sections }) => sections.includes(section))
  if (bySection !== undefined) return bySection
  const named = items
    .map((item) => ({ item, length: longestPath(item, pointer) }))
    .filter(({ length }) => length >= 0)
    .sort((a, b) => b.length - a.length)[0]?.item
  return named ?? items.find(({ id }) => id === "narrative")
}
