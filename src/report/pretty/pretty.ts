import { harmless } from "../terminal/harmless.ts"
import { colourStyle, plainStyle } from "../terminal/style.ts"
import { paragraph } from "../terminal/wrap.ts"
import type { Language } from "../language.ts"
import { type AuditedDocument, isAudited, type ReportedDocument, type RunReport } from "../run-report.ts"
import type { Context, Detail } from "./context.ts"
import { acceptedLines, suppressionLines } from "./accepted.ts"
import { coverageLines } from "./coverage.ts"
import { findingsLines } from "./findings.ts"
import { wordsOf } from "./dictionary.ts"
import { briefLines, countsOf, overallLines } from "./overall.ts"

/** How a report is to be written for people. */
export interface PrettyOptions {
  readonly language: Language
  /** whether to set things off with terminal colours */
  readonly colour: boolean
  /** how many columns a line may take */
  readonly width: number
  /** how much to say; `normal` where absent */
  readonly detail?: Detail
}

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
      ...findingsLines(document, context),
      ...acceptedLines(document, context),
      ...coverageLines(document, context),
    ]
  return [
    ...paragraph(harmless(`${words.file} ${document.file}${words.separator}${words.unread}`), width, 0).map(
      style.severity.error,
    ),
    ...paragraph(harmless(document.error.message[language]), width, 2),
  ]
}

const rule = (width: number): string => "─".repeat(Math.min(width, 80))

/**
 * The report as people read it: for each document what was found, the gravest first and the findings of one rule
 * together, each with its place, both numbers and their difference; then how far the checks reached; over several
 * documents, a summary at the end, where a terminal stops.
 * Nothing that a document says can control the terminal.
 */
export const toPretty = (report: RunReport, options: PrettyOptions): string => {
  const rules = new Map(report.rules.map((info) => [info.id, info]))
  const context: Context = {
    language: options.language,
    words: wordsOf(options.language),
    style: options.colour ? colourStyle : plainStyle,
    width: options.width,
    detail: options.detail ?? "normal",
    ruleOf: (id) => rules.get(id),
  }
  if (context.detail === "quiet") return [...briefLines(report, context), ""].join("\n")
  const documents = report.documents.map((document) => documentLines(document, context))
  const lines = documents.flatMap((block, index) => (index === 0 ? block : ["", rule(options.width), "", ...block]))
  return [...lines, ...suppressionLines(report, context), ...overallLines(report, context), ""].join("\n")
}
