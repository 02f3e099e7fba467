import forms from "../../../forms/tables.json" with { type: "json" }
import { isTableId, type TableId } from "../../disclosure/index.ts"
import { fold } from "./fold.ts"
import { type Pattern, wholePattern } from "./pattern.ts"
import { plainTitle, titleStem } from "./title-stem.ts"

interface Alias {
  readonly id: TableId
  readonly phrase: string
  readonly pattern: Pattern
}

const aliases: readonly Alias[] = forms.tables.flatMap(({ id, stems }) =>
  isTableId(id) ? stems.map((phrase) => ({ id, phrase, pattern: wholePattern(phrase) })) : [],
)
const exact = new Map(aliases.filter(({ pattern }) => pattern.exact).map(({ id, phrase }) => [phrase, id]))
const open = aliases.filter(({ pattern }) => !pattern.exact)
const wholeTitles = new Map(
  forms.tables.flatMap(({ id, titles }) =>
    titles === undefined || !isTableId(id) ? [] : titles.map((title) => [title, id] as const),
  ),
)
const composites = new Map(
  forms.tables.flatMap(({ together }) =>
    together === undefined ? [] : Object.entries(together).map(([stem, ids]) => [stem, ids.filter(isTableId)] as const),
  ),
)

const maxTitleLength = 80
/** A title with letter-spacing, dots and page number is no longer than this. */
const maxPrinted = 300
/** A title names a table; it is no sentence about one. */
const looksLikeTitle = (title: string): boolean =>
  title.length <= maxTitleLength &&
  !/[,，。;；?？!！]|为空|见表|如下/.test(title) &&
  (title.includes("表") || forms.withoutTableWord.some((known) => plainTitle(title).endsWith(known)))

/** Whether two texts differ by one letter put in, left out or changed. */
const nearlyEqual = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const restA = a.slice(start)
  const restB = b.slice(start)
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

const shortestDamaged = 6

/** One damaged letter is forgiven where the stem is long and only one table can be meant. */
const byDamagedStem = (stem: string): TableId | undefined => {
  if (stem.length < shortestDamaged) return undefined
  const near = new Set([...exact].filter(([known]) => nearlyEqual(known, stem)).map(([, id]) => id))
  return near.size === 1 ? [...near][0] : undefined
}

/** The table that a title names, whatever decorates it; `undefined` where it names none that is known. */
export const tableOfTitle = (title: string): TableId | undefined => {
  if (title.length > maxPrinted || !looksLikeTitle(fold(title))) return undefined
  const stem = titleStem(title)
  return (
    wholeTitles.get(plainTitle(title)) ??
    exact.get(stem) ??
    open.find(({ pattern }) => pattern.test(stem))?.id ??
    byDamagedStem(stem)
  )
}

/** All tables that a title names: a few regions print two tables under one title. */
export const tablesOfTitle = (title: string): readonly TableId[] => {
  const id = tableOfTitle(title)
  return id === undefined ? [] : [id, ...(composites.get(titleStem(title)) ?? [])]
}
