import type { Box } from "../geometry.ts"
import type { Ruling, Rulings } from "./rulings.ts"

/** The lines of one table: where its columns and rows begin and end, and which lines run between them. */
export interface Lattice {
  /** Column borders from left to right, one more than there are columns. */
  readonly xs: readonly number[]
  /** Row borders from top to bottom. */
  readonly ys: readonly number[]
  readonly rulings: Rulings
  readonly box: Box
}

/** Lines that come this close to each other meet. */
const reach = 3
/** Borders this close to each other are one. */
const same = 3
/** Where lines stick out of the outermost crossing line by more than this, the table is open on that side. */
const openSideways = 8
const openUpDown = 6

const meets = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - reach && v.at <= h.to + reach && h.at >= v.from - reach && h.at <= v.to + reach

/** Groups of lines that cross each other, directly or by way of others. */
const components = ({ horizontal, vertical }: Rulings): readonly Rulings[] => {
  const leader = Array.from({ length: horizontal.length + vertical.length }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    for (let next = leader[root] ?? root; next !== root; next = leader[root] ?? root) {
      leader[root] = leader[next] ?? next
      root = next
    }
    return root
  }
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (meets(h, v)) leader[find(i)] = find(horizontal.length + j)
    })
  })
  const groups = new Map<number, { horizontal: Ruling[]; vertical: Ruling[] }>()
  const groupOf = (i: number) => {
    const root = find(i)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  horizontal.forEach((h, i) => groupOf(i).horizontal.push(h))
  vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v))
  return [...groups.values()]
}

/** Coordinates that differ, in order. */
const borders = (rulings: readonly Ruling[]): readonly number[] => {
  const found: number[] = []
  let first = -Infinity
  for (const { at } of rulings.toSorted((a, b) => a.at - b.at)) {
    if (at - first <= same) continue
    found.push(at)
    first = at
  }
  return found
}

/** Adds a border where the crossing lines show that the table goes on beyond its outermost one. */
const closeSides = (along: readonly Ruling[], across: readonly Ruling[], open: number): readonly Ruling[] => {
  const from = Math.min(...along.map((r) => r.from))
  const to = Math.max(...along.map((r) => r.to))
  const start = Math.min(...along.map((r) => r.at))
  const end = Math.max(...along.map((r) => r.at))
  const first = Math.min(...across.map((r) => r.at))
  const last = Math.max(...across.map((r) => r.at))
  return [
    ...(first - from > open ? [{ at: from, from: start, to: end }] : []),
    ...across,
    ...(to - last > open ? [{ at: to, from: start, to: end }] : []),
  ]
}

const latticeOf = ({ horizontal, vertical }: Rulings): readonly Lattice[] => {
  if (horizontal.length < 2 || vertical.length < 1) return []
  const closedVertical = closeSides(horizontal, vertical, openSideways)
  const closedHorizontal = closeSides(vertical, horizontal, openUpDown)
  const xs = borders(closedVertical)
  const ys = borders(closedHorizontal)
  const [left, top, right, bottom] = [xs[0], ys[0], xs.at(-1), ys.at(-1)]
  // One box around text is a frame, not a table.
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return []
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return []
  return [
    { xs, ys, rulings: { horizontal: closedHorizontal, vertical: closedVertical }, box: [left, top, right, bottom] },
  ]
}

const isInside = (inner: Box, outer: Box): boolean =>
  inner !== outer &&
  inner[0] >= outer[0] - reach &&
  inner[1] >= outer[1] - reach &&
  inner[2] <= outer[2] + reach &&
  inner[3] <= outer[3] + reach

/** The tables that a page's lines draw, from top to bottom. A table inside another one's cell counts as that cell's text. */
export const latticesOf = (rulings: Rulings): readonly Lattice[] => {
  const found = components(rulings).flatMap(latticeOf)
  return found
    .filter(({ box }) => !found.some((other) => isInside(box, other.box)))
    .toSorted((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
}
