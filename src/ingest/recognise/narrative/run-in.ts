import forms from "../../../../forms/sections.json" with { type: "json" }
import { fold } from "../fold.ts"
import { sectionKey } from "../section-key.ts"

const numbered =
  /^\s*(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[、.．](?!\d))\s*/
const title = /^([^，。；：,;:\d]{3,30})[。：:](?=.)/

const runIn = new Set(forms.runIn.keys)
const endings = forms.runIn.endings.map(fold)

/** A title that a passage carries in front of its sentences. */
export interface RunIn {
  readonly key: string
  readonly title: string
}

/**
 * The section that the first words of a passage open: “2、政府采购情况。2024年…”. Under a heading for several matters
 * many forms print no headings of their own.
 */
export const runInTitle = (text: string): RunIn | undefined => {
  const [number] = numbered.exec(text) ?? []
  const [, words] = number === undefined ? [] : (title.exec(text.slice(number.length)) ?? [])
  if (words === undefined || !endings.some((ending) => fold(words).endsWith(ending))) return undefined
  const key = sectionKey(words, "narrative")
  return key === undefined || !runIn.has(key) ? undefined : { key, title: words.trim() }
}
