import forms from "../../../../forms/lines.json" with { type: "json" }
import { fold } from "../fold.ts"

/** A line that the forms know by name. */
export interface KnownLine {
  readonly key: string
  /** one of the three budgets of fiscal appropriation */
  readonly fund: boolean
  /** a total of its own, such as 人员经费合计 */
  readonly total: boolean
  /** the line that it is a part of, where that stands above it */
  readonly under?: string
}

const ordinal = /^(?:[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十]+\)[、.]?|\(?\d{1,2}[、.)](?!\d)|其中:)+/

/** A line's name without the number and “其中” before it. */
export const withoutOrdinal = (text: string): string => {
  const match =
    /^\s*(?:[一二三四五六七八九十]+\s*[、.．:：]|[(（][一二三四五六七八九十]+[)）][、.．]?|[(（]?\d{1,2}[、.．)）](?!\d)|其中[:：])+\s*/.exec(
      text,
    )
  return match === null ? text : text.slice(match[0].length)
}

/** Whether a line's name begins with a number: “一、…”, “1.…”. */
export const hasOrdinal = (text: string): boolean => ordinal.test(fold(text))

const depths = [/^[一二三四五六七八九十]+[、.:]/, /^\([一二三四五六七八九十]+\)/, /^\(?\d{1,2}[、.)](?!\d)/, /^其中:/]

/** How deep a line's number stands: 1 for “一、”, 2 for “（一）”, 3 for “1.”, 4 for “其中：”; 0 without one. */
export const ordinalDepth = (text: string): number => depths.findIndex((pattern) => pattern.test(fold(text))) + 1

const nameOf = (text: string): string => fold(withoutOrdinal(text)).replace(/:$/, "")
const lines = new Map(
  forms.lines.flatMap(({ key, fund, total, under, names }) =>
    names.map((name): readonly [string, KnownLine] => [
      fold(name),
      { key, fund: fund ?? false, total: total ?? false, ...(under === undefined ? {} : { under }) },
    ]),
  ),
)

/** The line that a name means, where the forms know it. */
export const knownLine = (text: string): KnownLine | undefined => lines.get(nameOf(text))

/** Whether a name is that of a total over all: 合计, 收入总计. */
export const isTotalName = (text: string): boolean => forms.totals.includes(nameOf(text))
