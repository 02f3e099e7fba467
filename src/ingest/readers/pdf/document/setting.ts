import type { PageLayout, TextLine } from "../layout/page-layout.ts"
import type { Setting } from "./line-break.ts"

/** Shorter lines say nothing of where the text ends. */
const fewestLetters = 12
/** Ends of lines within this many em of the furthest one show where the text ends. */
const ragged = 1.75
const usualPitch = 1.8

const linesOfPage = ({ items }: PageLayout): readonly TextLine[] => items.filter((item) => item._tag === "TextLine")

const median = (numbers: readonly number[]): number | undefined =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1]

/** The most frequent of some numbers, those within a few points counted as one. */
const mostFrequent = (numbers: readonly number[]): number | undefined => {
  const sorted = numbers.toSorted((a, b) => a - b)
  let best: { readonly count: number; readonly value: number } | undefined
  let end = 0
  sorted.forEach((value, start) => {
    while (end < sorted.length && (sorted[end] ?? 0) - value <= 3) end += 1
    if (end - start > (best?.count ?? 0)) best = { count: end - start, value }
  })
  return best?.value
}

interface Evidence {
  readonly width: number
  readonly right: number | undefined
  readonly left: number | undefined
  readonly pitch: number | undefined
}

const evidenceOf = (page: PageLayout): Evidence => {
  const lines = linesOfPage(page)
  const long = lines.filter(({ letters }) => letters.length >= fewestLetters)
  const furthest = long.reduce((max, { right }) => Math.max(max, right), 0)
  const full = long.filter(({ right, size }) => furthest - right <= ragged * size)
  const ends = new Set<TextLine>(full)
  const following = lines.flatMap((line, i) => {
    const previous = lines[i - 1]
    return previous !== undefined && ends.has(previous) && line.baseline - previous.baseline > 0.5 * line.size
      ? [{ left: line.left, pitch: (line.baseline - previous.baseline) / line.size }]
      : []
  })
  return {
    width: page.width,
    right: full.length >= 2 ? furthest : undefined,
    left: mostFrequent(following.map(({ left }) => left)),
    pitch: following.length >= 3 ? median(following.map(({ pitch }) => pitch)) : undefined,
  }
}

/** How the text of each page is set: from the page itself, or from the others of its width where it says too little. */
export const settingsOf = (pages: readonly PageLayout[]): readonly Setting[] => {
  const evidence = pages.map(evidenceOf)
  return pages.map((page, i) => {
    const own = evidence[i]
    const similar = evidence.filter(({ width }) => Math.abs(width - page.width) < 2)
    const lines = linesOfPage(page)
    const among = (pick: (found: Evidence) => number | undefined) =>
      median(similar.map(pick).filter((found) => found !== undefined))
    return {
      right: own?.right ?? among(({ right }) => right) ?? lines.reduce((max, { right }) => Math.max(max, right), 0),
      left: own?.left ?? among(({ left }) => left) ?? lines.reduce((min, { left }) => Math.min(min, left), page.width),
      pitch: own?.pitch ?? among(({ pitch }) => pitch) ?? usualPitch,
    }
  })
}
