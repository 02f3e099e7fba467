import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { safeJson } from "./terminal/safe-json.ts"
import type { Reporter } from "./reporter.ts"
import { RunReport } from "./run-report.ts"

const encode = Schema.encodeResult(RunReport)

/**
 * The report as JSON. Keys stand in the order of the schema, whatever order they were made in, so that two reports
 * can be compared line by line.
 */
export const toJson = (report: RunReport): string => {
  const ordered = Result.getOrElse(encode(report), () => report)
  return safeJson(ordered) + "\n"
}

/** {@link toJson} as a reporter among others. */
export const jsonReporter: Reporter<string> = ({ report }) => toJson(report)
