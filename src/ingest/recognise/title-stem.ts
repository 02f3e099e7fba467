import words from "../../../forms/title-words.json" with { type: "json" }
import { fold } from "./fold.ts"

const numeral = "[一二三四五六七八九十百]+"
const ordinals = [
  new RegExp(`^第${numeral}部分[:、.]?`),
  new RegExp(`^\\(?(?:附件?|预算|决算|财决|公开|财预|部门公开|单位公开)*表(?:${numeral}|\\d+(?:-\\d+)*)\\)?[:、.]?`),
  /^\(?(?:附|预算|财决|公开|财预)*\d+表\)?[:、.]?/,
  new RegExp(`^附件?(?:${numeral}|\\d+)?[:、.]`),
  new RegExp(`^\\(?${numeral}[)、.:]+`),
  /^\(?\d{1,2}(?:-\d+)*[)、.:]+(?=\D|20\d\d年)/,
]
const leaders = /[.·…-]{2,}\d*$|PAGEREF.*$/
const formNumber = /\((?:公开|财决公开|预算|财预)*\d+表\)$/
const pageNumber = /(?<=[表)])\d{1,3}$/

const untilStable = (text: string, step: (text: string) => string): string => {
  const next = step(text)
  return next === text ? text : untilStable(next, step)
}

const withoutPrefix = (text: string): string => {
  const prefix = words.prefixes.find((word) => text.startsWith(word) && text.length > word.length)
  return prefix === undefined ? text : text.slice(prefix.length)
}

const withoutTail = (text: string): string => {
  const tail = words.tails.find((word) => text.endsWith(word) && text.length > word.length)
  return tail === undefined ? text : text.slice(0, -tail.length)
}

/** A title without numbers, page numbers, year, and the words for department and unit before it: folded. */
export const plainTitle = (title: string): string => {
  const bare = fold(title).replace(leaders, "").replace(formNumber, "").replace(pageNumber, "")
  const unnumbered = untilStable(bare, (text) => ordinals.reduce((rest, ordinal) => rest.replace(ordinal, ""), text))
  const undated = unnumbered.replace(/^.*(?:\{年\}|20\d\d)(?:年?度|年)?/, "").replace(/^年?度(?=[^预])/, "")
  return untilStable(undated, withoutPrefix)
}

const bracketed = /^(.*?)\(([^()]*)\)$/

/** Splits off a remark in brackets at the end; remarks that change nothing are dropped. */
const withoutRemark = (title: string): readonly [string, string] => {
  const [, main, remark] = bracketed.exec(title) ?? []
  if (main === undefined || remark === undefined || main === "") return [title, ""]
  return [main, words.fillers.includes(remark) ? "" : `(${remark})`]
}

/**
 * The stem of a table's title: what tells one table from another when all decoration is gone.
 * `部门预算一般公共预算财政拨款支出表` and `一般公共预算支出情况表` both have the stem `一般公共预算支出`.
 */
export const titleStem = (title: string): string => {
  const [main, remark] = withoutRemark(plainTitle(title))
  const unified = words.synonyms.reduce((text, [from = "", to = ""]) => text.replaceAll(from, to), main)
  const withoutTable = unified.replace(/表$/, "")
  return untilStable(withoutTable, withoutTail) + remark
}
