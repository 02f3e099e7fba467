import cover from "../../../forms/cover.json" with { type: "json" }
import words from "../../../forms/layout.json" with { type: "json" }
import type { Disclosure } from "../../disclosure/index.ts"
import { fill } from "./fill.ts"

const dateOf = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-")
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** Whether the tables tell whose disclosure this is, or the title does where no table says who compiled it. */
const tellsUnit = ({ title, unit, tables }: Disclosure): boolean => {
  const compilers = Object.values(tables).flatMap((table) => ("compiledBy" in table ? (table.compiledBy ?? []) : []))
  if (compilers.length > 0) return compilers.every((compiler) => compiler === unit)
  return (
    /^20\d\d年/.test(title.slice(unit.length)) &&
    title.startsWith(unit) &&
    !cover.titleEnds.some((end) => unit.endsWith(end))
  )
}

/** The cover: the title, whose it is where the title does not say so, and the date where nobody signs for it. */
export const coverText = (disclosure: Disclosure): readonly string[] => {
  const { title, unit, level, publishedOn, signedBy } = disclosure
  return [
    ...(title === "" ? [] : [title]),
    ...(unit === "" || tellsUnit(disclosure) ? [] : [`${words.unit[level]}${unit}`]),
    ...(publishedOn === undefined || signedBy !== undefined ? [] : [`${words.date}${dateOf(publishedOn)}`]),
  ]
}

/** The last lines: who signs, and when. */
export const signatureText = ({ publishedOn, signedBy }: Disclosure): readonly string[] =>
  publishedOn === undefined || signedBy === undefined ? [] : [signedBy, dateOf(publishedOn)]

/** The contents list's own title, and its lines. */
export const contentsText = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [fill(words.contents, {}), ...lines]
