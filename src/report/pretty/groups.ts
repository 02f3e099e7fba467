import type { Severity } from "../../rules/rule.ts"
import type { ReportedFinding } from "../run-report.ts"

/** Findings of one rule in one table, or in one part of the text. */
export interface PlaceGroup {
  readonly caption: string
  readonly findings: readonly ReportedFinding[]
}

/** Findings of one rule with one verdict. */
export interface RuleGroup {
  readonly rule: string
  readonly verdict: ReportedFinding["verdict"]
  readonly count: number
  readonly first: ReportedFinding
  readonly places: readonly PlaceGroup[]
}

/** Findings of one severity, rule by rule. */
export interface SeverityGroup {
  readonly severity: Severity
  readonly count: number
  readonly rules: readonly RuleGroup[]
}

const order: readonly Severity[] = ["error", "warning", "info"]

/** The groups stand in the order in which their first member was met. */
const groupBy = <A>(items: readonly A[], keyOf: (item: A) => string): ReadonlyMap<string, readonly A[]> => {
  const groups = new Map<string, A[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The table or part in which something stands, as it is headed; "" where that is not known. */
export const captionOf = ({ source }: Pick<ReportedFinding, "source">): string => source?.table ?? source?.part ?? ""

const ruleGroups = (findings: readonly ReportedFinding[]): readonly RuleGroup[] =>
  [...groupBy(findings, ({ rule, verdict }) => `${verdict} ${rule}`).values()].flatMap((members) => {
    const [first] = members
    if (first === undefined) return []
    const places = [...groupBy(members, captionOf)].map(([caption, found]) => ({ caption, findings: found }))
    return [{ rule: first.rule, verdict: first.verdict, count: members.length, first, places }]
  })

/** Sorts findings into groups: the gravest first, then rule by rule, then place by place, as they were found. */
export const groupFindings = (findings: readonly ReportedFinding[]): readonly SeverityGroup[] =>
  order.flatMap((severity) => {
    const members = findings.filter((finding) => finding.severity === severity)
    return members.length === 0 ? [] : [{ severity, count: members.length, rules: ruleGroups(members) }]
  })
