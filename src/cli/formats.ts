import type { Reporter } from "../report/reporter.ts"

/** The formats for machines and for other programs; each is loaded when it is asked for. */
const reporters = {
  json: async () => (await import("../report/json.ts")).jsonReporter,
  sarif: async () => (await import("../report/sarif/sarif.ts")).toSarif,
  junit: async () => (await import("../report/junit/junit.ts")).toJUnit,
  markdown: async () => (await import("../report/markdown/markdown.ts")).toMarkdown,
  github: async () => (await import("../report/github/github.ts")).toGitHub,
  csv: async () => (await import("../report/csv/findings.ts")).toFindingsCsv,
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type MachineFormat = keyof typeof reporters

/** The formats in which an audit can be written. */
export const auditFormats = ["pretty", "json", "sarif", "junit", "markdown", "github", "csv"] as const
export type AuditFormat = (typeof auditFormats)[number]

/** The reporter of a format. */
export const loadReporter = (format: MachineFormat): Promise<Reporter> => reporters[format]()
