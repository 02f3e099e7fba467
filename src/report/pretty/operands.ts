import { glue } from "../terminal/wrap.ts"
import type { ReportedFinding } from "../run-report.ts"
import { withUnit } from "./amount-text.ts"
import type { Context } from "./context.ts"
import { captionOf } from "./groups.ts"
import { describePlace } from "./place.ts"

const fewest = 6

type Operand = ReportedFinding["operands"][number]

/** Where an operand stands, in as few words as tell it from the finding's own place. */
const placeOf = ({ source, path, from }: Operand, finding: ReportedFinding, { words, language }: Context): string => {
  if (from !== undefined) return from[language]
  if (source === undefined) return path
  const own = finding.source
  const caption = captionOf({ source })
  if (own === undefined || caption !== captionOf(finding)) return describePlace(source, "", words)
  const { row, column } = source
  const label = [row === own.row ? undefined : row, column === own.column ? undefined : column].filter(
    (part) => part !== undefined,
  )
  return label.length === 0 ? describePlace(source, caption, words) : label.join(" · ")
}

/** The numbers that the two sides of a check were made from, other than the one that the finding points at. */
export const operandsText = (finding: ReportedFinding, context: Context): string | undefined => {
  const { words, detail } = context
  const shown = detail === "verbose" ? Infinity : fewest
  const others = finding.operands.filter(({ path }) => path !== finding.path)
  if (others.length === 0) return undefined
  const listed = others.slice(0, shown).map((operand) => {
    const { value, unit, reported } = operand
    const number = reported ? withUnit(value, unit === finding.unit ? undefined : unit) : words.blank
    return placeOf(operand, finding, context) + glue + number
  })
  const more = others.length > shown ? [words.moreOperands(String(others.length))] : []
  return words.operands + words.separator + [...listed, ...more].join(words.listSeparator)
}
