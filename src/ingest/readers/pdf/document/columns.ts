/** Column borders this close are one, in points. */
const near = 4
/** Borders at the same part of the table's width are one, for a table that was scaled to another paper. */
const nearRelative = 0.02

const relative = (xs: readonly number[]): readonly number[] => {
  const left = xs[0] ?? 0
  const width = (xs.at(-1) ?? 0) - left || 1
  return xs.map((x) => (x - left) / width)
}

const isAmong = (x: number, xs: readonly number[], within: number): boolean =>
  xs.some((other) => Math.abs(other - x) <= within)

const sharesBorders = (some: readonly number[], all: readonly number[], within: number): boolean =>
  isAmong(some[0] ?? NaN, [all[0] ?? NaN], within) &&
  isAmong(some.at(-1) ?? NaN, [all.at(-1) ?? NaN], within) &&
  some.every((x) => isAmong(x, all, within))

/** How the columns of two parts of a table correspond: for each of their borders, its place in the finer of both. */
export interface Correspondence {
  readonly xs: readonly number[]
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

const places = (xs: readonly number[], fine: readonly number[]): readonly number[] =>
  xs.map((x) =>
    fine.reduce((best, other, i) => (Math.abs(other - x) < Math.abs((fine[best] ?? Infinity) - x) ? i : best), 0),
  )

/**
 * Matches the column borders of a table with those of a grid on the next page: the same ones, or fewer of them where
 * cells are merged (a page that holds the 合计 row alone draws only the borders which that row has).
 */
export const matchColumns = (upper: readonly number[], lower: readonly number[]): Correspondence | undefined => {
  const same = upper.map((_, i) => i)
  if (upper.length === lower.length) {
    const scaled = relative(lower)
    const isSame =
      upper.every((x, i) => Math.abs(x - (lower[i] ?? NaN)) <= near) ||
      relative(upper).every((x, i) => Math.abs(x - (scaled[i] ?? NaN)) <= nearRelative)
    return isSame ? { xs: upper, upper: same, lower: same } : undefined
  }
  const isFewer = lower.length < upper.length
  const [some, all] = isFewer ? [lower, upper] : [upper, lower]
  if (!sharesBorders(some, all, near)) return undefined
  return isFewer
    ? { xs: upper, upper: same, lower: places(lower, upper) }
    : { xs: lower, upper: places(upper, lower), lower: lower.map((_, i) => i) }
}
