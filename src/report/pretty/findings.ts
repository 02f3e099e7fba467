import { harmless } from "../terminal/harmless.ts"
import { paragraph } from "../terminal/wrap.ts"
import { knownFindings } from "../accepted.ts"
import type { AuditedDocument } from "../run-report.ts"
import { type Context, grouped } from "./context.ts"
import { findingLines } from "./finding.ts"
import { groupFindings, type RuleGroup, type SeverityGroup } from "./groups.ts"

const verdictNote = ({ verdict }: RuleGroup, { words }: Context): string =>
  ({ fail: "", rounding: words.rounding, error: words.notEvaluated })[verdict]

const ruleLines = (group: RuleGroup, severity: SeverityGroup["severity"], context: Context): readonly string[] => {
  const { words, width, style, language, ruleOf } = context
  const info = ruleOf(group.rule)
  const title = info?.title[language] ?? group.rule
  const count = group.count > 1 ? words.places(grouped(group.count)) : ""
  const basis = (group.first.basis ?? info?.basis)?.[language]
  return [
    ...paragraph(harmless(`■ ${title}${verdictNote(group, context)}${count}`), width, 0, 2).map(
      style.severity[severity],
    ),
    ...paragraph(harmless(`${words.category[group.first.category]} · ${group.rule}`), width, 2).map(style.faint),
    ...group.places.flatMap(({ caption, findings }) => [
      ...(caption === "" ? [] : paragraph(harmless(caption), width, 2, 2).map(style.strong)),
      ...findings.flatMap((finding) => findingLines(finding, caption, context)),
    ]),
    ...(basis === undefined
      ? []
      : paragraph(harmless(`${words.basis}${words.separator}${basis}`), width, 2, 2).map(style.faint)),
    "",
  ]
}

/** The findings of a document: the gravest first, those of one rule together. */
export const findingsLines = (document: AuditedDocument, context: Context): readonly string[] => {
  const { words, style } = context
  if (document.findings.length === 0)
    return [style.good(knownFindings(document) > 0 ? words.onlyKnown : words.noFindings), ""]
  return groupFindings(document.findings).flatMap(({ severity, count, rules }) => [
    style.strong(words.severity[severity](grouped(count))),
    "",
    ...rules.flatMap((rule) => ruleLines(rule, severity, context)),
  ])
}
