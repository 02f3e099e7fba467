import { type AuditedDocument, isAudited, type ReportedDocument, type RunReport } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"
import { paragraph } from "../terminal/wrap.ts"
import { type Context, grouped } from "./context.ts"
import { groupFindings } from "./groups.ts"

const shownRules = 5

/** How many findings there are of each severity. */
export const countsOf = ({ summary }: Pick<AuditedDocument, "summary">, { words }: Context): string =>
  words.counts({ error: grouped(summary.error), warning: grouped(summary.warning), info: grouped(summary.info) })

/** The rule of the gravest finding, by its title. */
const worstOf = ({ findings }: AuditedDocument, { ruleOf, language }: Context): string | undefined => {
  const worst = groupFindings(findings)[0]?.rules[0]?.rule
  return worst === undefined ? undefined : (ruleOf(worst)?.title[language] ?? worst)
}

const documentLine = (document: ReportedDocument, context: Context): string => {
  const { words, language, detail } = context
  const says = (text: string) => `${document.file}${words.separator}${text}`
  if (!isAudited(document))
    return says(words.unread + (detail === "quiet" ? `${words.separator}${document.error.message[language]}` : ""))
  const worst = detail === "quiet" ? worstOf(document, context) : undefined
  return says([countsOf(document, context), ...(worst === undefined ? [] : [worst])].join(" · "))
}

/** All documents together. */
const totalOf = (documents: readonly AuditedDocument[]): Pick<AuditedDocument, "summary"> => {
  const add = (key: "error" | "warning" | "info") => documents.reduce((sum, { summary }) => sum + summary[key], 0)
  const verdicts = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, error: 0 }
  return { summary: { error: add("error"), warning: add("warning"), info: add("info"), verdicts } }
}

/** The rules that most documents break: what a bureau teaches next year. */
const commonRules = (
  documents: readonly AuditedDocument[],
  { ruleOf, language, words }: Context,
): readonly string[] => {
  const counts = new Map<string, number>()
  for (const { findings } of documents) {
    const broken = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule)
    for (const rule of new Set(broken)) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const common = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a)
  return common
    .slice(0, shownRules)
    .map(([rule, count]) => words.inFiles(ruleOf(rule)?.title[language] ?? rule, grouped(count)))
}

const listed = (lines: readonly string[], { width }: Context): readonly string[] =>
  lines.flatMap((line) => paragraph(harmless(`- ${line}`), width, 2, 2))

/** A line for each document, and what they have in common: the reader of hundreds begins here. */
export const overallLines = ({ documents }: RunReport, context: Context): readonly string[] => {
  if (documents.length < 2) return []
  const { words, style, width } = context
  const audited = documents.filter(isAudited)
  const counts = [documents.length, audited.length, documents.length - audited.length].map(grouped)
  const [all = "", read = "", unread = ""] = counts
  const clean = audited.filter(({ summary }) => summary.error + summary.warning === 0).length
  const common = commonRules(audited, context)
  return [
    "",
    ...paragraph(words.overall(all, read, unread), width, 0).map(style.strong),
    ...listed(
      documents.map((document) => documentLine(document, context)),
      context,
    ),
    ...paragraph(`${words.together}${words.separator}${countsOf(totalOf(audited), context)}`, width, 0, 2),
    ...paragraph(words.clean(grouped(clean)), width, 0, 2),
    ...(common.length === 0 ? [] : [`${words.commonRules}${words.separator}`, ...listed(common, context)]),
  ]
}

/** Only what matters: a line for each document, and their summary where there are several. */
export const briefLines = (report: RunReport, context: Context): readonly string[] =>
  report.documents.length > 1
    ? overallLines(report, context).slice(1)
    : report.documents.flatMap((document) => paragraph(harmless(documentLine(document, context)), context.width, 0, 2))
