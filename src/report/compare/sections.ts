import { formatDecimal } from "../../money/index.ts"
import { amountText, figuresText, messageText, placeText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { ReportedFinding } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"
import type { FactChange } from "./changed-facts.ts"
import type { ReportComparison } from "./comparison.ts"
import { compareWords } from "./words.ts"

/** A comparison in the order in which it is read, in whatever format: texts that are safe to show, not yet escaped. */
export interface Sections {
  readonly title: string
  readonly sides: readonly string[]
  readonly facts: readonly { readonly heading: string; readonly rows: readonly (readonly string[])[] }[]
  readonly columns: readonly string[]
  readonly same: string
  readonly findings: readonly { readonly heading: string; readonly lines: readonly (readonly string[])[] }[]
}

const signed = (text: string): string => (text.startsWith("-") || /^0(?:\.0+)?$/.test(text) ? text : `+${text}`)

const rowOf = ({ name, before, after, difference, rate }: FactChange, language: Language): readonly string[] => {
  const printed = (amount: typeof before): string =>
    amount === undefined ? "–" : amountText(amount.text, amount.unit, language)
  const decimals = Math.max(before?.decimals ?? 0, after?.decimals ?? 0)
  // The change is in the unit of the amount after; where both have that unit, they say it.
  const unit = before === undefined || after === undefined || before.unit === after.unit ? "" : ` ${after.unit}`
  return [
    harmless(name[language]),
    printed(before),
    printed(after),
    difference === undefined
      ? "–"
      : signed(formatDecimal(difference, { decimals: Math.max(decimals, difference.decimalPlaces()) })) + unit,
    rate === undefined ? "–" : `${signed(formatDecimal(rate, { decimals: 2 }))}%`,
  ]
}

const findingLines = (finding: ReportedFinding, { rules }: ReportComparison, language: Language): readonly string[] =>
  [
    `${harmless(rules.find(({ id }) => id === finding.rule)?.title[language] ?? finding.rule)} · ${placeText(finding, language)}`,
    figuresText(finding, language),
    messageText(finding, language),
  ].filter((line) => line !== "")

/** Puts a comparison into words. */
export const sectionsOf = (comparison: ReportComparison, language: Language): Sections => {
  const words = wordsOf(language)
  const of = (key: keyof typeof compareWords): string => compareWords[key][language]
  const { before, after, facts, findings } = comparison
  const side = (key: "before" | "after"): string => {
    const { unit, fiscalYear, kind, level } = comparison[key].disclosure
    const heading = words.heading(unit, String(fiscalYear), words.kind[kind], words.level[level])
    return harmless(`${of(key)}${words.separator}${heading} (${(key === "before" ? before : after).file})`)
  }
  return {
    title: of("title"),
    sides: [
      side("before"),
      side("after"),
      ...(before.disclosure.unit === after.disclosure.unit ? [] : [of("otherUnit")]),
    ],
    columns: [of("fact"), of("before"), of("after"), of("difference"), of("rate")],
    facts: (["changed", "onlyBefore", "onlyAfter"] as const).map((key) => ({
      heading: `${of(key)} (${facts[key].length})`,
      rows: facts[key].map((change) => rowOf(change, language)),
    })),
    same: `${of("same")}${words.separator}${facts.same}`,
    findings: (["added", "remaining", "resolved"] as const).map((key) => ({
      heading: `${of(key)} (${findings[key].length})`,
      lines: findings[key].map((finding) => findingLines(finding, comparison, language)),
    })),
  }
}
