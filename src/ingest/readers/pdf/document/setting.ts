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

/** In running text, at least this part of the lines, and this many, go to its end. */
const mostlyFull = 0.3
const fewestFull = 4

/** What a page shows of how its text is set. */
interface Evidence {
  readonly width: number
  /** Whether the page is running text, and not a list or tables. */
  readonly isRunning: boolean
  /** The furthest end of a line of text, and of anything. */
  readonly right: number
  readonly edge: number
  readonly left: number | undefined
  readonly pitch: number | undefined
  /** How far right of the text's left side paragraphs begin, in em. */
  readonly indents: readonly number[]
}

const evidenceOf = (page: PageLayout): Evidence => {
  const lines = linesOfPage(page)
  const long = lines.filter(({ letters }) => letters.length >= fewestLetters)
  const right = long.reduce((max, line) => Math.max(max, line.right), 0)
  const edge = page.items.reduce((max, item) => Math.max(max, item._tag === "TextLine" ? item.right : item.box[2]), 0)
  const full = new Set(long.filter((line) => right - line.right <= ragged * line.size))
  const pairs = lines.flatMap((line, i) => {
    const previous = lines[i - 1]
    const distance = previous === undefined ? 0 : (line.baseline - previous.baseline) / line.size
    return previous === undefined || distance <= 0.5 ? [] : [{ line, distance, isWithin: full.has(previous) }]
  })
  const within = pairs.filter(({ isWithin }) => isWithin)
  const left = mostFrequent(within.map(({ line }) => line.left))
  const starts = pairs.filter(({ line, isWithin }) => !isWithin && line.letters.length >= fewestLetters)
  return {
    width: page.width,
    isRunning: full.size >= fewestFull && full.size >= mostlyFull * long.length,
    right,
    edge,
    left,
    pitch: median(within.map(({ distance }) => distance)),
    indents: starts.map(({ line }) => (line.left - (left ?? line.left)) / line.size),
  }
}

/** How the text of each page is set: from the page itself, or from the others of its width where it says too little. */
export const settingsOf = (pages: readonly PageLayout[]): readonly Setting[] => {
  const evidence = pages.map(evidenceOf)
  const running = evidence.filter(({ isRunning }) => isRunning)
  const size = median(pages.flatMap(linesOfPage).flatMap((line) => line.letters.map((letter) => letter.size))) ?? 12
  const indents = running.flatMap((found) => found.indents)
  const isIndenting = indents.filter((indent) => indent > 1.2).length > 0.6 * indents.length
  return evidence.map((own): Setting => {
    const similar = running.filter(({ width }) => Math.abs(width - own.width) < 2)
    const usually = (pick: (found: Evidence) => number | undefined) =>
      median(similar.map(pick).filter((found) => found !== undefined))
    const right = usually((found) => found.right)
    // On a page of short lines, such as a list of contents, the longest one is not full.
    const isOwn = own.isRunning || (right !== undefined && own.right > right - 2 * size)
    return {
      right: isOwn ? own.right : (right ?? own.edge),
      left: (own.isRunning ? own.left : undefined) ?? usually(({ left }) => left) ?? own.left ?? 0,
      pitch: (own.isRunning ? own.pitch : undefined) ?? usually(({ pitch }) => pitch) ?? usualPitch,
      size,
      isIndenting,
    }
  })
}
