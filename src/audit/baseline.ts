import * as Schema from "effect/Schema"
import { Kind, Level } from "../disclosure/index.ts"
import { Severity, Text } from "../rules/rule.ts"
import { recounted } from "./recount.ts"
import type { AuditReport, Finding } from "./report.ts"

/** A finding that a baseline knows: enough to know it again, and to tell that it has been resolved. */
export const BaselineFinding = Schema.Struct({
  fingerprint: Schema.String,
  rule: Schema.String,
  severity: Severity,
  place: Schema.String,
  message: Text,
})
export type BaselineFinding = typeof BaselineFinding.Type

/** The findings that a baseline knows of one disclosure. */
export const BaselineDocument = Schema.Struct({
  unit: Schema.String,
  kind: Kind,
  level: Level,
  fiscalYear: Schema.Int,
  findings: Schema.Array(BaselineFinding),
})
export type BaselineDocument = typeof BaselineDocument.Type

/** The findings of an earlier audit: what a later one need not tell again. */
export const Baseline = Schema.Struct({
  format: Schema.Literal("gouji-baseline"),
  schemaVersion: Schema.Literal(1),
  documents: Schema.Array(BaselineDocument),
})
export type Baseline = typeof Baseline.Type

/** What comparing with a baseline reads of a report. */
export type Comparable = Pick<AuditReport, "disclosure" | "summary" | "findings" | "rules"> &
  Partial<Pick<AuditReport, "suppressed">>

/** A report of what is new: how many findings were known before, and which of them are there no longer. */
export type SinceBaseline<Report extends Comparable> = Report & {
  readonly baseline: { readonly known: number; readonly resolved: readonly BaselineFinding[] }
}

type Identified = Pick<BaselineDocument, "unit" | "kind" | "level" | "fiscalYear">

const isSame = (a: Identified, b: Identified): boolean =>
  a.unit === b.unit && a.kind === b.kind && a.level === b.level && a.fiscalYear === b.fiscalYear

const knownOf = (baseline: Baseline, document: Identified): readonly BaselineFinding[] =>
  baseline.documents.filter((each) => isSame(each, document)).flatMap(({ findings }) => findings)

/**
 * Takes the findings out of a report that a baseline knows: what is left is new, and what the baseline knows and the
 * report has not is resolved. A finding of a rule that this audit did not try is neither.
 */
export const sinceBaseline = <Report extends Comparable>(report: Report, baseline: Baseline): SinceBaseline<Report> => {
  const known = knownOf(baseline, report.disclosure)
  const before = new Set(known.map(({ fingerprint }) => fingerprint))
  const now = new Set([...report.findings, ...(report.suppressed ?? [])].map(({ fingerprint }) => fingerprint))
  const tried = new Set(report.rules.map(({ id }) => id))
  const findings = report.findings.filter(({ fingerprint }) => !before.has(fingerprint))
  return {
    ...report,
    findings,
    summary: recounted(report.summary, findings),
    baseline: {
      known: report.findings.length - findings.length,
      resolved: known.filter(({ fingerprint, rule }) => tried.has(rule) && !now.has(fingerprint)),
    },
  }
}

const entryOf = ({ fingerprint, rule, severity, place, message }: Finding): BaselineFinding => ({
  fingerprint,
  rule,
  severity,
  place,
  message,
})

const distinct = (findings: readonly BaselineFinding[]): readonly BaselineFinding[] => [
  ...new Map(findings.map((finding) => [finding.fingerprint, finding])).values(),
]

const key = ({ unit, kind, level, fiscalYear }: Identified): string => [unit, fiscalYear, kind, level].join("\n")

/**
 * The baseline that knows the findings of these reports. What the earlier baseline knows of other disclosures, and of
 * rules that were not tried now, stays in it.
 */
export const updateBaseline = (reports: readonly Comparable[], earlier?: Baseline): Baseline => {
  const documents = new Map<string, BaselineDocument>()
  for (const document of earlier?.documents ?? []) documents.set(key(document), document)
  const touched = new Set<string>()
  for (const { disclosure, findings, rules } of reports) {
    const { unit, kind, level, fiscalYear } = disclosure
    const before = documents.get(key(disclosure))?.findings ?? []
    const tried = new Set(rules.map(({ id }) => id))
    // Two files may hold the same disclosure: both count.
    const kept = touched.has(key(disclosure)) ? before : before.filter(({ rule }) => !tried.has(rule))
    touched.add(key(disclosure))
    documents.set(key(disclosure), {
      ...{ unit, kind, level, fiscalYear },
      findings: distinct([...kept, ...findings.map(entryOf)]),
    })
  }
  const ordered = [...documents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document)
  return { format: "gouji-baseline", schemaVersion: 1, documents: ordered }
}
