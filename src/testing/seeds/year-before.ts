import type { Books } from "../books/books.ts"
import { type Line, moneyOf } from "../books/line.ts"
import type { BooksSeed } from "./books.ts"
import { booksOf, linesOf } from "./keep-books.ts"
import type { LineSeed, ProjectSeed } from "./line.ts"

type Entry = LineSeed | ProjectSeed

/** An entry as it was a year before. */
const entryBefore = (entry: Entry): Entry => {
  const { before } = entry
  if (before === "same" || before === "nothing") return entry
  if ("part" in entry) return { ...entry, spent: before }
  const [first] = entry.sections
  return first === undefined ? entry : { ...entry, sections: [{ ...first, spent: before }] }
}

/** The lines of an entry a year before: what was left of them then is what this year began with. */
const linesBefore = (seed: BooksSeed, entry: Entry, project: number): readonly Line[] => {
  const opening = moneyOf(linesOf(seed, entry, project), (line) => line.opening)
  return linesOf(seed, entryBefore(entry), project).map((line, index) => ({
    ...line,
    opening: 0n,
    surplus: 0n,
    closing: index === 0 ? opening : 0n,
  }))
}

/** The books of the same unit a year before. */
export const booksBefore = (seed: BooksSeed): Books => {
  const had = seed.entries.filter(({ before }) => before !== "nothing")
  // A unit that did nothing last year had no disclosure: its first entry was there.
  const entries = had.length === 0 ? seed.entries.slice(0, 1) : had
  return {
    ...booksOf({ ...seed, entries }, linesBefore),
    year: seed.year - 1,
    matters: seed.mattersBefore ?? seed.matters,
  }
}
