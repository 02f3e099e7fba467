import type { SourceMap, SourcePlace } from "../disclosure/index.ts"
import type { Text } from "../rules/index.ts"

const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")))

/** Where a pointer's fact was printed: its own place, or that of the nearest thing around it that has one. */
export const placeOf = (sources: SourceMap, pointer: string): SourcePlace | undefined => {
  for (let at = pointer; at !== ""; at = parentOf(at)) {
    const place = sources[at]
    if (place !== undefined) return place
  }
  return undefined
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ")

const positionOf = ({ page, line, sheet, cell }: SourcePlace): Text => {
  if (sheet !== undefined) return { zh: joined([sheet, cell]), en: joined([sheet, cell]) }
  if (page !== undefined) return { zh: `第${page}页`, en: `p. ${page}` }
  return line === undefined ? { zh: "", en: "" } : { zh: `第${line}行`, en: `line ${line}` }
}

/** A place in words: table, row and column, or part and line; the pointer where nothing is known of it. */
export const describePlace = (sources: SourceMap, pointer: string): Text => {
  const place = placeOf(sources, pointer)
  if (place === undefined) return { zh: pointer, en: pointer }
  const words = joined([place.table ?? place.part, place.row, place.column])
  const { zh, en } = positionOf(place)
  return { zh: joined([words, zh]), en: joined([words, en]) }
}
