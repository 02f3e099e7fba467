import type { Finding, FoundOnly } from "./report.ts"

const severities: readonly Finding["severity"][] = ["error", "warning", "info"]

const digits = /^\d+$/

/** Pointers in the order of what they point at: /rows/9 before /rows/10. */
const byPointer = (a: string, b: string): number => {
  const [left, right] = [a.split("/"), b.split("/")]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? "", right[index] ?? ""]
    if (x !== y) return digits.test(x) && digits.test(y) ? Number(x) - Number(y) : x < y ? -1 : 1
  }
  return left.length - right.length
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** Findings by severity, rule and place: the order of rules and rows does not change a report. */
export const inReadingOrder = (findings: readonly FoundOnly[]): readonly FoundOnly[] =>
  [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      byText(a.rule, b.rule) ||
      byPointer(a.path, b.path) ||
      byText(a.message.zh, b.message.zh),
  )
