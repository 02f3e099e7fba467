import { type AuditedRun, type Reporter, type ReporterOptions } from "../reporter.ts"
import { isAudited, isUnread, type ReportedDocument } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"
import { absentOf, resultOf } from "./result.ts"
import { describeRules } from "./rules.ts"
import { uriOf } from "./uri.ts"

const locales = { zh: "zh-CN", en: "en-US" } as const

const summaryOf = (document: ReportedDocument) =>
  isAudited(document)
    ? {
        file: document.file,
        disclosure: document.disclosure,
        summary: document.summary,
        coverage: { amounts: document.coverage.amounts, checked: document.coverage.checked },
      }
    : { file: document.file, error: document.error._tag }

/** What hindered the reading of documents: files that could not be read, and remarks of the readers. */
const notificationsOf = ({ report }: AuditedRun, files: readonly string[], { language }: ReporterOptions) =>
  report.documents.flatMap((document) => {
    const artifactLocation = { uri: uriOf(document.file), index: files.indexOf(document.file) }
    if (isUnread(document))
      return [
        {
          level: "error",
          descriptor: { id: document.error._tag },
          message: { text: harmless(document.error.message[language]) },
          locations: [{ physicalLocation: { artifactLocation } }],
        },
      ]
    return document.warnings.map(({ code, message, position }) => ({
      level: "note",
      descriptor: { id: code },
      message: { text: harmless(message[language]) },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            ...(position.line === undefined ? {} : { region: { startLine: position.line } }),
          },
        },
      ],
    }))
  })

const acceptedAs = ({ reason, until }: { readonly reason: string; readonly until?: string }) => ({
  kind: "external" as const,
  status: "accepted" as const,
  justification: until === undefined ? reason : `${reason} (${until})`,
})

// Whatever words come from outside, and wherever they stand; the line breaks that are left are those of messages.
const withoutControls = (_: string, value: unknown): unknown =>
  typeof value === "string" ? value.split("\n").map(harmless).join("\n") : value

/**
 * The run as SARIF 2.1.0, for code-scanning services and editors. Fingerprints name a finding by its rule and by
 * codes and names in the place of line numbers, so that it is known again when numbers or lines have changed.
 */
export const toSarif: Reporter<string> = (run, options) => {
  const { report } = run
  const rules = describeRules(report, options.language)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  // A file may be named twice in a run, but only once among the artifacts.
  const files = [...new Set(report.documents.map(({ file }) => file))]
  const results = report.documents.flatMap((document) => {
    if (!isAudited(document)) return []
    const artifact = {
      document,
      uri: uriOf(document.file),
      index: files.indexOf(document.file),
      language: options.language,
      ruleIndex: (id: string) => indexes.get(id) ?? -1,
    }
    const { findings, suppressed = [], baseline } = document
    const standing = baseline === undefined ? {} : { baselineState: "new" as const }
    return [
      ...findings.map((finding) => resultOf(finding, standing, artifact)),
      ...suppressed.map((finding) => resultOf(finding, { suppressions: [acceptedAs(finding.suppression)] }, artifact)),
      ...(baseline?.resolved ?? []).map((finding) => absentOf(finding, artifact)),
    ]
  })
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "gouji", version: options.version, semanticVersion: options.version, rules } },
        language: locales[options.language],
        invocations: [
          {
            executionSuccessful: !report.documents.some(isUnread),
            toolExecutionNotifications: notificationsOf(run, files, options),
          },
        ],
        artifacts: files.map((file) => ({
          location: { uri: uriOf(file) },
          roles: ["analysisTarget"],
          description: { text: harmless(file) },
        })),
        columnKind: "utf16CodeUnits",
        results,
        properties: { documents: report.documents.map(summaryOf) },
      },
    ],
  }
  return JSON.stringify(log, withoutControls, 2) + "\n"
}
