import type { SourcePlace } from "../../disclosure/index.ts"
import type { UnrecognisedPassage } from "../run-report.ts"
import type { Words } from "./words.ts"

const isText = (text: string | undefined): text is string => text !== undefined && text !== ""

const positionOf = (
  { page, line, sheet, cell }: Pick<SourcePlace, "page" | "line" | "sheet" | "cell">,
  words: Words,
): string | undefined => {
  if (sheet !== undefined) return [sheet, cell].filter(isText).join(" ")
  if (page !== undefined && line !== undefined) return words.pageAndLine(page, line)
  if (page !== undefined) return words.page(page)
  return line === undefined ? undefined : words.line(line)
}

type Position = UnrecognisedPassage["position"]

/** Where something stands, inside the table or part that a caption has named already. */
export const describePlace = (source: SourcePlace | undefined, caption: string, words: Words): string => {
  if (source === undefined) return ""
  const { table, part, row, column } = source
  return [table ?? part, positionOf(source, words), row, column]
    .filter(isText)
    .filter((text, index) => index > 0 || text !== caption)
    .join(" · ")
}

/** Where a passage stands, or nothing where that is not known. */
export const describePosition = (position: Position, words: Words): string => positionOf(position, words) ?? ""
