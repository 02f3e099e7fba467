import type { Disclosure } from "../disclosure/index.ts"
import type { Language } from "./language.ts"
import type { RunReport } from "./run-report.ts"

/**
 * A run, and the disclosures that it is about: `disclosures[i]` is that of `report.documents[i]`, `undefined` where the
 * file could not be read, or where the caller has kept the report only.
 */
export interface AuditedRun {
  readonly report: RunReport
  readonly disclosures: readonly (Disclosure | undefined)[]
}

/** What every format may be told besides the run. */
export interface ReporterOptions {
  readonly language: Language
  /** the version of gouji that made the report */
  readonly version: string
}

/** Writes a run in one format: the same run always gives the same bytes, and nothing is left out of it. */
export type Reporter<Written extends string | Uint8Array = string | Uint8Array> = (
  run: AuditedRun,
  options: ReporterOptions,
) => Written
