import { suppress, type SuppressOptions, type Suppression, type SuppressionUse } from "../audit/index.ts"
import { isAudited, type RunReport } from "./run-report.ts"

const rank = { expired: 3, used: 2, unused: 1, elsewhere: 0 } as const

/** What became of a suppression in a run, from what became of it in each document. */
const together = (uses: readonly SuppressionUse[], suppression: Suppression): SuppressionUse => {
  const [first] = [...uses].sort((a, b) => rank[b.state] - rank[a.state])
  if (first === undefined) return { ...suppression, state: "elsewhere", count: 0 }
  return { ...first, count: uses.reduce((sum, { count }) => sum + count, 0) }
}

/**
 * Suppresses findings in every document of a run, and tells of each suppression what became of it in the run as a whole.
 */
export const suppressRun = (
  report: RunReport,
  suppressions: readonly Suppression[],
  options: SuppressOptions,
): RunReport => {
  const suppressed = report.documents.map((document) =>
    isAudited(document) ? suppress(document, suppressions, options) : document,
  )
  const uses = suppressed.flatMap((document) => ("suppressions" in document ? [document.suppressions] : []))
  return {
    ...report,
    documents: suppressed.map((document) => {
      if (!("suppressions" in document)) return document
      const { suppressions: _, ...rest } = document
      return rest
    }),
    suppressions: suppressions.map((suppression, index) =>
      together(
        uses.flatMap((each) => each[index] ?? []),
        suppression,
      ),
    ),
  }
}
