import { isAudited, type RunReport } from "../run-report.ts"
import type { Text } from "../../rules/rule.ts"
import { both, labelled, say } from "./both.ts"
import { type Html, tag, text } from "./markup.ts"
import { pageWords } from "./page-words.ts"
import { tableName, tableOf } from "./table-of.ts"

/** The page's own line: its name, language, theme, print. What needs a script is shown by the script. */
export const pageHeader = (language: "zh" | "en"): Html => {
  const button = (code: "zh" | "en", label: string): Html =>
    tag("button", { type: "button", "data-switch": code, "aria-pressed": String(code === language) }, text(label))
  return tag(
    "header",
    { class: "page" },
    tag("h1", {}, both(pageWords.report)),
    tag(
      "span",
      { hidden: true, "data-scripted": true },
      button("zh", "中文"),
      text(" "),
      button("en", "English"),
      text(" "),
      tag("button", { type: "button", id: "theme" }, both(pageWords.theme)),
      text(" "),
      tag("button", { type: "button", id: "print" }, both(pageWords.print)),
    ),
  )
}

const option = (value: string, label: Text, language: "zh" | "en"): Html =>
  tag("option", { value, ...labelled(label) }, text(label[language]))

const severities = [
  ["error", pageWords.errors],
  ["warning", pageWords.warnings],
  ["info", pageWords.notes],
] as const

const choice = (
  name: string,
  label: Text,
  options: readonly (readonly [string, Text])[],
  language: "zh" | "en",
): Html =>
  tag(
    "label",
    {},
    both(label),
    tag("select", { name }, ...options.map(([value, words]) => option(value, words, language))),
  )

/** Finds one of several documents by its words, and puts those with most findings first. */
const documentTools = (language: "zh" | "en"): readonly Html[] => [
  tag("label", {}, both(pageWords.search), tag("input", { type: "search", name: "words", size: 14 })),
  choice("order", pageWords.order, [["", pageWords.fileOrder], ...severities], language),
]

/** Chooses findings by severity, category and table; only what occurs can be chosen. */
export const filterBar = ({ documents }: RunReport, language: "zh" | "en"): Html => {
  const findings = documents.filter(isAudited).flatMap((document) => document.findings)
  const categories = [...new Set(findings.map(({ category }) => category))]
  const tables = [...new Set(findings.map(({ path }) => tableOf(path)))]
  const every = ["", pageWords.every] as const
  return tag(
    "form",
    { id: "filters", hidden: true, "data-scripted": true },
    ...severities.map(([severity, label]) =>
      tag(
        "label",
        {},
        tag("input", { type: "checkbox", name: "severity", value: severity, checked: true }),
        both(label),
      ),
    ),
    choice(
      "category",
      pageWords.category,
      [every, ...categories.map((category) => [category, say((words) => words.category[category])] as const)],
      language,
    ),
    choice("table", pageWords.table, [every, ...tables.map((table) => [table, tableName(table)] as const)], language),
    ...(documents.length < 2 ? [] : documentTools(language)),
  )
}
