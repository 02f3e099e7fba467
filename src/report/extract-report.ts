import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Disclosure, SourceMap } from "../disclosure/index.ts"
import { safeJson } from "./terminal/safe-json.ts"
import { DocumentWarning, UnrecognisedPassage } from "./run-report.ts"

/** What `gouji extract --format json` prints: a disclosure, where its facts were printed, and what was not understood. */
export const ExtractReport = Schema.Struct({
  schemaVersion: Schema.Literal(1),
  file: Schema.String,
  disclosure: Disclosure,
  sources: SourceMap,
  unrecognised: Schema.Array(UnrecognisedPassage),
  warnings: Schema.Array(DocumentWarning),
})
export type ExtractReport = typeof ExtractReport.Type

const encode = Schema.encodeResult(ExtractReport)

/** The report as JSON, amounts as their printed text. */
export const toExtractJson = (report: ExtractReport): Result.Result<string, Schema.SchemaError> =>
  Result.map(encode(report), (json) => safeJson(json) + "\n")
