import { suggest } from "../rules/index.ts"
import type { AuditReport, Finding, SuppressedFinding } from "./report.ts"
import { recounted } from "./recount.ts"
import type { ForDocument, Suppression, SuppressionState, SuppressionUse } from "./suppression.ts"

/** How findings are suppressed. */
export interface SuppressOptions {
  /** the day of the audit (`2026-11-24`): a suppression whose last day is before it has expired */
  readonly today: string
}

/** What suppressing reads of a report. */
export type Suppressible = Pick<AuditReport, "disclosure" | "summary" | "findings" | "rules">

/** A report of which some findings are suppressed, and what became of each suppression. */
export type Suppressed<Report extends Suppressible> = Report & {
  readonly suppressed: readonly SuppressedFinding[]
  readonly suppressions: readonly SuppressionUse[]
}

const isFor = (
  wanted: ForDocument | undefined,
  { unit, kind, level, fiscalYear }: AuditReport["disclosure"],
): boolean =>
  wanted === undefined ||
  ((wanted.unit ?? unit) === unit &&
    (wanted.kind ?? kind) === kind &&
    (wanted.level ?? level) === level &&
    (wanted.fiscalYear ?? fiscalYear) === fiscalYear)

const covers = ({ rule, at }: Suppression, finding: Finding): boolean =>
  rule === finding.rule && (finding.place === at || finding.place.startsWith(`${at}/`) || at === "")

/** What was probably meant: a rule that there is, or the place of a finding whose path was written. */
const meant = ({ rule, at }: Suppression, { findings, rules }: Suppressible): string | undefined =>
  rules.some(({ id }) => id === rule)
    ? findings.find((finding) => finding.rule === rule && finding.path === at && finding.place !== at)?.place
    : suggest(
        rule,
        rules.map(({ id }) => id),
      )

const useOf = (suppression: Suppression, report: Suppressible, today: string): SuppressionUse => {
  const isHere = isFor(suppression.document, report.disclosure)
  const count = isHere ? report.findings.filter((finding) => covers(suppression, finding)).length : 0
  const hasExpired = suppression.until !== undefined && suppression.until < today
  const state: SuppressionState = hasExpired ? "expired" : !isHere ? "elsewhere" : count > 0 ? "used" : "unused"
  const suggestion = state === "unused" ? meant(suppression, report) : undefined
  return { ...suppression, state, count, ...(suggestion === undefined ? {} : { suggestion }) }
}

/**
 * Takes findings that are known and accepted out of a report. They stay in it, with the reason, as `suppressed`, and the
 * summary counts them apart; what became of each suppression is told, so that one that is no longer needed is seen.
 *
 * @example
 * ```ts
 * import { audit, builtIn, decodeDisclosure, suppress } from "gouji"
 *
 * const disclosure = decodeDisclosure({
 *   kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: 2025,
 *   tables: { expenditure: { state: "filled", unit: "万元", decimals: 2, rows: [
 *     { kind: "total", name: "合计", amounts: { total: "457.74", basic: "371.74", project: "68.00" } } ] } },
 * })
 * const reason = "总表合计含上年结转，已在说明中解释"
 * const known = { rule: "expenditure.row-total", at: "/tables/expenditure/rows/合计", reason }
 * const report = disclosure._tag === "Success" && suppress(audit(disclosure.success, builtIn), [known], { today: "2025-03-01" })
 * report && report.findings.length // 0
 * report && report.summary.suppressed // 1
 * ```
 */
export const suppress = <Report extends Suppressible>(
  report: Report,
  suppressions: readonly Suppression[],
  { today }: SuppressOptions,
): Suppressed<Report> => {
  const uses = suppressions.map((suppression) => useOf(suppression, report, today))
  const counting = uses.filter(({ state }) => state === "used")
  const suppressionOf = (finding: Finding): SuppressionUse | undefined =>
    counting.find((suppression) => covers(suppression, finding))
  const suppressed = report.findings.flatMap((finding): readonly SuppressedFinding[] => {
    const found = suppressionOf(finding)
    if (found === undefined) return []
    const { reason, until } = found
    return [{ ...finding, suppression: { reason, ...(until === undefined ? {} : { until }) } }]
  })
  const findings = report.findings.filter((finding) => suppressionOf(finding) === undefined)
  return {
    ...report,
    findings,
    summary: { ...recounted(report.summary, findings), suppressed: suppressed.length },
    suppressed,
    suppressions: uses,
  }
}
