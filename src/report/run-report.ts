import * as Schema from "effect/Schema"
import { BaselineFinding, SuppressionUse } from "../audit/index.ts"
import { Kind, Level, SourcePlace } from "../disclosure/index.ts"
import { Category, Severity, Text } from "../rules/rule.ts"

const Verdicts = Schema.Struct({
  pass: Schema.Int,
  rounding: Schema.Int,
  fail: Schema.Int,
  notApplicable: Schema.Int,
  error: Schema.Int,
})

const Operand = Schema.Struct({
  path: Schema.String,
  value: Schema.String,
  unit: Schema.optionalKey(Schema.String),
  reported: Schema.Boolean,
  side: Schema.optionalKey(Schema.Literals(["actual", "expected"])),
  source: Schema.optionalKey(SourcePlace),
  from: Schema.optionalKey(Text),
})

/** What a rule found, as the report prints it. Decimals are strings, exact. */
const Finding = Schema.Struct({
  rule: Schema.String,
  category: Category,
  severity: Severity,
  verdict: Schema.Literals(["fail", "rounding", "error"]),
  message: Text,
  path: Schema.String,
  actual: Schema.optionalKey(Schema.String),
  expected: Schema.optionalKey(Schema.String),
  difference: Schema.optionalKey(Schema.String),
  tolerance: Schema.optionalKey(Schema.String),
  unit: Schema.optionalKey(Schema.String),
  source: Schema.optionalKey(SourcePlace),
  equation: Schema.optionalKey(Text),
  operands: Schema.Array(Operand),
  basis: Schema.optionalKey(Text),
  place: Schema.String,
  fingerprint: Schema.String,
})

const SuppressedFinding = Schema.Struct({
  ...Finding.fields,
  suppression: Schema.Struct({ reason: Schema.String, until: Schema.optionalKey(Schema.String) }),
})

const RuleOutcome = Schema.Struct({
  id: Schema.String,
  verdicts: Verdicts,
  reasons: Schema.Array(Schema.Struct({ reason: Text, count: Schema.Int })),
})

const Position = Schema.Struct({
  page: Schema.optionalKey(Schema.Int),
  line: Schema.optionalKey(Schema.Int),
  box: Schema.optionalKey(Schema.Tuple([Schema.Finite, Schema.Finite, Schema.Finite, Schema.Finite])),
  sheet: Schema.optionalKey(Schema.String),
  cell: Schema.optionalKey(Schema.String),
})

/** A passage of a document that nothing was made of, and why where that is known. */
export const UnrecognisedPassage = Schema.Struct({
  text: Schema.String,
  position: Position,
  reason: Schema.optionalKey(Text),
})
export type UnrecognisedPassage = typeof UnrecognisedPassage.Type

/** Something that a reader or recogniser could not take over as it is. */
export const DocumentWarning = Schema.Struct({ code: Schema.String, message: Text, position: Position })
export type DocumentWarning = typeof DocumentWarning.Type

/** A document that was read and audited. */
export const AuditedDocument = Schema.Struct({
  file: Schema.String,
  disclosure: Schema.Struct({
    kind: Kind,
    level: Level,
    unit: Schema.String,
    fiscalYear: Schema.Int,
    region: Schema.optionalKey(Schema.String),
    form: Schema.optionalKey(Schema.String),
  }),
  summary: Schema.Struct({
    error: Schema.Int,
    warning: Schema.Int,
    info: Schema.Int,
    suppressed: Schema.optionalKey(Schema.Int),
    verdicts: Verdicts,
  }),
  rules: Schema.Array(RuleOutcome),
  findings: Schema.Array(Finding),
  suppressed: Schema.optionalKey(Schema.Array(SuppressedFinding)),
  baseline: Schema.optionalKey(Schema.Struct({ known: Schema.Int, resolved: Schema.Array(BaselineFinding) })),
  coverage: Schema.Struct({ amounts: Schema.Int, checked: Schema.Int, unchecked: Schema.Array(Schema.String) }),
  unrecognised: Schema.Array(UnrecognisedPassage),
  warnings: Schema.Array(DocumentWarning),
})
export type AuditedDocument = typeof AuditedDocument.Type

/** A file that could not be read as a disclosure, and why. */
export const UnreadDocument = Schema.Struct({
  file: Schema.String,
  error: Schema.Struct({ _tag: Schema.String, message: Text }),
})
export type UnreadDocument = typeof UnreadDocument.Type

/** What a report says of each rule of the run, for readers that want more than its id. */
export const RuleInfo = Schema.Struct({
  id: Schema.String,
  title: Text,
  category: Category,
  severity: Severity,
  basis: Schema.optionalKey(Text),
})
export type RuleInfo = typeof RuleInfo.Type

/**
 * The result of one run over one or more documents: what `gouji audit --format json` prints, and what every other
 * format is made from. A document either was audited, or has an `error`.
 */
export const RunReport = Schema.Struct({
  schemaVersion: Schema.Literal(1),
  rules: Schema.Array(RuleInfo),
  documents: Schema.Array(Schema.Union([AuditedDocument, UnreadDocument])),
  suppressions: Schema.optionalKey(Schema.Array(SuppressionUse)),
})
export type RunReport = typeof RunReport.Type
/** A document of a run: audited, or not readable. */
export type ReportedDocument = RunReport["documents"][number]
/** A finding of an audited document. */
export type ReportedFinding = AuditedDocument["findings"][number]

/** Whether a document of a report was audited. */
export const isAudited = (document: ReportedDocument): document is AuditedDocument => "findings" in document

/** Whether a document of a report could not be read. */
export const isUnread = (document: ReportedDocument): document is UnreadDocument => !isAudited(document)
