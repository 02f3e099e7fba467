import type { Paragraph } from "../../../source-document.ts"
import { type Box, unite } from "../geometry.ts"
import { joinTexts, lineBox, textOf } from "../layout/lines.ts"
import type { PageLayout, PlacedGrid, TextLine } from "../layout/page-layout.ts"
import { continues, type Setting } from "./line-break.ts"

/** Lines that make up one paragraph. */
export interface LineGroup {
  readonly _tag: "LineGroup"
  readonly lines: readonly TextLine[]
}

/** Whether a line can go on where another one stopped: on the same page, or on the next one of the same paper. */
const isBeside = (before: PageLayout | undefined, page: PageLayout, previous: TextLine, line: TextLine): boolean =>
  previous.page === line.page || (before?.number === previous.page && Math.abs(before.width - page.width) < 2)

/** Joins lines into paragraphs; a table or the end of a sentence at a page's end stops one. */
export const groupLines = (
  pages: readonly PageLayout[],
  settings: readonly Setting[],
): readonly (LineGroup | PlacedGrid)[] => {
  const groups: (PlacedGrid | { readonly _tag: "LineGroup"; readonly lines: TextLine[] })[] = []
  pages.forEach((page, i) => {
    const setting = settings[i]
    for (const item of page.items) {
      const current = groups.at(-1)
      if (item._tag === "PlacedGrid") groups.push(item)
      else {
        const previous = current?._tag === "LineGroup" ? current.lines.at(-1) : undefined
        const before = previous === undefined || previous.page === item.page ? setting : settings[i - 1]
        const joins =
          previous !== undefined &&
          before !== undefined &&
          isBeside(pages[i - 1], page, previous, item) &&
          continues(previous, item, { ...before, left: setting?.left ?? before.left })
        if (joins && current?._tag === "LineGroup") current.lines.push(item)
        else groups.push({ _tag: "LineGroup", lines: [item] })
      }
    }
  })
  return groups
}

/** A paragraph as the document has it, placed where it begins. */
export const paragraphOf = ({ lines }: LineGroup, toPage: (page: number, box: Box) => Box): readonly Paragraph[] => {
  const [first] = lines
  if (first === undefined) return []
  const box = lines
    .filter(({ page }) => page === first.page)
    .map(lineBox)
    .reduce(unite)
  return [
    {
      _tag: "Paragraph",
      text: joinTexts(lines.map((line) => textOf(line, true))),
      position: { page: first.page, box: toPage(first.page, box) },
    },
  ]
}
