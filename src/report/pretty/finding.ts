import { harmless } from "../terminal/harmless.ts"
import { glue, paragraph, shorten } from "../terminal/wrap.ts"
import type { ReportedFinding } from "../run-report.ts"
import { withUnit } from "./amount-text.ts"
import type { Context } from "./context.ts"
import { operandsText } from "./operands.ts"
import { describePlace } from "./place.ts"

const excerptWidth = 60

/** What is printed, what it should be, and by how much the two differ. */
const figures = (finding: ReportedFinding, { words }: Context): string | undefined => {
  const { actual, expected, difference, tolerance, unit } = finding
  if (actual === undefined || expected === undefined) return undefined
  const labelled = (label: string, value: string) => label + glue + (value === "" ? words.blank : withUnit(value, unit))
  const parts = [labelled(words.printed, actual), labelled(words.expected, expected)]
  if (difference !== undefined)
    parts.push(labelled(words.difference, difference) + (tolerance === undefined ? "" : words.tolerance(tolerance)))
  return parts.join(" · ")
}

/** The words of the document, where a finding is about words and does not repeat them itself. */
const excerpt = ({ actual, source, message }: ReportedFinding): string | undefined =>
  actual === undefined && source?.text !== undefined && source.text !== "" && !message.zh.includes(source.text)
    ? `“${shorten(harmless(source.text), excerptWidth)}”`
    : undefined

/** The equation as it was evaluated, for those who want to follow it. */
const equationText = ({ equation }: ReportedFinding, { words, language, detail }: Context): string | undefined =>
  detail === "verbose" && equation !== undefined
    ? `${words.equation}${words.separator}${equation[language]}`
    : undefined

/** The lines of one finding under its rule's heading and the caption of its place. */
export const findingLines = (finding: ReportedFinding, caption: string, context: Context): readonly string[] => {
  const { words, width, style, language } = context
  const place = describePlace(finding.source, caption, words)
  const line = (text: string | undefined, paint: (line: string) => string = (plain) => plain): readonly string[] =>
    text === undefined || text === "" ? [] : paragraph(harmless(text), width, 6, 2).map(paint)
  const heading = paragraph(`- ${harmless(place === "" ? finding.path : place)}`, width, 4, 2)
  // A rule's message speaks of a contradiction; rounding is none, and the numbers say it all.
  if (finding.verdict === "rounding")
    return [...heading, ...line(figures(finding, context)), ...line(equationText(finding, context), style.faint)]
  return [
    ...heading,
    ...line(figures(finding, context)),
    ...line(excerpt(finding)),
    ...line(finding.message[language]),
    ...line(operandsText(finding, context), style.faint),
    ...line(equationText(finding, context), style.faint),
  ]
}
