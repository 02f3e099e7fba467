import type { Finding, FoundOnly } from "./report.ts"

const severities: readonly Finding["severity"][] = ["error", "warning", "info"]

const digits = /^\d+$/

/** The keys of pointers in the order of what they point at: /rows/9 before /rows/10. */
const byPointer = (left: readonly string[], right: readonly string[]): number => {
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? "", right[index] ?? ""]
    if (x !== y) return digits.test(x) && digits.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1
  }
  return left.length - right.length
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Findings by severity, rule and place: the order of rules and rows does not change a report. */
export const inReadingOrder = (findings: readonly FoundOnly[]): readonly FoundOnly[] =>
  findings
    .map((finding) => ({ finding, weight: severities.indexOf(finding.severity), keys: finding.path.split("/") }))
    .sort(
      (a, b) =>
        a.weight - b.weight ||
        byText(a.finding.rule, b.finding.rule) ||
        byPointer(a.keys, b.keys) ||
        byText(a.finding.message.zh, b.finding.message.zh),
    )
    .map(({ finding }) => finding)
