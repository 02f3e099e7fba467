import { type AuditedDocument, type UnreadDocument } from "../run-report.ts"
import { both, say } from "./both.ts"
import { acceptedPart } from "./accepted.ts"
import { figures } from "./charts/figures.ts"
import type { Context } from "./context.ts"
import { coverageSection } from "./coverage.ts"
import { findingsSection } from "./findings.ts"
import { all, type Html, tag, text } from "./markup.ts"
import { narrativeSection, outlineSection } from "./narrative.ts"
import { pack } from "./pack.ts"
import { pageWords } from "./page-words.ts"
import { tablesSection } from "./tables.ts"

const severities = [
  ["error", pageWords.errors],
  ["warning", pageWords.warnings],
  ["info", pageWords.notes],
] as const

/** How many findings there are of each severity. */
export const counts = ({ summary }: AuditedDocument): Html =>
  tag(
    "span",
    { class: "counts" },
    ...severities.map(([severity, label]) =>
      tag(
        "span",
        { class: summary[severity] === 0 ? "count" : `count ${severity}` },
        both(label),
        text(` ${summary[severity]}`),
      ),
    ),
  )

const name = ({ disclosure: { unit, fiscalYear, kind, level } }: AuditedDocument): Html =>
  both(say((words) => words.heading(unit, String(fiscalYear), words.kind[kind], words.level[level])))

const part = (id: string, heading: Html, ...content: readonly (Html | undefined)[]): Html =>
  tag("section", { id }, tag("h3", {}, heading), ...content)

const disclosureParts = (context: Context): readonly Html[] => {
  const { disclosure, prefix } = context
  if (disclosure === undefined) return [tag("p", { class: "note" }, both(pageWords.noDisclosure))]
  const outline = outlineSection(disclosure, context)
  const pictures = figures(context)
  return [
    ...(pictures.length === 0
      ? []
      : [part(`${prefix}-pictures`, both(pageWords.pictures), tag("div", { class: "pictures" }, ...pictures))]),
    part(
      `${prefix}-tables`,
      both(pageWords.tables),
      tag("p", { class: "legend" }, both(pageWords.legend), text(" "), both(pageWords.unchecked)),
      tablesSection(disclosure, context),
    ),
    part(
      `${prefix}-narrative`,
      both(pageWords.narrative),
      outline === undefined ? undefined : all([tag("h4", {}, both(pageWords.outline)), outline]),
      tag("div", { lang: "zh-CN" }, narrativeSection(disclosure, context)),
    ),
  ]
}

/** How a document stands in the page. */
export interface Presence {
  readonly isOpen: boolean
  /** whether its content is made by the page's script when it is looked at: hundreds of documents would be slow */
  readonly isPacked: boolean
}

/** A document: what is wrong first, then the disclosure itself, then how far the checks have reached. */
export const documentSection = (context: Context, { isOpen, isPacked }: Presence): Html => {
  const { document, disclosure, prefix } = context
  const link = (id: string, words: Html): Html => tag("a", { href: `#${prefix}-${id}` }, words)
  const content = all([
    tag("p", { class: "file", id: `${prefix}-file` }, text(document.file)),
    tag(
      "nav",
      { class: "parts", "aria-labelledby": `${prefix}-name ${prefix}-file` },
      link("findings", both(pageWords.findings)),
      ...(disclosure === undefined
        ? []
        : [
            link("pictures", both(pageWords.pictures)),
            link("tables", both(pageWords.tables)),
            link("narrative", both(pageWords.narrative)),
          ]),
      link("coverage", both(pageWords.coverage)),
    ),
    findingsSection(context),
    acceptedPart(context),
    ...disclosureParts(context),
    coverageSection(context),
  ])
  return tag(
    "details",
    { class: "document", id: prefix, open: isOpen },
    tag("summary", {}, tag("h2", { id: `${prefix}-name` }, name(document)), counts(document)),
    isPacked ? pack(content) : content,
  )
}

/** A file that could not be read. */
export const unreadSection = ({ file, error }: UnreadDocument, prefix: string): Html =>
  tag(
    "section",
    { class: "document", id: prefix },
    tag("h2", {}, both(say((words) => words.unread)), text(" · "), text(file)),
    tag("p", {}, both(error.message)),
  )
