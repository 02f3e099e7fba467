import forms from "../../../../forms/columns.json" with { type: "json" }
import { fold } from "../fold.ts"
import { isNumber } from "./cell-kinds.ts"
import { headingWord, isTotalWord } from "./heading-words.ts"
import type { Spot } from "./matrix.ts"

/** What a column holds. `ratio`: percentages, which are no amounts of the table's unit. */
export type Role = "code" | "name" | "unit" | "project" | "ignored" | "ratio" | "amount"

/** The headings over a column, from the widest to its own. */
export type HeadingPath = readonly string[]

const words: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ["code", new Set([...forms.codes.class, ...forms.codes.section, ...forms.codes.item, ...forms.codes.joined])],
  ["name", new Set(forms.names.map(fold))],
  ["unit", new Set(forms.units.map(fold))],
  ["project", new Set(forms.projects.map(fold))],
  ["ignored", new Set(forms.ignored)],
]
const banners: ReadonlySet<string> = new Set(["收入", "支出", "项目"])

const wordRole = (word: string): Role | undefined => words.find(([, set]) => set.has(word))?.[0]

/** Finds a column's role by its own heading. A total's label may have slipped in among the headings of codes and names. */
export const roleOf = (path: HeadingPath): Role => {
  const own = headingWord(path.at(-1) ?? "")
  const above = headingWord(path.at(-2) ?? "")
  const known = wordRole(own)
  if (known !== undefined) return known
  if (isTotalWord(own) && !banners.has(above)) {
    const role = wordRole(above)
    if (role === "code" || role === "name") return role
  }
  return forms.ratios.some((ratio) => own.includes(ratio)) ? "ratio" : "amount"
}

type Body = readonly (readonly Spot[])[]

const shareOf = (body: Body, column: number, test: (text: string) => boolean): number => {
  const texts = body.flatMap((row) => row[column]?.text ?? []).filter((text) => text !== "")
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length
}

/**
 * A header row that slipped to the right by one: two headings say “name”, and below the second stand numbers. The
 * headings from there on belong to the column at their left, and the last column has lost its own.
 */
export const unslipped = (paths: readonly HeadingPath[], body: Body): readonly HeadingPath[] => {
  const at = paths.findIndex(
    (path, i) =>
      roleOf(path) === "name" &&
      roleOf(paths[i + 1] ?? []) === "name" &&
      shareOf(body, i, (text) => !isNumber(text)) > 0.5 &&
      shareOf(body, i + 1, isNumber) > 0.5,
  )
  return at < 0 ? paths : [...paths.slice(0, at), ...paths.slice(at + 1), []]
}

const saysNothing = /^[-—–－/\\无]+$/
const isWords = (text: string): boolean => !isNumber(text) && !saysNothing.test(text)

const isNaming = (role: Role | undefined): boolean => role === "name" || role === "unit"

/** Functional and economic codes, with their names, side by side: a table of economic classes goes by the latter. */
const otherClassification = (
  paths: readonly HeadingPath[],
  roles: readonly Role[],
  byEconomy: boolean,
): RegExp | undefined => {
  const said = paths.flatMap((path, i) => (roles[i] === "code" ? [path.join("")] : []))
  const isBoth = said.some((text) => text.includes("功能")) && said.some((text) => text.includes("经济"))
  return isBoth ? (byEconomy ? /功能/ : /经济/) : undefined
}

/**
 * What each column holds: its heading tells, unless words stand in a column that no form knows. The last of such columns
 * before the amounts has the names, where no other has.
 */
export const rolesOf = (paths: readonly HeadingPath[], body: Body, byEconomy = false): readonly Role[] => {
  const headed = paths.map(roleOf)
  const other = otherClassification(paths, headed, byEconomy)
  const told = headed.map((role, i): Role => {
    const isOther = (role === "code" || role === "name") && other?.test(paths[i]?.join("") ?? "") === true
    return isOther ? "ignored" : role
  })
  const worded = told.map((role, i) => role === "amount" && shareOf(body, i, isWords) > 0.5)
  return told.map((role, i) => {
    if (worded[i] !== true) return role
    const next = told.findIndex((other, j) => j > i && other === "amount")
    const start = told.findLastIndex((other, j) => j < i && other === "amount" && worded[j] !== true) + 1
    const isNamed = told.slice(start, next < 0 ? told.length : next).some(isNaming)
    return next === i + 1 && worded[next] !== true && !isNamed ? "name" : "ignored"
  })
}

/** Whether anything is printed in a column of the body. */
export const hasContent = (body: Body, column: number): boolean => shareOf(body, column, () => true) > 0
