import { chineseNumber } from "./numeral.ts"
import { isPlainNumber, type UnitOfMeasure } from "../../../money/index.ts"

/** A number with its unit, as it stands in a sentence. */
export interface PrintedQuantity {
  readonly start: number
  readonly end: number
  /** the number in plain digits */
  readonly text: string
  readonly unit: UnitOfMeasure
  /** marked as approximate (约, 左右): its own digits are all that it claims */
  readonly approximate: boolean
}

const units: readonly (readonly [pattern: string, unit: UnitOfMeasure])[] = [
  ["亿元", "亿元"],
  ["万元", "万元"],
  // “链路费12万；”: 万 by itself is money where nothing else is counted in it.
  ["万(?=$|[^\\u4e00-\\u9fffA-Za-z]|共计)", "万元"],
  ["元(?!件|素)", "元"],
  ["%", "%"],
  ["个?百分点", "%"],
  ["(?:平方米|平米|㎡|m2)", "平方米"],
  ["人次", "人次"],
  ["批次?", "批次"],
  ["[人名]", "人"],
  ["辆", "辆"],
  ["台(?:\\(套\\)|/套|套|件)?", "台"],
  ["套", "套"],
  ["[家个]", "个"],
  ["次", "次"],
  ["项", "项"],
  ["件", "件"],
]

// “保有量为壹辆”: formal numerals stand for numbers; 一 to 十 stand in too many words.
const formalNumber = "[壹贰叁肆伍陆柒捌玖拾]{1,3}"
const number = "(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?"
const approximateBefore = "(?<about>约|大约|近|将近)?"
const approximateAfter = "(?<rough>左右|上下)?"
const oneOf = units.map(([pattern], index) => `(?<u${index}>${pattern})`).join("|")
const pattern = new RegExp(
  `${approximateBefore}(?<sign>(?<![\\d\\w])[-−▲△]|负)?(?<![\\d.])(?<number>${number}|${formalNumber})(?<extra>余|多)?(?:${oneOf})${approximateAfter}`,
  "g",
)

const unitOf = (groups: Readonly<Record<string, string | undefined>>): UnitOfMeasure | undefined =>
  units.find((_, index) => groups[`u${index}`] !== undefined)?.[1]

// “分别为512.30、498.10万元”: the unit is printed once, behind the last of the numbers.
const sharing = new RegExp(`(?:分别|各)(?:[为是]|增[加长]|减少|下降|降低)?(?<number>${number})[、,和]$`)
const withoutUnit = (text: string, { start, unit }: PrintedQuantity): readonly PrintedQuantity[] => {
  const from = Math.max(0, start - 60)
  const found = sharing.exec(text.slice(from, start))
  const digits = found?.groups?.number
  if (found === null || digits === undefined) return []
  const plain = digits.replaceAll(",", "")
  const at = from + found.index + found[0].length - 1 - digits.length
  return isPlainNumber(plain) ? [{ start: at, end: at + digits.length, text: plain, unit, approximate: false }] : []
}

const scan = (text: string): readonly PrintedQuantity[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
    const unit = unitOf(groups)
    const printed = groups.number ?? ""
    const digits = /\d/.test(printed) ? printed.replaceAll(",", "") : String(chineseNumber(printed))
    const plain = `${groups.sign === undefined ? "" : "-"}${digits}`
    const approximate = [groups.about, groups.extra, groups.rough].some((mark) => mark !== undefined)
    return unit === undefined || whole.includes("百分点") || !isPlainNumber(plain)
      ? []
      : [{ start: index, end: index + whole.length, text: plain, unit, approximate }]
  })

/** Finds every number that stands with its unit, in a compact text. */
export const scanQuantities = (text: string): readonly PrintedQuantity[] =>
  scan(text).flatMap((quantity) => [...withoutUnit(text, quantity), quantity])
