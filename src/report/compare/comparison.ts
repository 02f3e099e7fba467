import type { Disclosure } from "../../disclosure/index.ts"
import type { AuditedDocument, RuleInfo } from "../run-report.ts"
import { type ChangedFacts, compareDisclosures } from "./changed-facts.ts"
import { type ComparedFindings, compareFindings } from "./findings.ts"

/** A document with its audit, as one side of a comparison. */
export interface ComparedSide {
  readonly document: AuditedDocument
  readonly disclosure: Disclosure
}

/** What changed between two disclosures of one unit. */
export interface ReportComparison {
  readonly before: AuditedDocument
  readonly after: AuditedDocument
  readonly facts: ChangedFacts
  readonly findings: ComparedFindings
  readonly rules: readonly RuleInfo[]
}

/** Compares two audited disclosures. */
export const compareAudits = (
  before: ComparedSide,
  after: ComparedSide,
  rules: readonly RuleInfo[],
): ReportComparison => ({
  before: before.document,
  after: after.document,
  facts: compareDisclosures(before.disclosure, after.disclosure),
  findings: compareFindings(before.document, after.document),
  rules,
})
