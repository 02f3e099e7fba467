import { verdicts } from "../../audit/report.ts"
import { harmless } from "../terminal/harmless.ts"
import { paragraph, shorten } from "../terminal/wrap.ts"
import type { AuditedDocument } from "../run-report.ts"
import { type Context, grouped } from "./context.ts"
import { describePosition } from "./place.ts"

const shownReasons = 5
const shownPassages = 5

/** A share in per cent with one digit, cut and not rounded, so that 100.0 means all. */
const share = (part: number, whole: number): string => {
  const tenths = Math.floor((part * 1000) / whole)
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

const reasonCounts = (document: AuditedDocument, { language }: Context): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const { reason, count } of document.rules.flatMap(({ reasons }) => reasons))
    counts.set(reason[language], (counts.get(reason[language]) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a)
}

const checkLines = ({ summary }: AuditedDocument, { words }: Context): readonly string[] => {
  const total = verdicts.reduce((sum, verdict) => sum + summary.verdicts[verdict], 0)
  const counts = verdicts.map((verdict) => `${words.verdict[verdict]} ${grouped(summary.verdicts[verdict])}`)
  return [`${words.checks(grouped(total))}${words.separator}${counts.join(" · ")}`]
}

const ruleLines = ({ rules }: AuditedDocument, { words }: Context): readonly string[] => {
  const ran = rules.filter(({ verdicts: counts }) => counts.pass + counts.rounding + counts.fail > 0).length
  return [words.rules(grouped(rules.length), grouped(ran), grouped(rules.length - ran))]
}

const reasonLines = (document: AuditedDocument, context: Context): readonly string[] => {
  const { words } = context
  const reasons = reasonCounts(document, context)
  if (reasons.length === 0) return []
  const hidden = reasons.length - shownReasons
  return [
    `${words.reasons}${words.separator}`,
    ...reasons.slice(0, shownReasons).map(([reason, count]) => `  - ${words.reason(reason, grouped(count))}`),
    ...(hidden > 0 ? [`  - ${words.moreReasons(grouped(hidden))}`] : []),
  ]
}

const amountLines = ({ coverage: { amounts, checked } }: AuditedDocument, { words }: Context): readonly string[] => [
  amounts === 0 ? words.noAmounts : words.amounts(grouped(amounts), grouped(checked), share(checked, amounts)),
]

const passageLines = ({ unrecognised }: AuditedDocument, { words, width }: Context): readonly string[] => {
  if (unrecognised.length === 0) return []
  const hidden = unrecognised.length - shownPassages
  return [
    `${words.unrecognised(grouped(unrecognised.length))}${words.separator}`,
    ...unrecognised
      .slice(0, shownPassages)
      .map(
        ({ text, position }) =>
          `  - ${shorten(harmless(`${describePosition(position, words)} “${text}”`.trim()), width - 8)}`,
      ),
    ...(hidden > 0 ? [`  - ${words.morePassages(grouped(hidden))}`] : []),
  ]
}

const warningLines = ({ warnings }: AuditedDocument, { words, language }: Context): readonly string[] =>
  warnings.length === 0
    ? []
    : [
        `${words.warnings(grouped(warnings.length))}${words.separator}`,
        ...warnings.map(
          ({ message, position }) => `  - ${`${describePosition(position, words)} ${message[language]}`.trim()}`,
        ),
      ]

/** How much of a document the checks have reached, and what kept them from the rest. */
export const coverageLines = (document: AuditedDocument, context: Context): readonly string[] => {
  const { words, width, style } = context
  const lines = [checkLines, ruleLines, reasonLines, amountLines, passageLines, warningLines].flatMap((part) =>
    part(document, context),
  )
  return [style.strong(words.coverage), ...lines.flatMap((line) => indented(line, width))]
}

/** Keeps a list's own indent, so that its wrapped lines stand under its text. */
const indented = (line: string, width: number): readonly string[] => {
  const inList = line.startsWith("  - ")
  return paragraph(harmless(inList ? line.slice(2) : line), width, inList ? 4 : 2, 2)
}
