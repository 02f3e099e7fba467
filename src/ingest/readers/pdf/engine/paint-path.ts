import { type Box, contains, intersect, type Matrix, transformX, transformY } from "../geometry.ts"
import type { Stroke } from "../page-content.ts"

// pdf.js writes a path as numbers: a code, then its points; 1 is a straight line.
const moveTo = 0
const curveTo = 2
const quadraticTo = 3
const closePath = 4

/** How many points follow a code. */
const pointsOf = (code: number): number =>
  code === curveTo ? 3 : code === quadraticTo ? 2 : code === closePath ? 0 : 1

/** A part of a path, as its corners on the page. */
interface Subpath {
  readonly xs: number[]
  readonly ys: number[]
  isClosed: boolean
}

/** The corners of a path; of a curve only its ends. */
const subpathsOf = (data: Float32Array, matrix: Matrix): readonly Subpath[] => {
  const found: Subpath[] = []
  let current: Subpath | undefined
  for (let i = 0; i < data.length;) {
    const code = data[i] ?? closePath
    const points = pointsOf(code)
    if (code === closePath) {
      if (current !== undefined) current.isClosed = true
    } else {
      const x = data[i + points * 2 - 1] ?? 0
      const y = data[i + points * 2] ?? 0
      if (code === moveTo || current === undefined) {
        current = { xs: [], ys: [], isClosed: false }
        found.push(current)
      }
      current.xs.push(transformX(matrix, x, y))
      current.ys.push(transformY(matrix, x, y))
    }
    i += 1 + points * 2
  }
  return found
}

const boxAround = ({ xs, ys }: Subpath): Box => {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const x of xs) {
    if (x < box[0]) box[0] = x
    if (x > box[2]) box[2] = x
  }
  for (const y of ys) {
    if (y < box[1]) box[1] = y
    if (y > box[3]) box[3] = y
  }
  return box
}

/** The box around a whole path. */
export const pathBox = (data: Float32Array, matrix: Matrix): Box =>
  subpathsOf(data, matrix)
    .map(boxAround)
    .reduce(
      (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
      [Infinity, Infinity, -Infinity, -Infinity],
    )

/** A line that leans less than this is meant to be straight. */
const lean = 0.6
/** A filled area thinner than this is a line. */
const thin = 3
/** Lines may stick out of their clip by this much: half of their own width. */
const slack = 1.5

/** The part of a stroke inside the clip. */
const clipped = (stroke: Stroke, clip: Box): Stroke | undefined => {
  const [left, top, right, bottom] = intersect(
    [
      Math.min(stroke.x0, stroke.x1),
      Math.min(stroke.y0, stroke.y1),
      Math.max(stroke.x0, stroke.x1),
      Math.max(stroke.y0, stroke.y1),
    ],
    [clip[0] - slack, clip[1] - slack, clip[2] + slack, clip[3] + slack],
  )
  return right < left || bottom < top ? undefined : { x0: left, y0: top, x1: right, y1: bottom }
}

/** The straight lines along the page's axes that stroking a path draws. */
export const strokesOf = (data: Float32Array, matrix: Matrix, clip: Box): readonly Stroke[] =>
  subpathsOf(data, matrix).flatMap(({ xs, ys, isClosed }) =>
    xs.flatMap((x0, i) => {
      const next = i + 1 < xs.length ? i + 1 : isClosed ? 0 : undefined
      const y0 = ys[i]
      if (next === undefined || y0 === undefined) return []
      const x1 = xs[next] ?? x0
      const y1 = ys[next] ?? y0
      if (Math.abs(x1 - x0) > lean && Math.abs(y1 - y0) > lean) return []
      const visible = clipped({ x0, y0, x1, y1 }, clip)
      return visible === undefined ? [] : [visible]
    }),
  )

/** What filling a path paints: thin areas are lines (along their middle), others are coloured areas. */
export const filledOf = (
  data: Float32Array,
  matrix: Matrix,
  clip: Box,
): { readonly strokes: readonly Stroke[]; readonly fills: readonly Box[] } => {
  const strokes: Stroke[] = []
  const fills: Box[] = []
  for (const subpath of subpathsOf(data, matrix)) {
    const [left, top, right, bottom] = boxAround(subpath)
    const isFlat = bottom - top <= thin && bottom - top <= right - left
    const isUpright = right - left <= thin && !isFlat
    if (isFlat || isUpright) {
      const x = (left + right) / 2
      const y = (top + bottom) / 2
      const middle = isFlat ? { x0: left, y0: y, x1: right, y1: y } : { x0: x, y0: top, x1: x, y1: bottom }
      const visible = clipped(middle, clip)
      if (visible !== undefined) strokes.push(visible)
    } else if (contains(clip, (left + right) / 2, (top + bottom) / 2)) {
      fills.push(intersect([left, top, right, bottom], clip))
    }
  }
  return { strokes, fills }
}
