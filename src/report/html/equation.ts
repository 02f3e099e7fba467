import { operandText } from "../finding-text.ts"
import type { Language } from "../language.ts"
import type { ReportedFinding } from "../run-report.ts"
import { both, say } from "./both.ts"
import { all, type Html, tag, text } from "./markup.ts"
import { pageWords } from "./page-words.ts"

type Operand = ReportedFinding["operands"][number]

const sideOf = ({ side }: Operand): Html | undefined =>
  side === undefined ? undefined : both(side === "actual" ? pageWords.actualSide : pageWords.expectedSide)

const numberOf = (operand: Operand): Html => {
  const write = (language: Language): string => operandText(operand, language)
  return both({ zh: write("zh"), en: write("en") })
}

/** The numbers that a check has put into its equation, each with the place where it is printed. */
const operandsTable = (operands: readonly Operand[], placeOf: (operand: Operand) => Html): Html => {
  const withSides = operands.some(({ side }) => side !== undefined)
  const heading = (words: Html): Html => tag("th", { scope: "col" }, words)
  const rows = operands.map((operand) =>
    tag(
      "tr",
      {},
      withSides ? tag("td", { class: "side" }, sideOf(operand)) : undefined,
      tag("td", {}, placeOf(operand)),
      tag("td", { class: "n" }, numberOf(operand)),
    ),
  )
  return tag(
    "table",
    {},
    tag(
      "thead",
      {},
      tag(
        "tr",
        {},
        withSides ? heading(both(pageWords.side)) : undefined,
        heading(both(pageWords.place)),
        tag("th", { scope: "col", class: "n" }, both(pageWords.amount)),
      ),
    ),
    tag("tbody", {}, ...rows),
  )
}

/**
 * The equation that a finding was evaluated by: with every number as printed, the difference and what rounding allows;
 * opened, where each number stands. The page opens it when its finding or its cell is clicked.
 */
export const equationPart = (
  { equation, operands }: ReportedFinding,
  placeOf: (operand: Operand) => Html,
): Html | undefined => {
  if (equation === undefined && operands.length === 0) return undefined
  const label =
    equation === undefined
      ? all([both(pageWords.operands), text(` (${operands.length})`)])
      : all([
          both(pageWords.equation),
          both(say((words) => words.separator)),
          tag("span", { class: "said" }, both(equation)),
        ])
  if (operands.length === 0) return tag("p", { class: "equation" }, label)
  return tag("details", { class: "equation" }, tag("summary", {}, label), operandsTable(operands, placeOf))
}
