/**
 * gouji for Node: reading and auditing files. Every function comes as an Effect with a typed error, and as a Promise
 * for programs that do not know Effect.
 *
 * @module
 */
export { DocumentUnread } from "./node/document-unread.ts"
export { readDisclosure, type ReadDisclosureOptions, readDisclosurePromise } from "./node/read-disclosure.ts"
export {
  auditFiles,
  type AuditFilesOptions,
  auditFilesPromise,
  type AuditProgress,
  auditRun,
  auditRunPromise,
} from "./node/audit-files.ts"
export { loadRuleFiles } from "./node/load-rules.ts"
export { type RuleFileProblem, RulesInvalid } from "./node/rules-invalid.ts"
export type { ProblemCode } from "./rules/index.ts"
export type { LimitedQuantity, ReadOptions } from "./ingest/readers/reader.ts"
export { readSuppressions, readSuppressionsPromise, SuppressionsInvalid } from "./node/suppression-files.ts"
export {
  BaselineUnusable,
  readBaseline,
  readBaselinePromise,
  writeBaseline,
  writeBaselinePromise,
} from "./node/baseline-file.ts"
export { suppressRun } from "./report/suppress-run.ts"
export { baselineOfRun, runSinceBaseline } from "./report/baseline-run.ts"
export type { AuditedRun } from "./report/reporter.ts"
export type {
  AuditedDocument,
  DocumentWarning,
  ReportedDocument,
  ReportedFinding,
  RuleInfo,
  RunReport,
  UnreadDocument,
  UnrecognisedPassage,
} from "./report/run-report.ts"
