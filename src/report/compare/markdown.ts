import type { Language } from "../language.ts"
import { escapeMarkdown, tableRow } from "../markdown/escape.ts"
import type { ReportComparison } from "./comparison.ts"
import { sectionsOf } from "./sections.ts"

/** A comparison as Markdown. */
export const toCompareMarkdown = (comparison: ReportComparison, language: Language): string => {
  const { title, sides, columns, facts, same, findings } = sectionsOf(comparison, language)
  const lines = [
    `## ${title}`,
    "",
    ...sides.map((side) => `- ${escapeMarkdown(side)}`),
    "",
    ...findings.flatMap(({ heading, lines: found }) => [
      `### ${heading}`,
      "",
      ...found.flatMap(([first = "", ...rest]) => [
        `- **${escapeMarkdown(first)}**`,
        ...rest.map((line) => `  <br>${escapeMarkdown(line)}`),
      ]),
      ...(found.length === 0 ? [] : [""]),
    ]),
    ...facts.flatMap(({ heading, rows }) => [
      `### ${heading}`,
      "",
      ...(rows.length === 0
        ? []
        : [
            tableRow(columns),
            tableRow(["---", "--:", "--:", "--:", "--:"]),
            ...rows.map((row) => tableRow(row.map(escapeMarkdown))),
            "",
          ]),
    ]),
    same,
  ]
  return lines.join("\n") + "\n"
}
