import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import { groupFindings } from "../pretty/groups.ts"
import { isAudited, type ReportedDocument, type RunReport } from "../run-report.ts"
import type { Cell, Row, Sheet } from "../xlsx/sheet.ts"
import { quoteName } from "../xlsx/workbook.ts"
import { linesIn } from "./problems.ts"
import { checklistWords } from "./words.ts"

const widths = [7, 36, 9, 16, 9, 9, 9, 60, 12] as const
const headings = ["number", "unit", "year", "kind", "errors", "warnings", "notes", "worst", "link"] as const

const textCell = (value: string): Cell => ({ value, style: "text" })
const numberCell = (value: number): Cell => ({ value, style: "number" })

const rowOf = (
  document: ReportedDocument,
  index: number,
  sheet: string | undefined,
  { rules }: RunReport,
  language: Language,
): Row => {
  const words = wordsOf(language)
  if (!isAudited(document)) {
    const message = `${words.unread}${words.separator}${document.error.message[language]}`
    return {
      height: Math.max(linesIn(message, widths[7] - 2), linesIn(document.file, widths[1] - 2)) * 16 + 6,
      cells: [
        numberCell(index + 1),
        textCell(document.file),
        ...Array.from({ length: 5 }, () => textCell("–")),
        textCell(message),
        textCell(""),
      ],
    }
  }
  const { unit, fiscalYear, kind, level } = document.disclosure
  const worst = groupFindings(document.findings)[0]?.rules[0]?.rule
  const title = worst === undefined ? "" : (rules.find(({ id }) => id === worst)?.title[language] ?? worst)
  return {
    height: Math.max(linesIn(title, widths[7] - 2), linesIn(unit, widths[1] - 2)) * 16 + 6,
    cells: [
      numberCell(index + 1),
      textCell(unit),
      numberCell(fiscalYear),
      textCell(`${words.level[level]}${language === "en" ? " " : ""}${words.kind[kind]}`),
      numberCell(document.summary.error),
      numberCell(document.summary.warning),
      numberCell(document.summary.info),
      textCell(title),
      sheet === undefined
        ? textCell("")
        : { value: checklistWords.open[language], style: "link", link: `${quoteName(sheet)}!A1` },
    ],
  }
}

/** One line for each document of the run. `sheets` are the names of the documents' own sheets. */
export const summarySheet = (
  report: RunReport,
  sheets: readonly (string | undefined)[],
  name: string,
  language: Language,
): Sheet => ({
  name,
  widths,
  header: 2,
  rows: [
    { height: 30, cells: [{ value: checklistWords.summaryTitle[language], style: "title" }] },
    { height: 24, cells: headings.map((key) => ({ value: checklistWords[key][language], style: "heading" })) },
    ...report.documents.map((document, index) => rowOf(document, index, sheets[index], report, language)),
  ],
  merged: ["A1:I1"],
})
