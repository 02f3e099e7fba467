import type { Reporter } from "../reporter.ts"
import { isAudited, type ReportedDocument, type ReportedFinding, type RunReport } from "../run-report.ts"
import { csvOf } from "./cells.ts"

const columns = [
  "file",
  "unit",
  "fiscalYear",
  "kind",
  "level",
  "severity",
  "verdict",
  "category",
  "rule",
  "title",
  "message",
  "actual",
  "expected",
  "difference",
  "tolerance",
  "unitOfMeasure",
  "page",
  "line",
  "table",
  "part",
  "row",
  "column",
  "text",
  "operands",
  "basis",
  "path",
  "place",
  "fingerprint",
  "suppressed",
] as const

type Row = Readonly<Partial<Record<(typeof columns)[number], string | number | undefined>>>

type Told = ReportedFinding & { readonly suppression?: { readonly reason: string } }

const operandsOf = ({ operands }: ReportedFinding): string =>
  operands
    .map(({ path, from, value, unit = "", reported }) => `${from?.zh ?? path} ${reported ? value + unit : "–"}`)
    .join("; ")

const rowsOf = (document: ReportedDocument, { rules }: RunReport, language: "zh" | "en"): readonly Row[] => {
  if (!isAudited(document))
    return [
      {
        file: document.file,
        severity: "error",
        verdict: "error",
        rule: document.error._tag,
        message: document.error.message[language],
      },
    ]
  const { unit, fiscalYear, kind, level } = document.disclosure
  const findings: readonly Told[] = [...document.findings, ...(document.suppressed ?? [])]
  return findings.map((finding) => ({
    ...{ file: document.file, unit, fiscalYear, kind, level },
    ...finding,
    title: rules.find(({ id }) => id === finding.rule)?.title[language],
    message: finding.message[language],
    unitOfMeasure: finding.unit,
    unit,
    page: finding.source?.page,
    line: finding.source?.line,
    table: finding.source?.table,
    part: finding.source?.part,
    row: finding.source?.row,
    column: finding.source?.column,
    text: finding.source?.text,
    operands: operandsOf(finding),
    basis: finding.basis?.[language],
    suppressed: finding.suppression?.reason,
  }))
}

/** The findings as CSV, one row each; a file that could not be read is a row too. */
export const toFindingsCsv: Reporter<string> = ({ report }, { language }) =>
  csvOf(
    columns,
    report.documents.flatMap((document) => rowsOf(document, report, language)),
  )
