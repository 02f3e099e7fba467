import type { Box } from "../geometry.ts"
import type { Glyph, PageContent, Stroke } from "../page-content.ts"

/** A character of a page whose text runs to the right. */
export interface Letter {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly run: number
  readonly isAfterSpace: boolean
}

/** A page turned so that most of its text can be read upright. */
export interface Frame {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly letters: readonly Letter[]
  readonly strokes: readonly Stroke[]
  readonly fills: readonly Box[]
  /** Text that runs in another direction than most: a watermark, a seal, a note at the edge. */
  readonly aslant: readonly Glyph[]
  /** A box of the frame, where it stands on the page as it is shown. */
  readonly toPage: (box: Box) => Box
}

type Direction = "right" | "down" | "left" | "up"

/** Where text runs to; undefined where it leans. */
const directionOf = ({ advanceX, advanceY }: Glyph): Direction | undefined => {
  const leans = 0.09
  if (Math.abs(advanceY) <= leans * Math.abs(advanceX)) return advanceX >= 0 ? "right" : "left"
  if (Math.abs(advanceX) <= leans * Math.abs(advanceY)) return advanceY >= 0 ? "down" : "up"
  return undefined
}

type Turn = (x: number, y: number) => readonly [x: number, y: number]

/** How a page's points move when it is turned, and how they move back. */
const turns = (direction: Direction, width: number, height: number): { readonly turn: Turn; readonly back: Turn } => {
  switch (direction) {
    case "right":
      return { turn: (x, y) => [x, y], back: (x, y) => [x, y] }
    case "down":
      return { turn: (x, y) => [y, width - x], back: (x, y) => [width - y, x] }
    case "left":
      return { turn: (x, y) => [width - x, height - y], back: (x, y) => [width - x, height - y] }
    case "up":
      return { turn: (x, y) => [height - y, x], back: (x, y) => [y, height - x] }
  }
}

const turnBox =
  (turn: Turn) =>
  ([left, top, right, bottom]: Box): Box => {
    const [x0, y0] = turn(left, top)
    const [x1, y1] = turn(right, bottom)
    return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
  }

const mostFrequent = (directions: readonly (Direction | undefined)[]): Direction => {
  const counts: Record<Direction, number> = { right: 0, down: 0, left: 0, up: 0 }
  for (const direction of directions) if (direction !== undefined) counts[direction] += 1
  const order = ["right", "down", "left", "up"] as const
  return order.reduce((best, direction) => (counts[direction] > counts[best] ? direction : best), "right")
}

/** Turns a page so that most of its text runs to the right, whether its content or its paper lies sideways. */
export const turnUpright = (page: PageContent): Frame => {
  const { number, width, height, glyphs } = page
  const directions = glyphs.map(directionOf)
  const main = mostFrequent(directions)
  const { turn, back } = turns(main, width, height)
  const isSideways = main === "down" || main === "up"
  const letters = glyphs.flatMap((glyph, i): Letter[] => {
    if (directions[i] !== main) return []
    const [left, baseline] = turn(glyph.x, glyph.y)
    const [right] = turn(glyph.x + glyph.advanceX, glyph.y + glyph.advanceY)
    return [
      { text: glyph.text, left, right, baseline, size: glyph.size, run: glyph.run, isAfterSpace: glyph.isAfterSpace },
    ]
  })
  const strokes = page.strokes.map((stroke): Stroke => {
    const [x0, y0] = turn(stroke.x0, stroke.y0)
    const [x1, y1] = turn(stroke.x1, stroke.y1)
    return { x0, y0, x1, y1 }
  })
  return {
    number,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    letters,
    strokes,
    fills: page.fills.map(turnBox(turn)),
    aslant: glyphs.filter((_, i) => directions[i] !== main),
    toPage: turnBox(back),
  }
}
