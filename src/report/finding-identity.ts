import type { ReportedFinding } from "./run-report.ts"

/**
 * A name for each finding of a document, by which the same finding is known again in another year's: its rule, how it
 * ended, and its place by codes and names. Findings that differ in nothing of this are told apart by their order.
 */
export const identifyFindings = (findings: readonly ReportedFinding[]): readonly string[] => {
  const seen = new Map<string, number>()
  return findings.map(({ rule, verdict, place }) => {
    const subject = [rule, verdict, place].join("\n")
    const count = (seen.get(subject) ?? 0) + 1
    seen.set(subject, count)
    return `${subject}\n${count}`
  })
}
