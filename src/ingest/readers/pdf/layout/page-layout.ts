import type { Box } from "../geometry.ts"
import type { Glyph, PageContent } from "../page-content.ts"
import { alignedGrids } from "./aligned-grid.ts"
import { type Frame, type Letter, turnUpright } from "./frame.ts"
import { type Lattice, latticesOf } from "./lattice.ts"
import { withoutDoubles } from "./letters.ts"
import { type Line, linesOf } from "./lines.ts"
import { fillGrid, type PageGrid } from "./page-grid.ts"
import { bordersOf, type Rulings, rulingsOf } from "./rulings.ts"
import { splitWide } from "./split-line.ts"

/** A line of text outside tables. */
export interface TextLine extends Line {
  readonly _tag: "TextLine"
  readonly page: number
}

export interface PlacedGrid extends PageGrid {
  readonly _tag: "PlacedGrid"
}

/** A page as lines and tables in reading order. */
export interface PageLayout {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly (TextLine | PlacedGrid)[]
  readonly aslant: readonly Glyph[]
  /** Whether there were so many lines that they were not taken for tables. */
  readonly isCrowded: boolean
  readonly toPage: (box: Box) => Box
}

/** A page with more lines along one axis is a drawing. */
const mostRulings = 4_000
/** A table with more places for cells is none. */
const mostPlaces = 100_000

const isUsable = ({ xs, ys }: Lattice): boolean => (xs.length - 1) * (ys.length - 1) <= mostPlaces
const isCrowded = ({ horizontal, vertical }: Rulings): boolean =>
  horizontal.length > mostRulings || vertical.length > mostRulings

/** The lines that rule a page: those drawn, or, where hardly any are, the borders of its coloured areas. */
const pageRulings = ({ strokes, fills }: Frame): Rulings => {
  const drawn = rulingsOf(strokes)
  return drawn.horizontal.length + drawn.vertical.length < 4 && fills.length >= 6 ? bordersOf(fills) : drawn
}

const topOf = (item: TextLine | PlacedGrid): number =>
  item._tag === "TextLine" ? item.baseline - 0.35 * item.size : item.box[1]

/** Finds a page's tables, and the lines of text around them. */
export const layOut = (content: PageContent): PageLayout => {
  const frame = turnUpright(content)
  const { number, width, height, aslant, toPage } = frame
  const rulings = pageRulings(frame)
  const crowded = isCrowded(rulings)
  const lattices = crowded ? [] : latticesOf(rulings).filter(isUsable)
  let letters: readonly Letter[] = withoutDoubles(frame.letters)
  const ruled = lattices.map((lattice) => {
    const { grid, rest } = fillGrid(lattice, letters, number)
    letters = rest
    return grid
  })
  const { grids: aligned, rest } = alignedGrids(linesOf(letters), number)
  const items: (TextLine | PlacedGrid)[] = [
    ...[...ruled, ...aligned].map((grid) => ({ _tag: "PlacedGrid" as const, ...grid })),
    ...rest.flatMap(splitWide).map((line) => ({ _tag: "TextLine" as const, page: number, ...line })),
  ]
  return {
    number,
    width,
    height,
    items: items.toSorted((a, b) => topOf(a) - topOf(b)),
    aslant,
    isCrowded: crowded,
    toPage,
  }
}
