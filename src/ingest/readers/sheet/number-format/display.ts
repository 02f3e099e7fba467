import type { Decimal } from "../../../../money/decimal.ts"
import { type Calendar, formatDate, isDateSection } from "./date.ts"
import { formatDigits } from "./digits.ts"
import type { FormatSection, FormatToken } from "./section.ts"

/** What a cell displays. */
export interface Displayed {
  readonly text: string
  /** The number with all its digits and in the unit that is displayed, where the text hides some of them. */
  readonly value?: string
}

/** A number typed by hand has few decimals; one with more was computed, and its cell shows as many as fit. */
const typedDecimals = 6
const generalWidth = 11

/** A number without a format: its own digits, a long fraction cut to the width that a cell shows. */
const displayGeneral = (number: Decimal): Displayed => {
  if (number.decimalPlaces() <= typedDecimals) return { text: number.toFixed() }
  const whole = number.abs().trunc().toFixed().length
  return { text: number.toDecimalPlaces(Math.max(0, generalWidth - 1 - whole)).toFixed(), value: number.toFixed() }
}

const has = ({ tokens }: FormatSection, pattern: RegExp): boolean =>
  tokens.some(({ kind, text }) => kind === "symbol" && pattern.test(text))

const displayDigits = (section: FormatSection, number: Decimal, signed: boolean): Displayed => {
  const { text, scaled, shown } = formatDigits(section.tokens, number.abs())
  const minus = (what: string) => (number.isNegative() ? `-${what}` : what)
  return {
    text: signed && !shown.isZero() ? minus(text) : text,
    ...(scaled === undefined ? {} : { value: minus(scaled.toFixed()) + (has(section, /^%$/) ? "%" : "") }),
  }
}

const meets = (number: Decimal, { operator, value }: NonNullable<FormatSection["condition"]>): boolean => {
  const order = number.comparedTo(value)
  if (operator === "=") return order === 0
  if (operator === "<>") return order !== 0
  return (operator.includes("=") && order === 0) || (operator.startsWith("<") ? order < 0 : order > 0)
}

interface Choice {
  readonly section: FormatSection | undefined
  /** a section for negative numbers prints its own sign */
  readonly signed: boolean
}

const choose = (sections: readonly FormatSection[], number: Decimal): Choice => {
  const [first, second, third] = sections
  if (first?.condition !== undefined) {
    const section = sections.find(({ condition }) => condition === undefined || meets(number, condition))
    return { section, signed: true }
  }
  if (second !== undefined && number.isNegative() && !number.isZero()) return { section: second, signed: false }
  return { section: third !== undefined && number.isZero() ? third : first, signed: true }
}

const wrapInLiterals = ({ tokens }: FormatSection, text: string): string => {
  const at = tokens.findIndex(({ kind }) => kind === "symbol")
  const literal = (part: readonly FormatToken[]) =>
    part
      .filter(({ kind }) => kind === "literal")
      .map((token) => token.text)
      .join("")
  return literal(tokens.slice(0, at)) + text + literal(tokens.slice(at))
}

/** A number as its cell displays it. Fractions and powers of ten are shown as plain numbers. */
export const displayNumber = (number: Decimal, sections: readonly FormatSection[], calendar: Calendar): Displayed => {
  const { section, signed } = choose(sections, number)
  if (section === undefined) return displayGeneral(number)
  if (isDateSection(section)) {
    const date = formatDate(section, number, calendar)
    return date === undefined ? displayGeneral(number) : { text: date }
  }
  if (has(section, /^(?:General|@|E[+-]|\/)$/i)) {
    const general = displayGeneral(signed || has(section, /^@$/) ? number : number.abs())
    return { ...general, text: wrapInLiterals(section, general.text) }
  }
  return has(section, /^[0#?]$/)
    ? displayDigits(section, number, signed)
    : { text: section.tokens.map(({ text }) => text).join("") }
}
