import { formatMeasured, isReported, type Measured, quantityOf } from "../money/index.ts"
import { Agreement } from "./language/agreement.ts"
import { follow } from "./language/compile.ts"
import { member } from "./language/member.ts"
import { parsePath, type VariablePath } from "./language/path.ts"
import type { Scope } from "./language/scope.ts"
import { isList, isMeasured, isPrinted, isRecord, isText, type Value } from "./language/value.ts"
import type { Text } from "./text.ts"

/** A language of the reports. */
export type Tongue = keyof Text

type Piece = string | VariablePath

/** A message with places for values: `“{name}”的合计印为{actual}`. */
export type Template = readonly Piece[]

const placeholder = /\{([^{}\s]+)\}/g

/** Reads a message template. Braces without a path inside are text. */
export const parseTemplate = (text: string): Template => {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(placeholder)) {
    pieces.push(text.slice(end, match.index), parsePath(match[1] ?? ""))
    end = match.index + match[0].length
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== "")
}

const blank: Text = { zh: "空白", en: "blank" }
const nothing = "—"
const comma: Text = { zh: "、", en: ", " }
const yes: Text = { zh: "是", en: "yes" }
const no: Text = { zh: "否", en: "no" }

// A quotient goes on for ever: it is shown as finely as the number that it is compared with, and two digits more.
const digitsOf = (number: Measured, beside: Measured | undefined): string => {
  if (isPrinted(number)) return number.text
  const { value, decimals } = quantityOf(number)
  const fine = beside === undefined ? undefined : quantityOf(beside).decimals
  return decimals === undefined && fine !== undefined
    ? value.toDecimalPlaces(Math.max(fine, 0) + 2).toFixed()
    : formatMeasured(number)
}

/** A number as a message shows it: as printed, with its unit; a pure number without. */
export const showNumber = (number: Measured, tongue: Tongue, beside?: Measured): string => {
  if (isPrinted(number) && !isReported(number)) return blank[tongue]
  const { unit } = quantityOf(number)
  const digits = digitsOf(number, beside)
  return unit === "1" ? digits : tongue === "zh" || unit === "%" ? `${digits}${unit}` : `${digits} ${unit}`
}

// An object in a message is known by its name and amount: “公务接待费 减少0.5万元”.
const showObject = (value: Value, tongue: Tongue): string => {
  const word = member(value, "word")
  const amount = member(value, "amount")
  if (typeof word === "string") return `${word}${amount === undefined ? "" : show(amount, tongue)}`
  const parts = ["code", "name", "title", "amount"].flatMap((key) => {
    const part = member(value, key)
    return part === undefined || part === "" ? [] : [show(part, tongue)]
  })
  return parts.length === 0 ? nothing : parts.join(" ")
}

/** A value as a message shows it. */
export const show = (value: Value, tongue: Tongue): string => {
  if (isText(value)) return value[tongue]
  if (isMeasured(value)) return showNumber(value, tongue)
  if (isList(value)) return value.map((each) => show(each, tongue)).join(comma[tongue])
  if (typeof value === "boolean") return value ? yes[tongue] : no[tongue]
  if (typeof value === "string" || typeof value === "number") return String(value)
  return isRecord(value) ? showObject(value, tongue) : nothing
}

const places = (count: number, tongue: Tongue): string =>
  tongue === "zh" ? `（${count}处）` : ` (${count} ${count === 1 ? "place" : "places"})`

const showCandidates = ({ candidates }: Agreement, tongue: Tongue): string =>
  candidates
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [`${showNumber(first, tongue)}${places(others.length + 1, tongue)}`],
    )
    .join(comma[tongue])

/** The side of a comparison that says how finely it is reported, for numbers that do not say it themselves. */
export const reportedSide = ({ actual, expected }: Agreement): Measured =>
  quantityOf(actual).decimals === undefined ? expected : actual

const ofAgreement = (key: string, outcome: Value, tongue: Tongue): string | undefined => {
  if (!(outcome instanceof Agreement)) return undefined
  if (key === "candidates") return outcome.candidates.length === 0 ? undefined : showCandidates(outcome, tongue)
  const value = member(outcome, key)
  return isMeasured(value) ? showNumber(value, tongue, reportedSide(outcome)) : undefined
}

/** The places in messages that do not read the item: the two sides, and what the caller of the rule has to say. */
export const messageKeys = ["actual", "expected", "difference", "candidates", "evidence"] as const

/** What a message says of the result of a check. `said` are texts that the caller has for places of the message. */
export const render = (
  template: Template,
  tongue: Tongue,
  outcome: Value,
  scope: Scope,
  said: Readonly<Record<string, Text>> = {},
): string =>
  template
    .map((piece) => {
      if (typeof piece === "string") return piece
      const extra = Object.hasOwn(said, piece.text) ? said[piece.text] : undefined
      if (extra !== undefined) return extra[tongue]
      const compared = ofAgreement(piece.text, outcome, tongue)
      if (compared !== undefined) return compared
      const value = follow(piece.origin, piece.keys, scope)
      return value === undefined && piece.text === "evidence" ? "" : show(value, tongue)
    })
    .join("")
