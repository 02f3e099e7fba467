import forms from "../../../../forms/columns.json" with { type: "json" }
import type { Stage, TableId } from "../../../disclosure/index.ts"
import { fold } from "../fold.ts"
import { headingWord, isTotalWord, stageOf } from "./heading-words.ts"

/** What a column of amounts is about. */
export interface ColumnMeaning {
  readonly key: string
  readonly heading: string
  readonly stage?: Stage
}

type Dictionary = ReadonlyMap<string, string>
const dictionary = (columns: readonly { readonly key: string; readonly headings: readonly string[] }[]): Dictionary =>
  new Map(columns.flatMap(({ key, headings }) => headings.map((heading) => [fold(heading), key] as const)))

const common = dictionary(forms.columns)
const byEconomy: Dictionary = new Map([...common, ...dictionary(forms.byEconomy.columns)])
const dictionaryOf = (table: TableId): Dictionary => (forms.byEconomy.tables.includes(table) ? byEconomy : common)

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

const shortestDamaged = 5
/** A heading that lost up to a quarter of its letters still means a column, where it can mean only one. */
const damagedKey = (word: string, keys: Dictionary): string | undefined => {
  if (word.length < shortestDamaged) return undefined
  const near = [...keys].filter(
    ([known]) =>
      word.length < known.length && known.length - word.length <= known.length / 4 && isSubsequence(word, known),
  )
  const found = new Set(near.map(([, key]) => key))
  return found.size === 1 ? [...found][0] : undefined
}

const keyOf = (word: string, keys: Dictionary): string | undefined => keys.get(word) ?? damagedKey(word, keys)

/** The key that a word means in a table, as a heading of a column or as the name of a row. */
export const keyOfWord = (word: string, table: TableId): string | undefined => keyOf(word, dictionaryOf(table))

/**
 * What the headings over a column mean. The column's own heading decides; a subtotal (合计, 小计) means what the heading
 * above it does; 预算数 and 决算数 tell the stage. A heading that the forms do not know is its own key. `banners` are
 * headings over all columns of amounts: they say what the table is about, and tell no column from another. A fund under
 * the money carried over is its part: `opening.generalBudget`.
 */
export const columnMeaning = (path: readonly string[], table: TableId, banners: ReadonlySet<string>): ColumnMeaning => {
  const keys = dictionaryOf(table)
  const printed = path.at(-1) ?? ""
  const words = path.map((text) => ({ text, word: headingWord(text) }))
  const stage = words.map(({ word }) => stageOf(word)).findLast((found) => found !== undefined)
  const staged = stage === undefined ? {} : { stage }
  const said = words.filter(
    ({ text, word }, i) => stageOf(word) === undefined && (!banners.has(text) || i === path.length - 1),
  )
  const own = said.at(-1)
  if (own === undefined) return { key: "total", heading: printed, ...staged }
  const heading = own.text === printed ? printed : `${own.text} ${printed}`
  const group = said
    .slice(0, -1)
    .flatMap(({ word }) => keyOf(word, keys) ?? [])
    .find(
      (key) => forms.carried.includes(key) || (forms.groups.tables.includes(table) && forms.groups.keys.includes(key)),
    )
  if (!isTotalWord(own.word)) {
    const key = keyOf(own.word, keys) ?? own.text
    if (key === group) return { key, heading, ...staged }
    return { key: group === undefined ? key : `${group}.${key}`, heading, ...staged }
  }
  const above = said.at(-2)
  const whole = above === undefined ? undefined : keyOf(above.word, keys)
  if (above === undefined || whole === undefined) return { key: "total", heading, ...staged }
  return { key: whole, heading: `${above.text} ${heading}`, ...staged }
}
