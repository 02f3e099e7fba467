import type { Block, Cell, Grid } from "../../../source-document.ts"
import type { Box } from "../geometry.ts"
import { textOf } from "../layout/lines.ts"
import type { PageLayout, PlacedGrid } from "../layout/page-layout.ts"
import { type Above, continueTable } from "./continuation.ts"
import { groupLines, type LineGroup, paragraphOf } from "./paragraphs.ts"
import { settingsOf } from "./setting.ts"
import { type Table, tableOf } from "./table.ts"

type ToPage = (page: number, box: Box) => Box

const gridOf = (table: Table, toPage: ToPage): Grid => ({
  _tag: "Grid",
  rows: table.rows,
  columns: table.xs.length - 1,
  cells: table.cells.map(({ text, row, column, rowSpan, columnSpan, page, box }): Cell => ({
    text,
    row,
    column,
    rowSpan,
    columnSpan,
    position: { page, box: toPage(page, box) },
  })),
  position: { page: table.first.page, box: toPage(table.first.page, table.first.box) },
  ...(table.headerRows > 0 ? { headerRows: table.headerRows } : {}),
  confidence: table.first.confidence,
})

/** What a line says, whether or not it says that it is continued. */
const sayingOf = ({ lines }: LineGroup): string =>
  lines
    .map((line) => textOf(line))
    .join("")
    .replace(/[\s（(]*续表?[)）]?|\s/g, "")

/** The lines that stand directly above a table on its page. */
const captionsOf = (groups: readonly LineGroup[], page: number): readonly LineGroup[] =>
  groups.filter(({ lines }) => lines.every((line) => line.page === page))

/** A title and a unit of measure: more lines above a table are text. */
const mostCaptions = 4

interface Joining {
  readonly done: (LineGroup | Table)[]
  /** The lines since the last table. */
  pending: LineGroup[]
  /** What stood above the last table. */
  captions: ReadonlySet<string>
}

const aboveOf = ({ pending, captions }: Joining, page: number): Above => {
  if (pending.length === 0) return "nothing"
  const said = new Set(pending.map(sayingOf))
  const isRepeated =
    captionsOf(pending, page).length === pending.length && [...said].every((saying) => captions.has(saying))
  return !isRepeated ? "other" : said.size === captions.size ? "all" : "some"
}

const place = (joining: Joining, grid: PlacedGrid): void => {
  const lastIndex = joining.done.findLastIndex(({ _tag }) => _tag === "Table")
  const last = joining.done[lastIndex]
  const continued = last?._tag === "Table" ? continueTable(last, grid, aboveOf(joining, grid.page)) : undefined
  if (continued !== undefined) joining.done[lastIndex] = continued
  else {
    joining.captions = new Set(captionsOf(joining.pending, grid.page).slice(-mostCaptions).map(sayingOf))
    joining.done.push(...joining.pending, tableOf(grid))
  }
  joining.pending = []
}

/** Puts the pages together: lines become paragraphs, and the parts of a table on successive pages one grid. */
export const blocksOf = (pages: readonly PageLayout[]): readonly Block[] => {
  const joining: Joining = { done: [], pending: [], captions: new Set() }
  for (const group of groupLines(pages, settingsOf(pages)))
    if (group._tag === "LineGroup") joining.pending.push(group)
    else place(joining, group)
  const byNumber = new Map(pages.map(({ number, toPage }) => [number, toPage]))
  const toPage: ToPage = (page, box) => byNumber.get(page)?.(box) ?? box
  return [...joining.done, ...joining.pending].flatMap((block): readonly Block[] =>
    block._tag === "Table" ? [gridOf(block, toPage)] : paragraphOf(block, toPage),
  )
}
