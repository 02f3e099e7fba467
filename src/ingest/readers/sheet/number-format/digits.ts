import type { Decimal } from "../../../../money/decimal.ts"
import type { FormatToken } from "./section.ts"

const isPlaceholder = (token: FormatToken): boolean => token.kind === "symbol" && /^[0#?]$/.test(token.text)
const isSymbol = (text: string) => (token: FormatToken) => token.kind === "symbol" && token.text === text

/** What a section of placeholders says about a number. */
interface DigitLayout {
  readonly whole: readonly FormatToken[]
  readonly fraction: readonly FormatToken[]
  readonly grouped: boolean
  /** each trailing comma divides by a thousand, each percent sign multiplies by a hundred */
  readonly powerOfTen: number
}

const layoutOf = (tokens: readonly FormatToken[]): DigitLayout => {
  const point = tokens.findIndex(isSymbol("."))
  const whole = point < 0 ? tokens : tokens.slice(0, point)
  const fraction = point < 0 ? [] : tokens.slice(point + 1)
  const last = tokens.findLastIndex(isPlaceholder)
  const commas = tokens.flatMap((token, i) => (isSymbol(",")(token) ? [i] : []))
  const lastWhole = whole.findLastIndex(isPlaceholder)
  const trailing = commas.filter((i) => i > last || (i > lastWhole && i < whole.length)).length
  const percents = tokens.filter(isSymbol("%")).length
  const withoutCommas = (part: readonly FormatToken[]) => part.filter((token) => !isSymbol(",")(token))
  return {
    whole: withoutCommas(whole),
    fraction: withoutCommas(fraction),
    grouped: commas.length > trailing,
    powerOfTen: 2 * percents - 3 * trailing,
  }
}

const group = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ",")

/** Literals among the digits, as in 0!.0, which prints ten thousands with a point that is no decimal point. */
const isInterleaved = (whole: readonly FormatToken[]): boolean =>
  whole
    .slice(whole.findIndex(isPlaceholder), whole.findLastIndex(isPlaceholder) + 1)
    .some((token) => !isPlaceholder(token))

/** Puts digits into the whole part's placeholders from the right; those left over stand before the first. */
const fillWhole = ({ whole, grouped }: DigitLayout, number: string): string => {
  const places = whole.filter(isPlaceholder)
  const minimum = places.length - Math.max(0, places.findIndex(isSymbol("0")))
  const shown = number === "0" && !places.some(isSymbol("0")) ? "" : number
  const digits = places.some(isSymbol("0")) ? shown.padStart(minimum, "0") : shown
  const first = whole.findIndex(isPlaceholder)
  if (!isInterleaved(whole))
    return whole
      .map((token, i) => (i === first ? (grouped ? group(digits) : digits) : isPlaceholder(token) ? "" : token.text))
      .join("")
  let left = Array.from(digits)
  let text = ""
  for (let i = whole.length - 1; i >= 0; i--) {
    const token = whole[i]
    if (token === undefined) continue
    if (!isPlaceholder(token)) text = (i > first && left.length === 0 ? "" : token.text) + text
    else {
      const taken = i === first ? left.join("") : (left.at(-1) ?? "")
      left = i === first ? [] : left.slice(0, -1)
      text = taken + text
    }
  }
  return text
}

/** Puts digits into the fraction's placeholders; zeros at the end show only where the format says 0. */
const fillFraction = (
  fraction: readonly FormatToken[],
  digits: string,
): { readonly digits: string; readonly rest: string } => {
  const places = fraction.filter(isPlaceholder)
  let keep = places.length
  while (keep > 0 && digits[keep - 1] === "0" && !isSymbol("0")(places[keep - 1] ?? { kind: "literal", text: "" }))
    keep--
  const rest = fraction.filter((token) => !isPlaceholder(token)).map(({ text }) => text)
  return { digits: digits.slice(0, keep), rest: rest.join("") }
}

/** A number as digits print it. */
export interface PrintedDigits {
  readonly text: string
  /** the part of the number that is printed, in the unit that is printed: 0.955 as a percentage is 95.5 */
  readonly shown: Decimal
  /** the whole of it, where more is known than is printed */
  readonly scaled?: Decimal
}

/** A number without sign as a section of placeholders prints it. */
export const formatDigits = (tokens: readonly FormatToken[], number: Decimal): PrintedDigits => {
  const layout = layoutOf(tokens)
  const scaled = number.times(`1e${layout.powerOfTen}`)
  const decimals = layout.fraction.filter(isPlaceholder).length
  const shown = scaled.toDecimalPlaces(decimals)
  const [whole = "0", fraction = ""] = shown.toFixed(decimals).split(".")
  const { digits, rest } = fillFraction(layout.fraction, fraction)
  const wholeText = fillWhole(layout, whole)
  const point = digits === "" ? "" : /\d$/.test(wholeText) ? "." : "0."
  const hides = !shown.equals(scaled) && !isInterleaved(layout.whole)
  return { text: wholeText + point + digits + rest, shown, ...(hides ? { scaled } : {}) }
}
