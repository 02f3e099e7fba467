import type { ReportedFinding } from "./run-report.ts"

/** The table or the part of a disclosure that a pointer leads into: `/tables/income`, `/narrative`. */
const partOf = (pointer: string): string =>
  pointer
    .split("/")
    .slice(0, pointer.startsWith("/tables/") ? 3 : 2)
    .join("/")

const numbers = /\d[\d.,]*/g

/**
 * What a finding is about, in words that stay the same when lines are added above it or numbers are corrected: its
 * rule, its table or part, the labels of its row and column, and its sentence without the numbers.
 */
const subjectOf = ({ rule, verdict, path, source = {} }: ReportedFinding): string => {
  const { row, column, part, text } = source
  const place =
    row === undefined ? [path, part ?? "", text ?? ""].map((words) => words.replaceAll(numbers, "#")) : [partOf(path)]
  return [rule, verdict, ...place, row ?? "", column ?? ""].join("\n")
}

/**
 * A name for each finding of a document, by which the same finding is known again in a later run. Findings that differ
 * in nothing but their position are told apart by their order.
 */
export const identifyFindings = (findings: readonly ReportedFinding[]): readonly string[] => {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const subject = subjectOf(finding)
    const count = (seen.get(subject) ?? 0) + 1
    seen.set(subject, count)
    return `${subject}\n${count}`
  })
}
