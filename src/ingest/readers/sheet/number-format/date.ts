import type { Decimal } from "../../../../money/decimal.ts"
import { chineseCount, chineseDigits } from "../../numerals.ts"
import type { FormatSection, FormatToken } from "./section.ts"

const letters = /^(?:\[[hms]+\]|y+|m+|d+|h+|s+|a{3,}|e+|AM\/PM|A\/P|上午\/下午)$/i

/** Whether a section prints a date or a time. */
export const isDateSection = ({ tokens }: FormatSection): boolean =>
  tokens.some((token) => token.kind === "symbol" && letters.test(token.text))

const millisecondsOfDay = 86_400_000
/** The year from which a workbook counts its days. */
export type Calendar = 1900 | 1904

/** Day 0 of both calendars; the first believes that 1900 was a leap year, which only matters before March 1900. */
const epoch = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const

const weekdays = "日一二三四五六"

/** A month's letter beside hours or seconds means minutes. */
const isMinutes = (tokens: readonly FormatToken[], at: number): boolean => {
  const isLetter = (token: FormatToken) => token.kind === "symbol" && letters.test(token.text)
  const before = tokens.slice(0, at).findLast(isLetter)
  const after = tokens.slice(at + 1).find(isLetter)
  return /^\[?h/i.test(before?.text ?? "") || /^\[?s/i.test(after?.text ?? "")
}

const wrap = (value: number, width: number): string => String(value).padStart(width, "0")

const partOf = (token: FormatToken, date: Date, minutes: boolean, chinese: boolean): string => {
  const text = token.text.toLowerCase()
  const two = text.length >= 2 ? 2 : 1
  const count = (value: number) => (chinese ? chineseCount(value) : wrap(value, two))
  if (/^y|^e/.test(text)) {
    const year = text.length === 2 && text.startsWith("y") ? date.getUTCFullYear() % 100 : date.getUTCFullYear()
    return chinese ? chineseDigits(year) : wrap(year, text.length === 2 ? 2 : 4)
  }
  if (text.startsWith("m")) return count(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1)
  if (text.startsWith("d")) return count(date.getUTCDate())
  if (text.startsWith("h") || text.startsWith("[h")) return count(date.getUTCHours())
  if (text.startsWith("s")) return count(date.getUTCSeconds())
  if (text.startsWith("aaa")) return `${text.length > 3 ? "星期" : ""}${weekdays[date.getUTCDay()] ?? ""}`
  return /^a|^上/.test(text) ? (date.getUTCHours() < 12 ? "上午" : "下午") : ""
}

/** A day count as the date that a section prints; nothing for a count that is no date. */
export const formatDate = (
  { tokens, chinese }: FormatSection,
  days: Decimal,
  calendar: Calendar,
): string | undefined => {
  const milliseconds = days.times(millisecondsOfDay).round().toNumber()
  if (milliseconds < 0 || milliseconds > 2_958_466 * millisecondsOfDay) return undefined
  const date = new Date(epoch[calendar] + milliseconds)
  return tokens
    .map((token, i) =>
      token.kind === "literal" || !letters.test(token.text)
        ? token.text
        : partOf(token, date, isMinutes(tokens, i), chinese),
    )
    .join("")
}
