import { displayWidth } from "../terminal/display-width.ts"
import { figuresText, messageText, placeText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import { wordsOf } from "../pretty/dictionary.ts"
import type { ReportedFinding } from "../run-report.ts"
import { checklistWords } from "./words.ts"

/** A finding as a sentence, with its place. */
const sentence = (finding: ReportedFinding, language: Language): string => {
  const said = messageText(finding, language)
  const note = finding.severity === "info" ? checklistWords.note[language] : ""
  const rounding = finding.verdict === "rounding" ? wordsOf(language).rounding.trim() : ""
  const body = said === "" ? figuresText(finding, language) + rounding : said
  const place = finding.source === undefined ? "" : placeText(finding, language)
  return note + body + (place === "" ? "" : language === "zh" ? `（${place}）` : ` (${place})`)
}

/** Findings as numbered sentences. */
export const problems = (findings: readonly ReportedFinding[], language: Language): readonly string[] =>
  findings.map((finding, index) => `${index + 1}. ${sentence(finding, language)}`)

/** How many lines a text takes in a column of so many half-width characters. */
export const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0)

/**
 * Gathers sentences into cells of at most so many lines: a row of a spreadsheet cannot be higher than a page, and what
 * does not fit would be there without being seen.
 */
export const inCells = (sentences: readonly string[], width: number, most: number): readonly string[] => {
  const cells: string[] = []
  for (const next of sentences) {
    const last = cells.at(-1)
    if (last !== undefined && linesIn(`${last}\n${next}`, width) <= most) cells[cells.length - 1] = `${last}\n${next}`
    else cells.push(next)
  }
  return cells.length === 0 ? [""] : cells
}
