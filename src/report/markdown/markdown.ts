import { verdicts } from "../../audit/report.ts"
import { acceptedNotes, knownFindings, type Note, suppressionNotes } from "../accepted.ts"
import { groupFindings, type RuleGroup } from "../pretty/groups.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import { figuresText, messageText, operandText, placeText } from "../finding-text.ts"
import type { Reporter } from "../reporter.ts"
import {
  type AuditedDocument,
  isAudited,
  type ReportedDocument,
  type ReportedFinding,
  type RuleInfo,
} from "../run-report.ts"
import { nameMarkdown, escapeMarkdown, tableRow } from "./escape.ts"

interface Context {
  readonly language: Language
  readonly ruleOf: (id: string) => RuleInfo | undefined
}

const signs = { error: "❌", warning: "⚠️", info: "ℹ️" } as const

const findingLines = (finding: ReportedFinding, { language }: Context): readonly string[] => {
  const place = placeText(finding, language)
  const others = finding.operands.filter(({ path }) => path !== finding.path)
  const operands = others.map((operand) => `${placeText(operand, language)}: ${operandText(operand, language)}`)
  const words = wordsOf(language)
  const detail = [
    figuresText(finding, language),
    messageText(finding, language),
    ...(operands.length === 0 ? [] : [words.operands + words.separator + operands.join(words.listSeparator)]),
  ].filter((line) => line !== "")
  return [`- **${escapeMarkdown(place)}**`, ...detail.map((line) => `  <br>${escapeMarkdown(line)}`)]
}

const ruleLines = (group: RuleGroup, severity: keyof typeof signs, context: Context): readonly string[] => {
  const { language, ruleOf } = context
  const words = wordsOf(language)
  const info = ruleOf(group.rule)
  const note = { fail: "", rounding: words.rounding, error: words.notEvaluated }[group.verdict]
  const basis = (group.first.basis ?? info?.basis)?.[language]
  return [
    `#### ${signs[severity]} ${escapeMarkdown(info?.title[language] ?? group.rule)}${escapeMarkdown(note)}`,
    "",
    `${words.category[group.first.category]} · ${nameMarkdown(group.rule)}`,
    "",
    ...group.places.flatMap(({ findings }) => findings.flatMap((finding) => findingLines(finding, context))),
    "",
    ...(basis === undefined ? [] : [`${words.basis}${words.separator}${escapeMarkdown(basis)}`, ""]),
  ]
}

const countsOf = ({ summary }: AuditedDocument, language: Language): string =>
  wordsOf(language).counts({
    error: String(summary.error),
    warning: String(summary.warning),
    info: String(summary.info),
  })

const nameOf = ({ disclosure: { unit, fiscalYear, kind, level } }: AuditedDocument, language: Language): string => {
  const words = wordsOf(language)
  return escapeMarkdown(words.heading(unit, String(fiscalYear), words.kind[kind], words.level[level]))
}

const coverageLines = ({ summary, coverage }: AuditedDocument, language: Language): readonly string[] => {
  const words = wordsOf(language)
  const counts = verdicts.map((verdict) => `${words.verdict[verdict]} ${summary.verdicts[verdict]}`).join(" · ")
  const { amounts, checked } = coverage
  return [
    `${words.coverage}${words.separator}${counts}. ${amounts === 0 ? words.noAmounts : `${checked}/${amounts}`}`,
    "",
  ]
}

const noteLines = ({ heading, items }: Note, language: Language): readonly string[] => [
  `**${escapeMarkdown(heading[language])}**`,
  "",
  ...items.map((item) => `- ${escapeMarkdown(item[language])}`),
  ...(items.length === 0 ? [] : [""]),
]

const documentLines = (document: ReportedDocument, context: Context): readonly string[] => {
  const { language } = context
  const words = wordsOf(language)
  if (!isAudited(document))
    return [
      `## ❌ ${escapeMarkdown(document.file)}${words.separator}${words.unread}`,
      "",
      escapeMarkdown(document.error.message[language]),
      "",
    ]
  return [
    `## ${nameOf(document, language)}`,
    "",
    `${words.file} ${nameMarkdown(document.file)}`,
    "",
    `**${countsOf(document, language)}**`,
    "",
    ...(document.findings.length === 0 ? [knownFindings(document) > 0 ? words.onlyKnown : words.noFindings, ""] : []),
    ...groupFindings(document.findings).flatMap(({ severity, count, rules }) => [
      `### ${words.severity[severity](String(count))}`,
      "",
      ...rules.flatMap((group) => ruleLines(group, severity, context)),
    ]),
    ...acceptedNotes(document, context.ruleOf).flatMap((note) => noteLines(note, language)),
    ...coverageLines(document, language),
  ]
}

const overallLines = (documents: readonly ReportedDocument[], language: Language): readonly string[] => {
  if (documents.length < 2) return []
  const words = wordsOf(language)
  const audited = documents.filter(isAudited).length
  return [
    `**${words.overall(String(documents.length), String(audited), String(documents.length - audited))}**`,
    "",
    tableRow([words.file, ...(["error", "warning", "info"] as const).map((severity) => signs[severity])]),
    tableRow(["---", "--:", "--:", "--:"]),
    ...documents.map((document) =>
      isAudited(document)
        ? tableRow([
            escapeMarkdown(document.file),
            String(document.summary.error),
            String(document.summary.warning),
            String(document.summary.info),
          ])
        : tableRow([`${escapeMarkdown(document.file)} (${words.unread})`, "–", "–", "–"]),
    ),
    "",
  ]
}

/** The run as Markdown, for a pull request or a chat: the overview first, then each document with its findings. */
export const toMarkdown: Reporter<string> = ({ report }, { language }) => {
  const rules = new Map(report.rules.map((info) => [info.id, info]))
  const context: Context = { language, ruleOf: (id) => rules.get(id) }
  const lines = [
    ...overallLines(report.documents, language),
    ...report.documents.flatMap((document) => documentLines(document, context)),
    ...suppressionNotes(report).flatMap((note) => noteLines(note, language)),
  ]
  return lines.join("\n").trimEnd() + "\n"
}
