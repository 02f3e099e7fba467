import { type Baseline, sinceBaseline, updateBaseline } from "../audit/index.ts"
import { isAudited, type RunReport } from "./run-report.ts"

/** A run of which each document tells only what is new since a baseline, and what has been resolved. */
export const runSinceBaseline = (report: RunReport, baseline: Baseline): RunReport => ({
  ...report,
  documents: report.documents.map((document) => (isAudited(document) ? sinceBaseline(document, baseline) : document)),
})

/** The baseline that knows the findings of a run: see {@link updateBaseline}. */
export const baselineOfRun = (report: RunReport, earlier?: Baseline): Baseline =>
  updateBaseline(report.documents.filter(isAudited), earlier)
