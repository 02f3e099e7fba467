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

/** Chooses findings by severity, category and table; only what occurs can be chosen. */
export const filterBar = ({ documents }: RunReport, language: "zh" | "en"): Html => {
  const findings = documents.filter(isAudited).flatMap((document) => document.findings)
  const categories = [...new Set(findings.map(({ category }) => category))]
  const tables = [...new Set(findings.map(({ path }) => tableOf(path)))]
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
    tag(
      "label",
      {},
      both(pageWords.category),
      tag(
        "select",
        { name: "category" },
        option("", pageWords.every, language),
        ...categories.map((category) =>
          option(
            category,
            say((words) => words.category[category]),
            language,
          ),
        ),
      ),
    ),
    tag(
      "label",
      {},
      both(pageWords.table),
      tag(
        "select",
        { name: "table" },
        option("", pageWords.every, language),
        ...tables.map((table) => option(table, tableName(table), language)),
      ),
    ),
  )
}
