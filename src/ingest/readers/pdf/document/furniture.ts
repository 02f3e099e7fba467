import { textOf } from "../layout/lines.ts"
import type { PageLayout, TextLine } from "../layout/page-layout.ts"

/** How much of the page, at its top and bottom, headers, footers and page numbers may take: a part of it, or points. */
const marginPart = 0.09
const marginPoints = 60
/** A text at the same place on this many pages, and on this part of all of them, belongs to the paper. */
const fewestPages = 3
const mostOfPages = 0.6
const samePlace = 4

const pageNumber =
  /^[-—–‐－―~·•\s]*(?:第\s*)?(\d{1,4}|[ivxlIVXL]{1,6})(?:\s*页)?(?:\s*[/／|，,]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-—–‐－―~·•\s]*$/

/** Whether a text is a page's number and nothing else. */
export const isPageNumber = (text: string, pages: number): boolean => {
  const number = pageNumber.exec(text.trim())?.[1]
  // A year alone on a cover is none.
  return number !== undefined && (Number.isNaN(Number(number)) || Number(number) <= pages + 100)
}

const isAtEdge = ({ baseline }: TextLine, { height }: PageLayout): boolean => {
  const margin = Math.max(marginPart * height, marginPoints)
  return baseline < margin || baseline > height - margin
}

/** What a header says, whatever the number of its page. */
const saying = (line: TextLine): string => textOf(line).replace(/\d+/g, "#").replace(/\s/g, "")

interface Seen {
  readonly page: number
  readonly baseline: number
  /** Whether the line belongs to a table below it, as its title and its unit of measure do. */
  readonly isCaption: boolean
}

const captionReach = 60

const seenOn = (page: PageLayout, line: TextLine): Seen => ({
  page: page.number,
  baseline: line.baseline,
  isCaption: page.items.some(
    (item) => item._tag === "PlacedGrid" && item.box[1] > line.baseline && item.box[1] - line.baseline < captionReach,
  ),
})

/** The lines at the edges of pages that repeat from page to page. */
const repeated = (pages: readonly PageLayout[]): ReadonlySet<string> => {
  const places = new Map<string, Seen[]>()
  for (const page of pages)
    for (const item of page.items)
      if (item._tag === "TextLine" && isAtEdge(item, page)) {
        const said = saying(item)
        const seen = places.get(said) ?? []
        seen.push(seenOn(page, item))
        places.set(said, seen)
      }
  const isFurniture = (seen: readonly Seen[]): boolean => {
    const first = seen[0]?.baseline ?? 0
    const inPlace = seen.filter(({ baseline }) => Math.abs(baseline - first) <= samePlace)
    const on = new Set(inPlace.map(({ page }) => page)).size
    return on >= fewestPages && on >= mostOfPages * pages.length && inPlace.some(({ isCaption }) => !isCaption)
  }
  return new Set([...places].filter(([, seen]) => isFurniture(seen)).map(([said]) => said))
}

/** Drops page numbers, running headers and footers. */
export const withoutFurniture = (pages: readonly PageLayout[]): readonly PageLayout[] => {
  const running = repeated(pages)
  return pages.map((page) => {
    const isFirstOrLast = (index: number) => index === 0 || index === page.items.length - 1
    return {
      ...page,
      items: page.items.filter(
        (item, index) =>
          item._tag !== "TextLine" ||
          !isAtEdge(item, page) ||
          !(running.has(saying(item)) || (isFirstOrLast(index) && isPageNumber(textOf(item), pages.length))),
      ),
    }
  })
}
