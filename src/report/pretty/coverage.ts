import { verdicts } from "../../audit/report.ts"
import { harmless } from "../terminal/harmless.ts"
import { paragraph, shorten } from "../terminal/wrap.ts"
import type { AuditedDocument } from "../run-report.ts"
import { type Context, grouped } from "./context.ts"
import { describePosition } from "./place.ts"

/** How many of a list are shown. */
const mostOf = ({ detail }: Context): number => (detail === "verbose" ? Infinity : 5)

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

/** The verdicts of every rule, where everything is asked for. */
const eachRuleLines = ({ rules }: AuditedDocument, { words, detail }: Context): readonly string[] =>
  detail === "verbose"
    ? [
        `${words.eachRule}${words.separator}`,
        ...rules.map(({ id, verdicts: counts }) => {
          const said = verdicts.flatMap((verdict) =>
            counts[verdict] === 0 ? [] : [`${words.verdict[verdict]} ${grouped(counts[verdict])}`],
          )
          return `  - ${id}${words.separator}${said.length === 0 ? "–" : said.join(" · ")}`
        }),
      ]
    : []

const reasonLines = (document: AuditedDocument, context: Context): readonly string[] => {
  const { words } = context
  const reasons = reasonCounts(document, context)
  if (reasons.length === 0) return []
  const hidden = reasons.length - mostOf(context)
  return [
    `${words.reasons}${words.separator}`,
    ...reasons.slice(0, mostOf(context)).map(([reason, count]) => `  - ${words.reason(reason, grouped(count))}`),
    ...(hidden > 0 ? [`  - ${words.moreReasons(grouped(hidden))}`] : []),
  ]
}

const amountLines = ({ coverage: { amounts, checked } }: AuditedDocument, { words }: Context): readonly string[] => [
  amounts === 0 ? words.noAmounts : words.amounts(grouped(amounts), grouped(checked), share(checked, amounts)),
]

const passageLines = ({ unrecognised }: AuditedDocument, context: Context): readonly string[] => {
  const { words, width } = context
  if (unrecognised.length === 0) return []
  const hidden = unrecognised.length - mostOf(context)
  return [
    `${words.unrecognised(grouped(unrecognised.length))}${words.separator}`,
    ...unrecognised
      .slice(0, mostOf(context))
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
  const lines = [checkLines, ruleLines, eachRuleLines, reasonLines, amountLines, passageLines, warningLines].flatMap(
    (part) => part(document, context),
  )
  return [style.strong(words.coverage), ...lines.flatMap((line) => indented(line, width))]
}

/** Keeps a list's own indent, so that its wrapped lines stand under its text. */
const indented = (line: string, width: number): readonly string[] => {
  const inList = line.startsWith("  - ")
  return paragraph(harmless(inList ? line.slice(2) : line), width, inList ? 4 : 2, 2)
}
