import { knownFindings } from "../accepted.ts"
import { groupFindings, type RuleGroup } from "../pretty/groups.ts"
import { both, say } from "./both.ts"
import type { Context } from "./context.ts"
import { findingItem } from "./finding.ts"
import { all, type Html, tag, text } from "./markup.ts"
import { pageWords } from "./page-words.ts"

const group = ({ rule, verdict, first, count, places }: RuleGroup, context: Context): Html => {
  const { document, ruleOf } = context
  const info = ruleOf(rule)
  const basis = first.basis ?? info?.basis
  const note = {
    fail: undefined,
    rounding: both(say((words) => words.rounding)),
    error: both(say((words) => words.notEvaluated)),
  }[verdict]
  return tag(
    "section",
    { class: `rule ${first.severity}` },
    tag(
      "h4",
      {},
      tag("span", { class: "badge" }, both(badges[first.severity])),
      both(info?.title ?? { zh: rule, en: rule }),
      note,
      count > 1 ? both(say((words) => words.places(String(count)))) : undefined,
    ),
    tag(
      "p",
      { class: "about" },
      both(say((words) => words.category[first.category])),
      text(" · "),
      tag("code", {}, text(rule)),
      ...(basis === undefined ? [] : [text(" · "), both(say((words) => words.basis + words.separator)), both(basis)]),
    ),
    tag(
      "ol",
      {},
      ...places.flatMap(({ findings }) =>
        findings.map((finding) => findingItem(finding, document.findings.indexOf(finding), context)),
      ),
    ),
  )
}

const badges = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "note" },
} as const

/** The findings of a document, the gravest first, those of one rule together. */
export const findingsSection = (context: Context): Html => {
  const { document, prefix } = context
  return tag(
    "section",
    { class: "findings", id: `${prefix}-findings` },
    tag("h3", {}, both(pageWords.findings)),
    tag("p", { class: "hidden-note", hidden: true, role: "status" }, both(pageWords.hidden)),
    document.findings.length === 0
      ? tag(
          "p",
          { class: "good" },
          both(say((words) => (knownFindings(document) > 0 ? words.onlyKnown : words.noFindings))),
        )
      : all(groupFindings(document.findings).flatMap(({ rules }) => rules.map((each) => group(each, context)))),
  )
}
