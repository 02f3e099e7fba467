import type { Text } from "../text.ts"
import phrases from "./phrases.json" with { type: "json" }
import words from "./words.json" with { type: "json" }

/** How an operation is said: `{0}` is an operand, `{* + }` all operands with what stands between them. */
export interface Phrase extends Text {
  /** how it is said of a single operand, and of none */
  readonly one?: Text
  readonly none?: Text
  /** how its contrary is said, or the operator that says it */
  readonly negated?: Text
  readonly not?: string
  /** how closely it binds; an operation that binds less closely stands in brackets inside it */
  readonly binds?: number
  /** needs no brackets, wherever it stands */
  readonly closed?: boolean
  /** says only what its operands say */
  readonly through?: boolean
}

type Words = Readonly<Record<string, Text>>

const phraseOf: Readonly<Record<string, Phrase>> = phrases
const names: Words = words.names
const tableNames: Words = words.tables
const chapters: Words = words.chapters
const values: Words = words.values

const find = (known: Words, name: string): Text | undefined => (Object.hasOwn(known, name) ? known[name] : undefined)

const quoted = (text: string): Text => ({ zh: `“${text}”`, en: `"${text}"` })

/** How a member is said that answers yes or no, where it is known to be one. */
export const flagFor = (key: string): Text | undefined => find(words.flags, key)

/** How an operator is said, where there is a phrase for it. */
export const phraseFor = (operator: string): Phrase | undefined =>
  Object.hasOwn(phraseOf, operator) ? phraseOf[operator] : undefined

/** What the members of a path are called, each in the light of the one before it: `staffing.actual` is 实有人数. */
export const namesOf = (keys: readonly string[]): readonly Text[] => {
  const said: Text[] = []
  for (const [index, key] of keys.entries()) {
    const together = find(names, `${keys[index - 1] ?? ""}.${key}`)
    if (together !== undefined) said.pop()
    said.push(together ?? find(names, key) ?? find(tableNames, key) ?? { zh: key, en: key })
  }
  return said
}

/** What a member is called on its own. */
export const nameOf = (key: string): Text => find(names, key) ?? { zh: key, en: key }

/** What a table is called. */
export const tableName = (id: string): Text => find(tableNames, id) ?? quoted(id)

/** What a chapter of the fact book is called. */
export const chapterName = (name: string): Text => find(chapters, name) ?? quoted(name)

/** What a word of the schemas is called: a kind, a direction, a column. */
export const valueName = (text: string): Text =>
  find(values, text) ?? find(names, text) ?? find(tableNames, text) ?? quoted(text)
