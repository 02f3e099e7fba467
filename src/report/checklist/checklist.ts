import type { Reporter } from "../reporter.ts"
import { isAudited } from "../run-report.ts"
import type { Sheet } from "../xlsx/sheet.ts"
import { workbook } from "../xlsx/workbook.ts"
import { documentSheet } from "./document-sheet.ts"
import { sheetNames } from "./sheet-names.ts"
import { summarySheet } from "./summary-sheet.ts"
import { checklistWords } from "./words.ts"

/** The sheets of the checklist: a summary, and a form for each document that was audited. */
export const checklistSheets = (
  { report, disclosures }: Parameters<Reporter>[0],
  language: "zh" | "en",
): readonly Sheet[] => {
  const summary = checklistWords.summary[language]
  const names = sheetNames(
    report.documents.map((document) => (isAudited(document) ? document.disclosure.unit : document.file)),
    [summary],
  )
  const forms = report.documents.flatMap((document, index) =>
    isAudited(document)
      ? [documentSheet(document, disclosures[index], names[index] ?? String(index + 1), language)]
      : [],
  )
  const linked = report.documents.map((document, index) => (isAudited(document) ? names[index] : undefined))
  return [summarySheet(report, linked, summary, language), ...forms]
}

/**
 * The run as the workbook in which finance bureaus record a check: for each disclosure a sheet with one row for each
 * item, whether it meets the requirements, and its problems in numbered sentences. No text in it can be a formula.
 */
export const toChecklist: Reporter<Uint8Array> = (run, { language }) => workbook(checklistSheets(run, language))
