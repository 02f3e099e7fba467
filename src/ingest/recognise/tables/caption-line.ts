import words from "../../../../forms/caption-words.json" with { type: "json" }
import type { MoneyUnit } from "../../../money/index.ts"
import { fold, tidy } from "../fold.ts"
import { headingOf, isDate } from "../heading.ts"
import { tableOfTitle } from "../table-title.ts"

/** What a line above a table says of it. A line may say several things. */
export interface CaptionLine {
  readonly title?: string
  readonly number?: string
  readonly compiledBy?: string
  readonly unit?: MoneyUnit
  readonly year?: number
}

const digit = "[0-9０-９]"
const numeral = `(?:[一二三四五六七八九十]+|${digit}+(?:[-－]${digit}+)*)`
const numberBefore = new RegExp(
  `^((?:附|预算|决算|公开|财决公开|部门|单位)*表\\s*${numeral}|(?:预算|公开|财决公开|财预)${digit}+(?:-${digit}+)?表)\\s*[:：.．、]?\\s*`,
)
const numberAlone = new RegExp(
  `^[(（]?(?:附|预算|决算|公开|财决公开|财预|部门|单位)*(?:表\\s*${numeral}|${digit}+(?:-${digit}+)?表)\\s*[)）]?[:：.．、]?$`,
)
const unitOf = /(?:金额)?单位\s*[:：]\s*(?:人民币)?\s*(元|万元|亿元)(?![\u4e00-\u9fff])/
const seal = "(?:\\(盖章\\)|（盖章）)?"
const compiler = new RegExp(
  `(?:${words.compilers.join("|")})${seal}\\s*[:：]\\s*(?!(?:人民币)?(?:元|万元|亿元)\\s*$)(\\S.*?)(?=\\s*(?:金额)?单位\\s*[:：]|\\s*预算年度|\\s*$)`,
)
/** A label whose value was left blank. */
const blankLabel = new RegExp(
  `^(?:${[...words.compilers, ...words.blanks].join("|")})${seal}\\s*[:：]\\s*(?:年\\s*月\\s*日)?$`,
)
/** “302001_青禾县图书馆”: some systems print the unit's code before its name. */
const unitCode = /^\d{3,}\s*[-_－—、.]?\s*(?=[\u4e00-\u9fff])/
const yearOf = /(20\d\d)\s*年/

const isUnit = (text: string): text is "元" | "万元" | "亿元" => text === "元" || text === "万元" || text === "亿元"

const maxTitle = 60
const maxLine = 300
const looksLikeTitle = (text: string): boolean =>
  /表(?:[(（][^()（）]*[)）])?$/.test(text) && text.length <= maxTitle && !/[，。；：]|为空表/.test(text)

const titleIn = (text: string): Pick<CaptionLine, "title" | "number"> | undefined => {
  const [whole, number] = numberBefore.exec(text) ?? []
  const rest = whole === undefined ? text : text.slice(whole.length)
  const heading = headingOf(rest)
  const title = tidy(heading !== undefined && heading.level > 1 ? heading.title : rest)
  const isKnown = tableOfTitle(title) !== undefined
  if (heading?.level === 1 || (!isKnown && !looksLikeTitle(title))) return undefined
  return number === undefined ? { title } : { title, number: tidy(number) }
}

const titleAndMore = /^(.*?表(?:[(（][^()（）]*[)）])?)\s*((?:编制单位|编制部门|金额单位|单位|部门)\s*[:：].*)$/s

/** A title that a page's setting has run into the sentence before it: “…见下表：项目支出绩效目标表”. */
export const titleAtEnd = (text: string): string | undefined => {
  const [, last] = /[。：:；]([^。：:；，]{4,60})$/.exec(text.trim().slice(-maxLine)) ?? []
  return last !== undefined && tableOfTitle(last) !== undefined ? tidy(last) : undefined
}

/** Reads a line above a table: its title, its number, who compiled it, its unit of measure. Nothing of these: `undefined`. */
export const captionLine = (text: string): CaptionLine | undefined => {
  if (text.length > maxLine) return undefined
  const line = text.trim()
  if (numberAlone.test(line)) return { number: fold(line).replace(/[():.、]/g, "") }
  if (isDate(line)) {
    const year = yearOf.exec(line)?.[1]
    return year === undefined ? {} : { year: Number(year) }
  }
  const [, before, after] = titleAndMore.exec(line) ?? []
  if (before !== undefined && after !== undefined) return { ...captionLine(after), ...captionLine(before) }
  if (blankLabel.test(line)) return {}
  const title = titleIn(line)
  if (title !== undefined) return title
  const unit = unitOf.exec(line)?.[1]
  const compiledBy = compiler.exec(line)?.[1]
  const year = /^预算年度\s*[:：]/.test(line) ? yearOf.exec(`${line}年`)?.[1] : undefined
  if (unit === undefined && compiledBy === undefined && year === undefined) return undefined
  return {
    ...(unit !== undefined && isUnit(unit) ? { unit } : {}),
    ...(compiledBy === undefined ? {} : { compiledBy: tidy(compiledBy).replace(unitCode, "") }),
    ...(year === undefined ? {} : { year: Number(year) }),
  }
}

const note = new RegExp(`^(?:${words.notes.join("|")})\\s*[:：]|^[*＊※]\\s*注|${words.emptyNotes.join("|")}`)
/** Whether a line below a table is a note on it. */
export const isNote = (text: string): boolean => note.test(text.trim())

/** Whether a note says that its table is empty. */
export const isEmptyNote = (text: string): boolean => words.emptyNotes.some((phrase) => text.includes(phrase))
