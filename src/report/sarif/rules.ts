import type { Severity } from "../../rules/rule.ts"
import type { Language } from "../language.ts"
import type { RunReport } from "../run-report.ts"

/** SARIF's words for severities. */
export const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>

/** The rules of a run as SARIF describes them; a rule that only a finding names is described by its id. */
export const describeRules = ({ rules, documents }: RunReport, language: Language) => {
  const described = new Set(rules.map(({ id }) => id))
  const named = documents.flatMap((document) => ("findings" in document ? document.findings : []))
  const undescribed = [...new Set(named.map(({ rule }) => rule))].filter((id) => !described.has(id))
  return [
    ...rules.map(({ id, title, category, severity, basis }) => ({
      id,
      shortDescription: { text: title[language] },
      fullDescription: { text: basis === undefined ? title[language] : basis[language] },
      help: { text: [title[language], ...(basis === undefined ? [] : [basis[language]])].join("\n\n") },
      defaultConfiguration: { level: levels[severity] },
      properties: { category, tags: [category], title, ...(basis === undefined ? {} : { basis }) },
    })),
    ...undescribed.map((id) => ({ id })),
  ]
}
