import type { Stroke } from "../page-content.ts"
import type { Box } from "../geometry.ts"

/** A straight line: where it stands across its direction, and from where to where it runs. */
export interface Ruling {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rulings {
  readonly horizontal: readonly Ruling[]
  readonly vertical: readonly Ruling[]
}

/** Lines this close beside each other are one. */
const beside = 2
/** Pieces of a line this close behind each other are one: dashes, dots, borders drawn cell by cell. */
const gap = 3
/** Shorter lines rule nothing. */
const shortest = 6

/** Joins the pieces of lines that continue each other. */
export const joinPieces = (pieces: readonly Ruling[]): readonly Ruling[] => {
  const joined: Ruling[] = []
  const flush = (lane: readonly Ruling[]) => {
    let current: { weight: number; length: number; from: number; to: number } | undefined
    const end = () => {
      if (current !== undefined && current.to - current.from >= shortest)
        joined.push({ at: current.weight / current.length, from: current.from, to: current.to })
    }
    for (const { at, from, to } of lane.toSorted((a, b) => a.from - b.from)) {
      const length = to - from + 0.01
      if (current !== undefined && from - current.to <= gap) {
        current.weight += at * length
        current.length += length
        current.to = Math.max(current.to, to)
      } else {
        end()
        current = { weight: at * length, length, from, to }
      }
    }
    end()
  }
  let lane: Ruling[] = []
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    const [first] = lane
    if (first !== undefined && piece.at - first.at > beside) {
      flush(lane)
      lane = []
    }
    lane.push(piece)
  }
  flush(lane)
  return joined
}

/** The lines along each axis that a page's strokes make up. */
export const rulingsOf = (strokes: readonly Stroke[]): Rulings => {
  const horizontal: Ruling[] = []
  const vertical: Ruling[] = []
  for (const { x0, y0, x1, y1 } of strokes) {
    const width = Math.abs(x1 - x0)
    const height = Math.abs(y1 - y0)
    if (width >= height) horizontal.push({ at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
    else vertical.push({ at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  }
  return { horizontal: joinPieces(horizontal), vertical: joinPieces(vertical) }
}

/** The borders of coloured areas, for tables that are painted and not drawn. */
export const bordersOf = (fills: readonly Box[]): Rulings =>
  rulingsOf(
    fills.flatMap(([left, top, right, bottom]) => [
      { x0: left, y0: top, x1: right, y1: top },
      { x0: left, y0: bottom, x1: right, y1: bottom },
      { x0: left, y0: top, x1: left, y1: bottom },
      { x0: right, y0: top, x1: right, y1: bottom },
    ]),
  )
