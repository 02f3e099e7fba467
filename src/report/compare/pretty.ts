import type { PrettyOptions } from "../pretty/pretty.ts"
import { displayWidth } from "../terminal/display-width.ts"
import { colourStyle, plainStyle } from "../terminal/style.ts"
import { paragraph, shorten } from "../terminal/wrap.ts"
import type { ReportComparison } from "./comparison.ts"
import { sectionsOf } from "./sections.ts"

const gap = 2

const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - displayWidth(text))) + text
const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - displayWidth(text)))

/**
 * Lines of a table: names to the left, numbers to the right. Where the numbers leave the names no room, each row takes
 * two lines.
 */
const table = (rows: readonly (readonly string[])[], width: number): readonly string[] => {
  const widths = [1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))))
  const numbers = widths.reduce((sum, each) => sum + each + gap, 0)
  const room = width - numbers - gap
  const cellsOf = (row: readonly string[]): string =>
    widths.map((each, index) => " ".repeat(gap) + padStart(row[index + 1] ?? "", each)).join("")
  const [longest] = rows.map((row) => displayWidth(row[0] ?? "")).sort((a, b) => b - a)
  if (room < 16)
    return rows.flatMap((row) => [
      ...paragraph(row[0] ?? "", width, 2, 2),
      ...paragraph(row.slice(1).join(" · "), width, 4),
    ])
  const names = Math.min(room, longest ?? 0)
  return rows.map((row) => "  " + padEnd(shorten(row[0] ?? "", names), names) + cellsOf(row))
}

/** A comparison as people read it on a terminal: the findings first, then the numbers that changed. */
export const toComparePretty = (comparison: ReportComparison, { language, colour, width }: PrettyOptions): string => {
  const { title, sides, columns, facts, same, findings } = sectionsOf(comparison, language)
  const style = colour ? colourStyle : plainStyle
  const lines = [
    ...paragraph(title, width, 0).map(style.strong),
    ...sides.flatMap((side) => paragraph(side, width, 0, 2)),
    "",
    ...findings.flatMap(({ heading, lines: found }) => [
      ...paragraph(heading, width, 0).map(style.strong),
      ...found.flatMap(([first = "", ...rest]) => [
        ...paragraph(`- ${first}`, width, 2, 2),
        ...rest.flatMap((line) => paragraph(line, width, 4)),
      ]),
      "",
    ]),
    ...facts.flatMap(({ heading, rows }) => [
      ...paragraph(heading, width, 0).map(style.strong),
      ...(rows.length === 0 ? [] : table([columns, ...rows], width)),
      "",
    ]),
    ...paragraph(same, width, 0),
    "",
  ]
  return lines.join("\n")
}
