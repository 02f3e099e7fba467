import words from "../../../forms/layout.json" with { type: "json" }
import type { Disclosure } from "../../disclosure/index.ts"
import { fill } from "./fill.ts"

const dateOf = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-")
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** Whether the tables or the title tell whose disclosure this is. */
const tellsUnit = ({ title, unit, tables }: Disclosure): boolean =>
  title.startsWith(unit) || Object.values(tables).some((table) => "compiledBy" in table && table.compiledBy === unit)

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
