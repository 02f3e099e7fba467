import { identifyFindings } from "../finding-identity.ts"
import type { AuditedDocument, ReportedFinding } from "../run-report.ts"

/** The findings of two audits: what has come, what is still there (as it is now), and what has gone. */
export interface ComparedFindings {
  readonly added: readonly ReportedFinding[]
  readonly remaining: readonly ReportedFinding[]
  readonly resolved: readonly ReportedFinding[]
}

/**
 * Compares the findings of two audits. A finding is the same where its rule and its place in words are: lines that moved
 * and numbers that were corrected do not make a new one.
 */
export const compareFindings = (before: AuditedDocument, after: AuditedDocument): ComparedFindings => {
  const [old, now] = [identifyFindings(before.findings), identifyFindings(after.findings)]
  const [had, has] = [new Set(old), new Set(now)]
  return {
    added: after.findings.filter((_, index) => !had.has(now[index] ?? "")),
    remaining: after.findings.filter((_, index) => had.has(now[index] ?? "")),
    resolved: before.findings.filter((_, index) => !has.has(old[index] ?? "")),
  }
}
