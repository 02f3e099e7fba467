import * as Result from "effect/Result"
import type { LimitExceeded } from "../file-errors.ts"
import { type Flow, textOf } from "../flow/flow.ts"
import { placeCells, type UnplacedCell } from "../flow/place.ts"
import { tableOf } from "../flow/table.ts"
import { attributeOf, type HtmlElement, type HtmlNode, isElement, startOf } from "./node.ts"
import type { PageContext } from "./page-context.ts"

const named = (element: HtmlElement, ...names: readonly string[]): readonly HtmlElement[] =>
  element.childNodes.filter(isElement).filter(({ tagName }) => names.includes(tagName))

interface Row {
  readonly cells: readonly HtmlElement[]
  readonly isHeading: boolean
}

/** The rows of a table as they are shown: the foot last, wherever it is written. */
const rowsOf = (table: HtmlElement, { isLeftOut }: PageContext): readonly Row[] => {
  const parts = [...named(table, "thead", "tbody"), ...named(table, "tfoot")]
  return parts
    .filter((part) => !isLeftOut(part))
    .flatMap((part) => named(part, "tr").map((row) => ({ part, row })))
    .filter(({ row }) => !isLeftOut(row))
    .map(({ part, row }) => {
      const cells = named(row, "td", "th").filter((cell) => !isLeftOut(cell))
      const isHeading = part.tagName === "thead" || (cells.length > 0 && cells.every(({ tagName }) => tagName === "th"))
      return { cells, isHeading }
    })
}

/** The end of the first headings; a title may stand above them as a row. */
const headerRows = (rows: readonly Row[]): number => {
  const first = rows.findIndex(({ isHeading }) => isHeading)
  const end = rows.findIndex(({ isHeading }, i) => i > first && !isHeading)
  return first < 0 ? 0 : end < 0 ? rows.length : end
}

const span = (cell: HtmlElement, name: string): number => {
  const count = Number.parseInt(attributeOf(cell, name) ?? "1", 10)
  // rowspan=0 reaches to the end of the table; placing cuts it there.
  return name === "rowspan" && count === 0 ? Infinity : Number.isNaN(count) ? 1 : count
}

const positionOf = (element: HtmlElement) => {
  const start = startOf(element)
  return start === undefined ? {} : { line: start.line }
}

/** Reads what stands inside a cell or caption: lines, and tables again. */
type ReadInside = (nodes: readonly HtmlNode[]) => Result.Result<readonly Flow[], LimitExceeded>

const cellOf = (cell: HtmlElement, readInside: ReadInside): Result.Result<UnplacedCell, LimitExceeded> =>
  Result.map(readInside(cell.childNodes), (content) => ({
    rowSpan: span(cell, "rowspan"),
    columnSpan: span(cell, "colspan"),
    content,
    text: textOf(content),
    position: positionOf(cell),
  }))

/** A table of a page, after its caption. */
export const readTable = (
  table: HtmlElement,
  context: PageContext,
  readInside: ReadInside,
): Result.Result<readonly Flow[], LimitExceeded> =>
  Result.gen(function* () {
    const captions = named(table, "caption").filter((caption) => !context.isLeftOut(caption))
    const caption = yield* readInside(captions)
    const rows = rowsOf(table, context)
    const cells: UnplacedCell[][] = []
    for (const row of rows) {
      const read: UnplacedCell[] = []
      for (const cell of row.cells) read.push(yield* cellOf(cell, readInside))
      cells.push(read)
    }
    const placed = yield* placeCells(cells, context.budget)
    return [...caption, yield* tableOf(placed, headerRows(rows), positionOf(table), context.budget)]
  })
