import words from "../../../forms/cover.json" with { type: "json" }
import type { Kind, Level } from "../../disclosure/index.ts"
import { fold, tidy } from "./fold.ts"
import { isDate } from "./heading.ts"
import type { Outline, Passage } from "./outline.ts"

/** What the document as a whole says of itself, and the passages that say it. */
export interface Cover {
  readonly kind?: Kind
  readonly level?: Level
  readonly unit?: string
  readonly fiscalYear?: number
  readonly title: string
  /** the lines of the title, then those with a label before the unit's name */
  readonly passages: readonly Passage[]
}

/** What else tells whose document it is: titles of tables and headings, and who compiled the tables. */
export interface CoverEvidence {
  readonly titles: readonly string[]
  readonly compilers: readonly string[]
  readonly texts: readonly string[]
}

const mostFrequent = <A>(values: readonly A[]): A | undefined => {
  const counts = new Map<A, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<readonly [A, number] | undefined>(
    (top, next) => (top === undefined || next[1] > top[1] ? next : top),
    undefined,
  )?.[0]
}

const yearsIn = (text: string): readonly number[] =>
  [...fold(text).matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year))

const has = (text: string, phrases: readonly string[]): boolean => phrases.some((phrase) => text.includes(phrase))

const kindIn = (text: string): Kind | undefined =>
  has(text, words.kinds.finalAccounts) ? "finalAccounts" : has(text, words.kinds.budget) ? "budget" : undefined

const levelIn = (text: string): Level | undefined => {
  const folded = fold(text)
  const unit = has(folded, words.levels.unit)
  return unit === has(folded, words.levels.department) ? undefined : unit ? "unit" : "department"
}

const labelled = (text: string): string | undefined => {
  const [, label, value] = /^([^:：]{2,8})[:：]\s*(\S.*)$/.exec(tidy(text)) ?? []
  return label !== undefined && value !== undefined && words.unitLabels.includes(label) ? value : undefined
}

const withoutEnds = (name: string): string => {
  const end = words.titleEnds.find((word) => name.endsWith(word) && name.length > word.length)
  return end === undefined ? name : withoutEnds(name.slice(0, -end.length))
}

/** The name before the year in a title: “某某局2022年单位预算公开”. */
const nameInTitle = (title: string): string | undefined => {
  const [, before] = /^(.*?)(?:20\d\d)年/.exec(tidy(title)) ?? []
  return before === undefined || before === "" ? undefined : withoutEnds(before)
}

/** The lines of the cover that are its title: those about a budget or final accounts, with the unit's name above. */
const titleOf = (front: readonly Passage[]): readonly Passage[] => {
  const at = front.findIndex(({ text }) => kindIn(text) !== undefined && labelled(text) === undefined)
  const line = front[at]
  const above = front[at - 1]
  if (line === undefined) return []
  const isName =
    above !== undefined &&
    nameInTitle(line.text) === undefined &&
    labelled(above.text) === undefined &&
    !isDate(above.text)
  return isName ? [above, line] : [line]
}

/** Reads kind, level, unit, year and title of a document: from its cover first, else from what its headings and tables say. */
export const readCover = ({ front }: Outline, { titles, compilers, texts }: CoverEvidence): Cover => {
  const titlePassages = titleOf(front)
  const title = titlePassages.map(({ text }) => tidy(text)).join("")
  const cover = [title, ...front.map(({ text }) => text)]
  const kind =
    cover.map(kindIn).find((found) => found !== undefined) ?? mostFrequent(titles.flatMap((text) => kindIn(text) ?? []))
  const level =
    cover.map(levelIn).find((found) => found !== undefined) ??
    mostFrequent(titles.flatMap((text) => levelIn(text) ?? [])) ??
    (texts.some((text) => has(text, words.withoutSubordinates)) ? "unit" : undefined)
  const fiscalYear =
    cover.flatMap(yearsIn)[0] ?? mostFrequent(titles.flatMap(yearsIn)) ?? mostFrequent(texts.flatMap(yearsIn))
  const unit =
    front.map(({ text }) => labelled(text)).find((found) => found !== undefined) ??
    mostFrequent(compilers) ??
    nameInTitle(title)
  return {
    title,
    passages: [...titlePassages, ...front.filter(({ text }) => labelled(text) !== undefined)],
    ...(kind === undefined ? {} : { kind }),
    ...(level === undefined ? {} : { level }),
    ...(unit === undefined ? {} : { unit }),
    ...(fiscalYear === undefined ? {} : { fiscalYear }),
  }
}
