import type { Severity } from "../../rules/rule.ts"
import { suppressionNotes } from "../accepted.ts"
import { figuresText, messageText, placeText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import type { Reporter } from "../reporter.ts"
import { isAudited, type ReportedDocument, type ReportedFinding, type RunReport } from "../run-report.ts"
import { harmless } from "../terminal/harmless.ts"

const commands = { error: "error", warning: "warning", info: "notice" } as const satisfies Record<Severity, string>

const data: Readonly<Record<string, string>> = { "%": "%25", "\r": "%0D", "\n": "%0A" }
const property: Readonly<Record<string, string>> = { ...data, ":": "%3A", ",": "%2C" }

const escaped = (text: string, special: Readonly<Record<string, string>>): string =>
  text.replace(/[%\r\n:,]/g, (character) => special[character] ?? character)

interface Annotation {
  readonly severity: Severity
  readonly file: string
  readonly line?: number | undefined
  readonly title: string
  readonly lines: readonly string[]
}

const command = ({ severity, file, line, title, lines }: Annotation): string => {
  const properties = Object.entries({ file: harmless(file), line, title: harmless(title) }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escaped(String(value), property)}`],
  )
  const message = lines
    .filter((text) => text !== "")
    .map(harmless)
    .join("\n")
  return `::${commands[severity]} ${properties.join(",")}::${escaped(message, data)}`
}

const annotationOf = (file: string, finding: ReportedFinding, report: RunReport, language: Language): Annotation => ({
  severity: finding.severity,
  file,
  line: finding.source?.line,
  title: report.rules.find(({ id }) => id === finding.rule)?.title[language] ?? finding.rule,
  lines: [messageText(finding, language), figuresText(finding, language), placeText(finding, language), finding.rule],
})

const annotationsOf = (document: ReportedDocument, report: RunReport, language: Language): readonly Annotation[] =>
  isAudited(document)
    ? document.findings.map((finding) => annotationOf(document.file, finding, report, language))
    : [
        {
          severity: "error",
          file: document.file,
          title: document.error._tag,
          lines: [document.error.message[language]],
        },
      ]

/** What is said of the run as a whole: suppressions that nobody needs, or that count no longer. */
const remarksOn = (report: RunReport, language: Language): readonly string[] =>
  suppressionNotes(report).flatMap(({ heading, items }) =>
    items.map(
      (item) => `::warning title=${escaped(heading[language], property)}::${escaped(harmless(item[language]), data)}`,
    ),
  )

/** The findings as workflow commands, which GitHub shows beside the lines of the files: one line for each. */
export const toGitHub: Reporter<string> = ({ report }, { language }) =>
  report.documents
    .flatMap((document) => annotationsOf(document, report, language))
    .map(command)
    .concat(remarksOn(report, language))
    .map((line) => `${line}\n`)
    .join("")
