import forms from "../../../../forms/columns.json" with { type: "json" }
import type { Stage } from "../../../disclosure/index.ts"
import { fold } from "../fold.ts"

/** A heading for matching: without number, year, unit in brackets and white space. */
export const headingWord = (heading: string): string =>
  fold(heading)
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\(?\d{1,2}[、.)](?!\d))/, "")
    .replace(/\((?:单位:)?(?:元|万元|亿元)\)/g, "")
    .replace(/^20\d\d年?度?/, "")
    .replace(/(.)[:,、]$/, "$1")

/** Whether a heading's word says “all together”: 合计, 小计, 金额. */
export const isTotalWord = (word: string): boolean => forms.totals.includes(word)

/** The stage that a heading's word tells: 预算数, 决算数. */
export const stageOf = (word: string): Stage | undefined =>
  forms.stages.budgeted.includes(word) ? "budgeted" : forms.stages.settled.includes(word) ? "settled" : undefined

const yearsIn = (path: readonly string[]): readonly number[] =>
  path.flatMap((text) => [...fold(text).matchAll(/(20\d\d)年/g)].map(([, year]) => Number(year)))

/** The latest year that any heading names. */
export const newestYear = (paths: readonly (readonly string[])[]): number =>
  paths.flatMap(yearsIn).reduce((newest, year) => Math.max(newest, year), 0)

const saysPrior = (word: string): boolean =>
  forms.priorYear.some((prior) => {
    const rest = word.startsWith(prior) ? word.slice(prior.length).replace(/^度/, "") : undefined
    return rest !== undefined && (stageOf(rest) !== undefined || isTotalWord(rest))
  })

/** Whether a column is about an earlier year: 上年预算数, or 2021年 beside 2022年. */
export const isPriorYear = (path: readonly string[], newest: number): boolean =>
  path.some((text) => saysPrior(headingWord(text))) || yearsIn(path).some((year) => year < newest)
