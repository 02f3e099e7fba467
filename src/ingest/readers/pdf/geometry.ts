/** A transform as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** left, top, right, bottom */
export type Box = readonly [left: number, top: number, right: number, bottom: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** A box that leaves nothing out. */
export const everywhere: Box = [-1e9, -1e9, 1e9, 1e9]

/** First `inner`, then `outer`. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const transformX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]
export const transformY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** The upright box around a transformed box. */
export const transformBox = (m: Matrix, [left, top, right, bottom]: Box): Box => {
  const xs = [
    transformX(m, left, top),
    transformX(m, right, top),
    transformX(m, left, bottom),
    transformX(m, right, bottom),
  ]
  const ys = [
    transformY(m, left, top),
    transformY(m, right, top),
    transformY(m, left, bottom),
    transformY(m, right, bottom),
  ]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

/** What two boxes share; a box without extent (right < left) where they share nothing. */
export const intersect = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
]

/** The box around two boxes. */
export const unite = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
]

export const contains = (box: Box, x: number, y: number, slack = 0): boolean =>
  x >= box[0] - slack && x <= box[2] + slack && y >= box[1] - slack && y <= box[3] + slack
