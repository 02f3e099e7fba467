import forms from "../../../../forms/narrative-profile.json" with { type: "json" }
import type { StatedList } from "../../../disclosure/index.ts"
import { makeAmount } from "../../../money/index.ts"
import { anyOf } from "../narrative/alternation.ts"
import { itemNumber } from "../narrative/item-number.ts"
import { scanQuantities } from "../narrative/quantity-scan.ts"
import { amountOf, placed, type Source, textOf } from "../narrative/source.ts"
import type { Span } from "../narrative/token.ts"
import { withoutListEnd } from "../narrative/vocabulary.ts"

const number = "(?:\\d{1,4})"
const { offices, subordinates, listOpeners, nothing } = forms
const statedOffices = new RegExp(
  `(?:${anyOf(offices.verbs)})(?:了)?(?<number>${number})[个家](?:${anyOf(offices.nouns)})`,
)
const statedUnits = new RegExp(
  `(?:${anyOf(subordinates.verbs)})(?:共|共有|有)?(?<number>${number})[个家](?:${anyOf(subordinates.nouns)})`,
)
const noUnits = new RegExp(anyOf(subordinates.none))
// “包括” may stand in any sentence: without a colon it opens a list only right behind the number.
const opener = new RegExp(`(?:${anyOf(listOpeners)})[^。;:]{0,20}:`)
const openerHere = new RegExp(`^[,(]?(?:${anyOf(listOpeners)})[:,]?`)
const isNothing = new RegExp(`^(?:${anyOf(nothing)})`)
const isHead = new RegExp(`(?:${anyOf(subordinates.head)})[)）]?$`)

const fromText = (source: Source, start: number): readonly Span[] => {
  const { text } = source.compacted
  const stop = text.indexOf("。", start)
  const end = stop < 0 ? text.length : stop
  const names: Span[] = []
  let [depth, from] = [0, start]
  for (let index = start; index <= end; index++) {
    const character = text.charAt(index)
    if (index < end && character === "(") depth++
    else if (index < end && character === ")") depth--
    else if (index === end || (depth === 0 && "、,;".includes(character))) {
      const length = withoutListEnd(text.slice(from, index)).length
      if (length > 0) names.push({ start: from, end: from + length })
      from = index + 1
    }
  }
  return names
}

/** The name at the head of an item of a list: “(一)秘书科。承担…”, “2.某某中心。”. */
const fromItem = (source: Source, start: number): Span | undefined => {
  const { text } = source.compacted
  const item = itemNumber(text, start, undefined)
  if (item === undefined) return undefined
  const stop = text.slice(item.end).search(/[。;,:]/)
  const end = stop < 0 ? text.length : item.end + stop
  return end > item.end ? { start: item.end, end } : undefined
}

const itemsAfter = (sources: readonly Source[], place: number): readonly string[] => {
  const names: string[] = []
  for (const source of sources.slice(place + 1)) {
    const span = fromItem(source, 0)
    if (span === undefined) break
    names.push(textOf(source, span))
  }
  return names
}

/** The names behind the opening words of a list: in the same sentence, or one to each of the passages that follow. */
const namesAfter = (sources: readonly Source[], place: number, from: number): readonly string[] => {
  const source = sources[place]
  if (source === undefined) return []
  const rest = source.compacted.text.slice(from)
  const found = (from > 0 ? openerHere.exec(rest) : null) ?? opener.exec(rest)
  if (found === null) return []
  const start = from + found.index + found[0].length
  const first = fromItem(source, start)
  if (first !== undefined) return [textOf(source, first), ...itemsAfter(sources, place)]
  return /^[:。]?$/.test(source.compacted.text.slice(start))
    ? itemsAfter(sources, place)
    : fromText(source, start).map((span) => textOf(source, span))
}

/** What of the names found belongs to the list. */
type Keep = (names: readonly string[]) => readonly string[]

const listAt = (sources: readonly Source[], place: number, pattern: RegExp, keep: Keep): StatedList | undefined => {
  const source = sources[place]
  const match = source === undefined ? null : pattern.exec(source.compacted.text)
  if (source === undefined || match === null) return undefined
  const span = { start: match.index, end: match.index + match[0].length }
  const quantity = scanQuantities(source.compacted.text).find(
    ({ start, end, unit }) => unit === "个" && start >= span.start && end <= span.end,
  )
  const stated = amountOf(source, quantity, span)
  const names = keep(namesAfter(sources, place, span.end)).filter((name) => !isNothing.test(name))
  return placed(source, { ...(stated === undefined ? {} : { stated }), names }, span)
}

const firstList = (sources: readonly Source[], pattern: RegExp, keep: Keep): StatedList | undefined => {
  for (const place of sources.keys()) {
    const found = listAt(sources, place, pattern, keep)
    if (found !== undefined) return found
  }
  return undefined
}

/** “下设12个处室，分别是：…”: how many offices there are, and their names. */
export const recogniseOffices = (sources: readonly Source[]): StatedList | undefined =>
  firstList(sources, statedOffices, (names) => names)

/** The list may be opened in a passage of its own: “具体包括：”. */
const namesAnywhere = (sources: readonly Source[]): readonly string[] =>
  sources.reduce<readonly string[]>((names, _, place) => (names.length > 0 ? names : namesAfter(sources, place, 0)), [])

/** “无下属预算单位”, “下属5家预算单位”: how many units there are below this one, and their names. */
export const recogniseSubordinates = (sources: readonly Source[]): StatedList | undefined => {
  for (const source of sources) {
    const match = noUnits.exec(source.compacted.text)
    const none = match === null ? undefined : makeAmount("0", "个")
    if (match === null || none === undefined) continue
    const span = { start: match.index, end: match.index + match[0].length }
    return placed(source, { stated: placed(source, none, span), names: [] }, span)
  }
  // “包括：本级预算及下属2家预算单位预算” says how many there are, and names none.
  return firstList(sources, statedUnits, (names) =>
    (names.length > 0 ? names : namesAnywhere(sources)).filter((name) => !isHead.test(name) && !statedUnits.test(name)),
  )
}
