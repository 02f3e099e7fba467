import { type FormatName, formats } from "../report/formats.ts"
import type { Reporter } from "../report/reporter.ts"

export type MachineFormat = "json" | FormatName

/** The formats in which an audit can be written. */
export const auditFormats = [
  "pretty",
  "json",
  "sarif",
  "junit",
  "markdown",
  "github",
  "csv",
  "html",
  "checklist",
] as const satisfies readonly ("pretty" | MachineFormat)[]
export type AuditFormat = (typeof auditFormats)[number]

/** The reporter of a format, which is loaded when it is asked for. */
export const loadReporter = async (format: MachineFormat): Promise<Reporter> =>
  format === "json" ? (await import("../report/json.ts")).jsonReporter : formats[format].load()

/** What a file must be called that a format is written to because a terminal cannot show it. */
export const fileEnding = (format: AuditFormat): string | undefined =>
  format === "pretty" || format === "json" || !formats[format].binary ? undefined : formats[format].extension
