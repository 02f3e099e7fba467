import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Disclosure } from "../../../src/disclosure/index.ts"
import type { AuditedRun } from "../../../src/report/reporter.ts"
import type { AuditedDocument, ReportedFinding } from "../../../src/report/run-report.ts"

/** What no format may let through: markup, quotes, separators, formulas, commands, and characters nobody sees. */
export const evil =
  "=cmd()|'\"<script>alert(1)</script></style><!--]]>&amp;`*_[x](javascript:alert(1))\r\n::error::x%0A\t@someone #12 https://evil.example\u001b[31m\u0000\u202e\u2066\ud800\ufffe"

const text = { zh: evil, en: evil }
const source = { line: 3, part: evil, table: evil, row: evil, column: evil, text: evil }
const counts = { pass: 1, rounding: 1, fail: 1, notApplicable: 1, error: 1 }

const finding: ReportedFinding = {
  rule: evil,
  category: "identity",
  severity: "error",
  verdict: "fail",
  message: text,
  path: "/tables/expenditure/rows/0/amounts/total",
  actual: evil,
  expected: evil,
  difference: evil,
  tolerance: evil,
  unit: evil,
  source,
  operands: [{ path: evil, value: evil, unit: evil, reported: true, source }],
  equation: text,
  basis: text,
  place: evil,
  fingerprint: evil,
}
const document: AuditedDocument = {
  file: evil,
  disclosure: { kind: "budget", level: "unit", unit: evil, fiscalYear: 2025, region: evil, form: evil },
  summary: { error: 1, warning: 1, info: 1, verdicts: counts },
  rules: [{ id: evil, verdicts: counts, reasons: [{ reason: text, count: 1 }] }],
  findings: [
    finding,
    { ...finding, verdict: "rounding", severity: "info", path: evil },
    { ...finding, verdict: "error", severity: "warning", path: "/narrative/statements/0/amount" },
  ],
  coverage: { amounts: 2, checked: 1, unchecked: [evil] },
  unrecognised: [{ text: evil, position: { line: 1 }, reason: text }],
  warnings: [{ code: evil, message: text, position: { line: 1, sheet: evil, cell: evil } }],
}

const rows = [
  { kind: "total", name: evil, amounts: { total: "2.00", basic: "1.00", project: "1.00", [evil]: "1.00" } },
  { kind: "class", code: "201", name: evil, amounts: { total: "2.00", basic: "1.00", project: "1.00" } },
  { kind: "section", code: "20101", name: evil, amounts: { total: "2.00", basic: "1.00", project: "1.00" } },
  { kind: "item", code: "2010101", printedCode: evil, name: evil, project: evil, amounts: { total: "2.00" } },
]
const amount = { value: "2.00", unit: "万元", decimals: 2 }
const caption = { title: evil, number: evil, compiledBy: evil, notes: [evil] }
const columns = ["total", "basic", "project", evil].map((key) => ({ key, heading: evil }))
const table = { state: "filled", unit: "万元", decimals: 2, ...caption, columns, rows }
const lines = [{ kind: "total", name: evil, amounts: { total: "2.00" } }]
const change = { direction: "increase", word: evil, amount, rate: { value: "5", unit: "%" }, reason: evil }
const subject = { measure: "expenditure", fund: "all", part: "total", code: "2010101" }

const disclosure = Result.getOrThrow(
  Schema.decodeUnknownResult(Disclosure)({
    kind: "budget",
    level: "unit",
    unit: evil,
    fiscalYear: 2025,
    title: evil,
    signedBy: evil,
    contents: [{ number: evil, title: evil, level: 1, table: "income" }],
    headings: [{ number: evil, title: evil, level: 1 }],
    profile: { functions: [evil], offices: { names: [evil] } },
    tables: {
      expenditure: table,
      income: table,
      incomeExpenditureSummary: {
        ...table,
        rows: undefined,
        incomeColumns: columns,
        income: lines,
        expenditure: lines,
      },
      stateCapital: { state: "empty", ...caption, columns },
      performanceTargets: {
        state: "filled",
        title: evil,
        notes: [evil],
        targets: [
          {
            project: evil,
            total: amount,
            goal: evil,
            indicators: [{ level1: evil, level2: evil, level3: evil, text: evil }],
          },
        ],
      },
    },
    narrative: {
      title: evil,
      sections: [{ key: evil, number: evil, title: evil, paragraphs: [evil] }],
      statements: [{ section: evil, text: evil, subject, amount, change }],
      projects: [{ name: evil, basis: evil, amount, allocation: [{ name: evil, amount }] }],
    },
    glossary: [{ term: evil, definition: evil }],
  }),
)

/** A run in which every word that comes from outside is hostile. */
export const hostile: AuditedRun = {
  report: {
    schemaVersion: 1,
    rules: [{ id: evil, title: text, category: "identity", severity: "error", basis: text }],
    documents: [document, { file: evil, error: { _tag: "Damaged", message: text } }],
  },
  disclosures: [disclosure, undefined],
}

/** Characters that control terminals, spreadsheets and the direction of text; the line breaks of a format are its own. */
export const dangerous = /[^\P{Cc}\r\n]|\p{Bidi_Control}|\p{Surrogate}/u
