import { tidy } from "./fold.ts"

/** A line that opens a part, a section or a subsection. */
export interface HeadingLine {
  readonly level: 1 | 2 | 3
  readonly number: string
  readonly title: string
}

const numeral = "[一二三四五六七八九十百]+"
const forms = [
  { level: 1, pattern: new RegExp(`^第(${numeral})部分[\\s、:：.．]*(.*)$`, "s") },
  { level: 2, pattern: new RegExp(`^(${numeral})[\\s]*[、.．:：][\\s]*(.*)$`, "s") },
  { level: 3, pattern: new RegExp(`^[(（]\\s*(${numeral})\\s*[)）][\\s、.．]*(.*)$`, "s") },
] as const

const maxTitle = 70
/** A heading with its dots and page number is no longer than this. */
const maxLine = 300
/** A sentence, or a term with its definition, is no title. A list of names such as 会议费、培训费 may be one. */
const isTitle = (title: string): boolean =>
  title.length <= maxTitle && !/[。；;！？?!，,]|[:：].|\d(?:\.\d+)?(?:万元|元|%|人|辆)/.test(title)

const stripLeaders = (title: string): string => title.replace(/[.．·…\s]{2,}\d*\s*$|\s+\d{1,3}\s*$/, "")

/** Some print a colon or, behind the words that end titles, a full stop: “（二）政府采购情况说明。”. */
const closing = /[:：]$|(?<=情况|说明|安排|职责|职能|设置|构成)。$/

/** Reads a line as a heading with its level, number and title; `undefined` where it is none. */
export const headingOf = (text: string): HeadingLine | undefined => {
  if (text.length > maxLine) return undefined
  const line = text.trim()
  for (const { level, pattern } of forms) {
    const [, number, rest] = pattern.exec(line) ?? []
    if (number === undefined || rest === undefined) continue
    const title = tidy(stripLeaders(rest)).replace(closing, "")
    return isTitle(title) && (title !== "" || level === 1) ? { level, number, title } : undefined
  }
  return undefined
}

const digit = "[0-9０-９]"
const listItem = new RegExp(
  `^(?:第${numeral}[部条章]|${numeral}[、.．]|[(（](?:${numeral}|${digit}+)[)）]|${digit}+[、.．)）](?!${digit})|${digit}+[.．](?=20\\d\\d年)|[①-⑳]|附件?(?:[:：]|${digit})|表\\s*(?:${digit}|${numeral}))`,
)
/** Whether a line opens an item of a list, at any depth. */
export const opensItem = (text: string): boolean => listItem.test(text.trim())

const label = /^(?!是|为|因|原因|其中|比|较|主要用于|主要原因|主要包括)[^\s，。；：:、,;（(]{2,12}[:：]/
/** Whether a line opens with a label: “项目承担单位：…”. */
export const opensLabel = (text: string): boolean => label.test(text.trim())

const date = /^[(（]?\s*(?:20\d\d|二[〇○零O0]\S{2})\s*年(?:\s*\S{1,2}\s*月(?:\s*\S{1,3}\s*日)?)?\s*[)）]?$/
/** Whether a line is nothing but a date or a year. */
export const isDate = (text: string): boolean => date.test(text.trim())

/** Whether a line ends where a sentence, or a line of a list, may end. */
export const isClosed = (text: string): boolean => /[。；：！？.;:!?”"》〉）)】\]]$/.test(text.trim())
