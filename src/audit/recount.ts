import type { Finding, Summary } from "./report.ts"

/** A summary that counts these findings by their severity; how the checks ended stays as it was. */
export const recounted = (summary: Summary, findings: readonly Pick<Finding, "severity">[]): Summary => {
  const count = (wanted: Finding["severity"]): number => findings.filter(({ severity }) => severity === wanted).length
  return { ...summary, error: count("error"), warning: count("warning"), info: count("info") }
}
