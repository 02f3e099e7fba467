import type { AuditedRun, Reporter } from "../reporter.ts"
import { isAudited } from "../run-report.ts"
import { suppressionsSection } from "./accepted.ts"
import { anchorsOf } from "./anchors.ts"
import { both } from "./both.ts"
import { script, scriptSource } from "./client/script.ts"
import { documentSection, unreadSection } from "./document.ts"
import { type Html, tag, text, trusted } from "./markup.ts"
import { documentId, overview } from "./overview.ts"
import { pageWords } from "./page-words.ts"
import { style } from "./style.ts"
import { filterBar, pageHeader } from "./toolbar.ts"

/** Documents are shown open where there are so few that nobody has to look for one. */
const fewDocuments = 2
/** Above so many documents, a browser is slow with all of them at once. */
const manyDocuments = 20

const policy = [
  "default-src 'none'",
  `script-src ${scriptSource}`,
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

const sections = ({ report, disclosures }: AuditedRun): readonly Html[] => {
  const rules = new Map(report.rules.map((info) => [info.id, info]))
  const count = report.documents.length
  const presence = { isOpen: count <= fewDocuments, isPacked: count > manyDocuments }
  return report.documents.map((document, index) => {
    const prefix = documentId(index)
    if (!isAudited(document)) return unreadSection(document, prefix)
    const disclosure = disclosures[index]
    const anchors = anchorsOf(document, disclosure, prefix)
    return documentSection({ document, disclosure, prefix, anchors, ruleOf: (id) => rules.get(id) }, presence)
  })
}

/** What goes along with who follows a finding to its place: its equation, and the way back. */
const wayBack = tag(
  "aside",
  { id: "way", hidden: true, "aria-labelledby": "way-name" },
  tag("h2", { class: "sr", id: "way-name" }, both(pageWords.way)),
  tag("div", { id: "way-text" }),
  tag("button", { type: "button", id: "back" }, both(pageWords.back)),
)

const titleOf = ({ report }: AuditedRun, language: "zh" | "en"): string => {
  const [first] = report.documents
  const name =
    report.documents.length === 1 && first !== undefined && isAudited(first) ? first.disclosure.unit : undefined
  return [pageWords.report[language], ...(name === undefined ? [] : [name])].join(" · ")
}

/**
 * The run as one page that needs nothing else: what is wrong, then each disclosure with its findings marked in it. It
 * reads without scripts; they add language, theme, filters and the way back. A content security policy lets nothing
 * load, and no script run but the page's own.
 */
export const toHtml: Reporter<string> = (run, { language, version }) => {
  const { report } = run
  const ruleOf = (id: string) => report.rules.find((rule) => rule.id === id)
  const head = tag(
    "head",
    {},
    trusted('<meta charset="utf-8">'),
    trusted(`<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    trusted('<meta name="viewport" content="width=device-width,initial-scale=1">'),
    trusted('<meta name="color-scheme" content="light dark">'),
    tag("title", {}, text(titleOf(run, language))),
    tag("style", {}, trusted(style)),
  )
  const body = tag(
    "body",
    {},
    tag("a", { class: "skip", href: "#content" }, both(pageWords.skip)),
    pageHeader(language),
    tag(
      "main",
      { id: "content", tabindex: -1 },
      filterBar(report, language),
      overview(report.documents, ruleOf),
      suppressionsSection(report),
      ...sections(run),
    ),
    tag("footer", {}, both(pageWords.madeBy), text(` ${version}`)),
    wayBack,
    tag("script", {}, trusted(script)),
  )
  const page = tag("html", { lang: language === "zh" ? "zh-CN" : "en", "data-language": language }, head, body)
  return `<!doctype html>\n${page.markup}\n`
}
