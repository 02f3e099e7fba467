import { type Disclosure, mapRelated, type Related, type SourceMap } from "../disclosure/index.ts"
import { disclosureContext, type LoadedRule, type LoadedRuleSet, type RuleContext, type Text } from "../rules/index.ts"
import type { Checked } from "./checked.ts"
import { judgeConflict } from "./conflict.ts"
import { coverageOf } from "./coverage.ts"
import { elsewhereIn, type RelatedDocument } from "./elsewhere.ts"
import { standings } from "./evidence.ts"
import { findingOf } from "./finding.ts"
import { identified } from "./identify.ts"
import { inReadingOrder } from "./order.ts"
import type { AuditReport, Finding, FoundOnly, Reason, RuleOutcome } from "./report.ts"
import { countVerdicts, verdictOf } from "./verdict.ts"

/** What an audit may be told besides the disclosure. */
export interface AuditOptions {
  /** where each fact was printed, as the recogniser recorded it */
  readonly sources?: SourceMap
  /** the other disclosures that this one is held against, as `relate` finds them; without them the rules across disclosures do not apply */
  readonly related?: Related<RelatedDocument>
}

const checksOf = ({ rule, checks }: LoadedRule, context: RuleContext): readonly Checked[] =>
  Array.from(checks(context), (check) => ({ rule, check, verdict: verdictOf(check.outcome) }))

const reasonsOf = (checks: readonly Checked[]): readonly Reason[] => {
  const counts = new Map<string, { readonly reason: Text; count: number }>()
  for (const { check } of checks) {
    if (check.outcome._tag !== "NotApplicable" && check.outcome._tag !== "Failure") continue
    const { reason } = check.outcome
    const known = counts.get(reason.zh)
    if (known === undefined) counts.set(reason.zh, { reason, count: 1 })
    else known.count += 1
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}

const outcomeOf = ({ rule }: LoadedRule, checks: readonly Checked[]): RuleOutcome => ({
  id: rule.id,
  verdicts: countVerdicts(checks),
  reasons: reasonsOf(checks),
})

const isFinding = ({ verdict }: Checked): boolean => verdict === "fail" || verdict === "rounding" || verdict === "error"

/**
 * Audits a disclosure with a rule set: every rule is tried on everything that it is about, and what does not hold is a
 * finding. The same disclosure and rules always give the same report; nothing is thrown, and nothing is changed.
 *
 * Numbers count as they are reported: a difference that rounding can explain is a finding of severity `info` with the
 * verdict `rounding`. A rule that cannot be evaluated is a finding with the verdict `error`; one whose data is not
 * disclosed is counted as `notApplicable`, with the reason.
 *
 * @example
 * ```ts
 * import { audit, builtIn, decodeDisclosure } from "gouji"
 *
 * const disclosure = decodeDisclosure({
 *   kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear: 2025,
 *   tables: { expenditure: { state: "filled", unit: "万元", decimals: 2, rows: [
 *     { kind: "total", name: "合计", amounts: { total: "457.74", basic: "371.74", project: "68.00" } } ] } },
 * })
 * disclosure._tag === "Success" && audit(disclosure.success, builtIn).findings.map(({ rule }) => rule) // ["expenditure.row-total"]
 * ```
 */
export const audit = (disclosure: Disclosure, ruleSet: LoadedRuleSet, options: AuditOptions = {}): AuditReport => {
  const sources = options.sources ?? {}
  const related = options.related ?? {}
  const elsewhere = elsewhereIn(related)
  const context = disclosureContext(
    disclosure,
    mapRelated(related, (document) => document.disclosure),
  )
  const byRule = ruleSet.rules.map((loaded) => checksOf(loaded, context))
  const all = byRule.flat()
  const standingOf = standings(all)
  const findings = all.filter(isFinding).map(({ rule, check, verdict }): FoundOnly => {
    const evidenced = { rule, check, verdict, sources, pointerOf: context.pointerOf, elsewhere }
    return findingOf(
      evidenced,
      judgeConflict(evidenced, (amounts) => standingOf(amounts, rule.id)),
    )
  })
  const { kind, level, unit, fiscalYear, region, form } = disclosure
  const withSeverity = (wanted: Finding["severity"]): number =>
    findings.filter(({ severity }) => severity === wanted).length
  return {
    disclosure: {
      kind,
      level,
      unit,
      fiscalYear,
      ...(region === undefined ? {} : { region }),
      ...(form === undefined ? {} : { form }),
    },
    summary: {
      error: withSeverity("error"),
      warning: withSeverity("warning"),
      info: withSeverity("info"),
      verdicts: countVerdicts(all),
    },
    rules: ruleSet.rules.map((loaded, index) => outcomeOf(loaded, byRule[index] ?? [])),
    findings: identified(inReadingOrder(findings), disclosure),
    coverage: coverageOf(context.pointers, all),
  }
}
