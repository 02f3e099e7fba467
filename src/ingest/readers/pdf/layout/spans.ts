import type { Lattice } from "./lattice.ts"
import type { Ruling } from "./rulings.ts"

/** A cell as the lines draw it, counted in the lattice's columns and rows. */
export interface Span {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Neighbours are apart when at least this part of the side between them is ruled. */
const ruled = 0.6
const same = 3

/** How much of [from, to] the lines at `at` cover. */
const covered = (lines: readonly Ruling[], from: number, to: number): number => {
  let sum = 0
  let reached = from
  for (const line of lines) {
    const start = Math.max(line.from, reached)
    const end = Math.min(line.to, to)
    if (end > start) {
      sum += end - start
      reached = end
    }
  }
  return sum
}

/** The lines on each border. */
const linesOn = (borders: readonly number[], rulings: readonly Ruling[]): readonly (readonly Ruling[])[] => {
  const sorted = rulings.toSorted((a, b) => a.from - b.from)
  return borders.map((border) => sorted.filter(({ at }) => at >= border - 0.01 && at - border <= same))
}

/** Splits a group of joined cells, given as the set of its places, into rectangles: usually it is one. */
const rectangles = (places: ReadonlySet<number>, columns: number): readonly Span[] => {
  const left = new Set(places)
  const spans: Span[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (!left.has(place)) continue
    const row = Math.floor(place / columns)
    const column = place % columns
    let columnSpan = 1
    while (column + columnSpan < columns && left.has(place + columnSpan)) columnSpan += 1
    let rowSpan = 1
    const isWhole = (below: number) =>
      Array.from({ length: columnSpan }, (_, i) => place + below * columns + i).every((other) => left.has(other))
    while (isWhole(rowSpan)) rowSpan += 1
    for (let r = 0; r < rowSpan; r += 1) for (let c = 0; c < columnSpan; c += 1) left.delete(place + r * columns + c)
    spans.push({ row, column, rowSpan, columnSpan })
  }
  return spans
}

/** The cells of a lattice in reading order; neighbours without a line between them are one cell. */
export const spansOf = ({ xs, ys, rulings }: Lattice): readonly Span[] => {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const onX = linesOn(xs, rulings.vertical)
  const onY = linesOn(ys, rulings.horizontal)
  const isRuled = (lines: readonly Ruling[] | undefined, from = 0, to = 0) =>
    covered(lines ?? [], from, to) >= ruled * (to - from)
  const group = Array.from({ length: rows * columns }, (_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (group[root] !== root) root = group[root] ?? root
    group[i] = root
    return root
  }
  const join = (a: number, b: number) => {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y)
    if (low !== undefined && high !== undefined) group[high] = low
  }
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column
      if (column + 1 < columns && !isRuled(onX[column + 1], ys[row], ys[row + 1])) join(place, place + 1)
      if (row + 1 < rows && !isRuled(onY[row + 1], xs[column], xs[column + 1])) join(place, place + columns)
    }
  const members = new Map<number, Set<number>>()
  group.forEach((_, place) => {
    const root = find(place)
    const set = members.get(root)
    if (set === undefined) members.set(root, new Set([place]))
    else set.add(place)
  })
  return [...members.values()]
    .flatMap((places) => rectangles(places, columns))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
}
