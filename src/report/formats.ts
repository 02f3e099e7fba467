import type { Reporter } from "./reporter.ts"

/** How a format is got: its reporter is loaded when it is asked for, for some bring large libraries. */
export interface Format {
  /** what a file of this format is called at its end */
  readonly extension: string
  /** whether it is bytes, which do not belong on a terminal */
  readonly binary: boolean
  readonly load: () => Promise<Reporter>
}

/** The formats that files and other programs take; those for the terminal have options of their own. */
export const formats = {
  sarif: { extension: "sarif", binary: false, load: async () => (await import("./sarif/sarif.ts")).toSarif },
  junit: { extension: "xml", binary: false, load: async () => (await import("./junit/junit.ts")).toJUnit },
  markdown: { extension: "md", binary: false, load: async () => (await import("./markdown/markdown.ts")).toMarkdown },
  github: { extension: "txt", binary: false, load: async () => (await import("./github/github.ts")).toGitHub },
  csv: { extension: "csv", binary: false, load: async () => (await import("./csv/findings.ts")).toFindingsCsv },
  html: { extension: "html", binary: false, load: async () => (await import("./html/html.ts")).toHtml },
  checklist: {
    extension: "xlsx",
    binary: true,
    load: async () => (await import("./checklist/checklist.ts")).toChecklist,
  },
} as const satisfies Record<string, Format>

/** The name of a format for files and other programs. */
export type FormatName = keyof typeof formats
