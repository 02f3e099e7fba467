import { acceptedNotes, type Note, suppressionNotes } from "../accepted.ts"
import type { AuditedDocument, RunReport } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"
import { paragraph } from "../terminal/wrap.ts"
import type { Context } from "./context.ts"

const noteLines = ({ heading, items }: Note, { language, width, style, words }: Context): readonly string[] => [
  ...paragraph(heading[language] + (items.length === 0 ? "" : words.separator.trimEnd()), width, 0).map(style.strong),
  ...items.flatMap((item) => paragraph(`- ${harmless(item[language])}`, width, 2, 2)),
  "",
]

/** What a document's findings leave out, and why. */
export const acceptedLines = (document: AuditedDocument, context: Context): readonly string[] =>
  acceptedNotes(document, context.ruleOf).flatMap((note) => noteLines(note, context))

/** The suppressions that nobody needs, or that count no longer. */
export const suppressionLines = (report: RunReport, context: Context): readonly string[] => {
  const lines = suppressionNotes(report).flatMap((note) => noteLines(note, context))
  return lines.length === 0 ? [] : ["", ...lines.slice(0, -1)]
}
