import { harmless } from "../terminal/harmless.ts"
import { colourStyle, plainStyle } from "../terminal/style.ts"
import { paragraph } from "../terminal/wrap.ts"
import type { Language } from "../language.ts"
import { type AuditedDocument, isAudited, type ReportedDocument, type RunReport } from "../run-report.ts"
import { type Context, grouped } from "./context.ts"
import { coverageLines } from "./coverage.ts"
import { findingsLines } from "./findings.ts"
import { wordsOf } from "./dictionary.ts"

/** How a report is to be written for people. */
export interface PrettyOptions {
  readonly language: Language
  /** whether to set things off with terminal colours */
  readonly colour: boolean
  /** how many columns a line may take */
  readonly width: number
}

const countsOf = ({ summary }: AuditedDocument, { words }: Context): string =>
  words.counts({ error: grouped(summary.error), warning: grouped(summary.warning), info: grouped(summary.info) })

const headerLines = (document: AuditedDocument, context: Context): readonly string[] => {
  const { words, width, style } = context
  const { unit, fiscalYear, kind, level, form } = document.disclosure
  const heading = words.heading(unit, String(fiscalYear), words.kind[kind], words.level[level])
  const details = [`${words.file} ${document.file}`, ...(form === undefined ? [] : [`${words.form} ${form}`])]
  return [
    ...paragraph(harmless(heading), width, 0).map(style.strong),
    ...paragraph(harmless(details.join(" · ")), width, 0).map(style.faint),
    ...paragraph(countsOf(document, context), width, 0),
    "",
  ]
}

const documentLines = (document: ReportedDocument, context: Context): readonly string[] => {
  const { words, width, style, language } = context
  if (isAudited(document))
    return [
      ...headerLines(document, context),
      ...findingsLines(document.findings, context),
      ...coverageLines(document, context),
    ]
  return [
    ...paragraph(harmless(`${words.file} ${document.file}${words.separator}${words.unread}`), width, 0).map(
      style.severity.error,
    ),
    ...paragraph(harmless(document.error.message[language]), width, 2),
  ]
}

/** One line for each document, where there are several: the reader of hundreds begins here. */
const overallLines = ({ documents }: RunReport, context: Context): readonly string[] => {
  if (documents.length < 2) return []
  const { words, width, style } = context
  const audited = documents.filter(isAudited).length
  return [
    "",
    style.strong(words.overall(grouped(documents.length), grouped(audited), grouped(documents.length - audited))),
    ...documents.flatMap((document) =>
      paragraph(
        harmless(
          `- ${document.file}${words.separator}${isAudited(document) ? countsOf(document, context) : words.unread}`,
        ),
        width,
        2,
        2,
      ),
    ),
  ]
}

const rule = (width: number): string => "─".repeat(Math.min(width, 80))

/**
 * The report as people read it: for each document what was found, the gravest first and the findings of one rule
 * together, each with its place, both numbers and their difference; then how far the checks reached.
 * Nothing that a document says can control the terminal.
 */
export const toPretty = (report: RunReport, options: PrettyOptions): string => {
  const rules = new Map(report.rules.map((info) => [info.id, info]))
  const context: Context = {
    language: options.language,
    words: wordsOf(options.language),
    style: options.colour ? colourStyle : plainStyle,
    width: options.width,
    ruleOf: (id) => rules.get(id),
  }
  const documents = report.documents.map((document) => documentLines(document, context))
  const lines = documents.flatMap((block, index) => (index === 0 ? block : ["", rule(options.width), "", ...block]))
  return [...lines, ...overallLines(report, context), ""].join("\n")
}
