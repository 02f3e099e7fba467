import type { Box } from "./geometry.ts"

/** A character where it was painted: its origin on the baseline and its advance, in points, y downwards. */
export interface Glyph {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly advanceX: number
  readonly advanceY: number
  /** The em, in points. */
  readonly size: number
  /** The painting operation that it came from: glyphs of one operation belong together. */
  readonly run: number
  /** Whether a space was painted before it. */
  readonly isAfterSpace: boolean
}

/** A straight line that was painted, along an axis of the page. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** What an engine tells of a page: what can be seen on it, nothing of what it means. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
  /** Coloured areas: where a table has no lines, they are its cells. */
  readonly fills: readonly Box[]
  /** How many characters are on the page but cannot be seen: clipped away, painted without ink, on a hidden layer. */
  readonly unseen: number
  /** How many characters stand beyond the edge of the paper. */
  readonly beyond: number
}
