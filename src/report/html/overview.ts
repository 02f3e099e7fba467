import { type AuditedDocument, isAudited, type ReportedDocument, type RuleInfo } from "../run-report.ts"
import { groupFindings } from "../pretty/groups.ts"
import { both, say } from "./both.ts"
import { all, type Html, tag, text, scrollingGrid } from "./markup.ts"
import { pageWords } from "./page-words.ts"
import { tableOf } from "./table-of.ts"

/** The id of the section of the nth document. */
export const documentId = (index: number): string => `d${index + 1}`

/** How many findings there are of each severity, category and table, for the filter. */
const findingCounts = ({ findings }: AuditedDocument): string => {
  const counts = new Map<string, number>()
  for (const { severity, category, path } of findings) {
    const group = `${severity}:${category}:${tableOf(path)}`
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return [...counts].map(([group, count]) => `${group}:${count}`).join(" ")
}

const row = (document: ReportedDocument, index: number, ruleOf: (id: string) => RuleInfo | undefined): Html => {
  const href = `#${documentId(index)}`
  if (!isAudited(document))
    return tag(
      "tr",
      {},
      tag("th", { scope: "row" }, tag("a", { href }, text(document.file))),
      tag("td", {}),
      tag("td", {}, both(say((words) => words.unread))),
      ...[1, 2, 3].map(() => tag("td", { class: "n" }, text("–"))),
      tag("td", {}, both(document.error.message)),
    )
  const { unit, fiscalYear, kind, level } = document.disclosure
  const { summary } = document
  const worst = groupFindings(document.findings)[0]?.rules[0]?.rule
  return tag(
    "tr",
    { "data-findings": findingCounts(document) },
    tag("th", { scope: "row" }, tag("a", { href }, text(unit)), tag("small", {}, text(document.file))),
    tag("td", {}, text(String(fiscalYear))),
    tag("td", {}, both(say((words) => words.level[level] + (words.separator === ": " ? " " : "") + words.kind[kind]))),
    ...(["error", "warning", "info"] as const).map((severity) =>
      tag("td", { class: "n", "data-count": severity }, text(String(summary[severity]))),
    ),
    tag("td", {}, worst === undefined ? undefined : both(ruleOf(worst)?.title ?? { zh: worst, en: worst })),
  )
}

/** One line for each document, where there are several. */
export const overview = (
  documents: readonly ReportedDocument[],
  ruleOf: (id: string) => RuleInfo | undefined,
): Html | undefined => {
  if (documents.length < 2) return undefined
  const audited = documents.filter(isAudited).length
  const headings = [pageWords.unit, pageWords.year, pageWords.kind] as const
  const numbers = [pageWords.errors, pageWords.warnings, pageWords.notes] as const
  return tag(
    "section",
    { class: "document", id: "overview" },
    tag("h2", {}, both(pageWords.overview)),
    tag(
      "p",
      {},
      both(
        say((words) => words.overall(String(documents.length), String(audited), String(documents.length - audited))),
      ),
      tag(
        "span",
        { hidden: true, "data-scripted": true },
        text(" · "),
        both(pageWords.shown),
        tag("output", { id: "shown" }, text(String(documents.length))),
      ),
    ),
    scrollingGrid(
      tag(
        "thead",
        {},
        tag(
          "tr",
          {},
          all(headings.map((heading) => tag("th", { scope: "col" }, both(heading)))),
          all(numbers.map((heading) => tag("th", { scope: "col", class: "n" }, both(heading)))),
          tag("th", { scope: "col" }, both(pageWords.worst)),
        ),
      ),
      tag("tbody", {}, ...documents.map((document, index) => row(document, index, ruleOf))),
    ),
  )
}
