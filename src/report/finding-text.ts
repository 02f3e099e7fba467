import type { Language } from "./language.ts"
import { wordsOf } from "./pretty/dictionary.ts"
import { describePlace } from "./pretty/place.ts"
import type { ReportedFinding } from "./run-report.ts"
import { harmless } from "./terminal/harmless.ts"

type Operand = ReportedFinding["operands"][number]

/** An amount with its unit; a blank cell in words. */
export const amountText = (value: string, unit: string | undefined, language: Language): string =>
  value === ""
    ? wordsOf(language).blank
    : harmless([value, ...(unit === undefined ? [] : [unit])].join(unit === "%" ? "" : " "))

/** What is printed at an operand's place. */
export const operandText = ({ value, unit, reported }: Operand, language: Language): string =>
  amountText(reported ? value : "", unit, language)

/** What is printed, what it should be, by how much they differ, and how much of that rounding explains. */
export const figuresText = (finding: ReportedFinding, language: Language): string => {
  const words = wordsOf(language)
  const { actual, expected, difference, tolerance, unit } = finding
  if (actual === undefined || expected === undefined) return ""
  const of = (label: string, value: string): string => `${label} ${amountText(value, unit, language)}`
  const rounding = tolerance === undefined ? "" : words.tolerance(harmless(tolerance))
  return [
    of(words.printed, actual),
    of(words.expected, expected),
    ...(difference === undefined ? [] : [of(words.difference, difference) + rounding]),
  ].join(" · ")
}

/** Where a finding or an operand was printed; its pointer where that is not known. */
export const placeText = (
  { source, path, from }: Pick<Operand, "source" | "path" | "from">,
  language: Language,
): string => {
  if (from !== undefined) return harmless(from[language])
  const place = describePlace(source, "", wordsOf(language))
  return harmless(place === "" ? path : place)
}

/** What a finding says. Rounding is no contradiction, and its numbers say it all. */
export const messageText = (finding: ReportedFinding, language: Language): string =>
  finding.verdict === "rounding" ? "" : harmless(finding.message[language])
