import type { Block, Grid, Paragraph } from "../source-document.ts"
import { findContents } from "./contents-list.ts"
import { fold, tidy } from "./fold.ts"
import { headingOf, type HeadingLine } from "./heading.ts"
import { continues, joined, passageOf } from "./join.ts"
import type { Outline, Passage, Section } from "./outline.ts"
import { sectionKey } from "./section-key.ts"
import { tableOfTitle } from "./table-title.ts"
import { withTitleAsHeading } from "./single-matter.ts"

interface Opening {
  readonly _tag: "Opening"
  readonly heading: HeadingLine
  readonly paragraph: Paragraph
}
type Item = Opening | Passage | Grid

/** An outline, and the paragraphs that are headings or belong to the contents list. */
export interface BuiltOutline {
  readonly outline: Outline
  readonly headings: readonly Paragraph[]
}

/** What the contents list announces: titles of parts, and, in forms without numbered parts, what its entries are about. */
interface Announced {
  readonly titles: ReadonlySet<string>
  readonly keys: ReadonlySet<string>
  /** every entry of a form without numbered parts, as it stands */
  readonly entries: ReadonlySet<string>
}

const maxBareTitle = 45
/** Some print the titles of their parts alone on a line, without number: “名词解释”. */
const bareHeading = (text: string, { titles, keys }: Announced): HeadingLine | undefined => {
  if (text.length > maxBareTitle * 2) return undefined
  const title = tidy(text)
  if (title.length > maxBareTitle || /[，。；：:,;！？]/.test(title) || tableOfTitle(title) !== undefined)
    return undefined
  const key = sectionKey(title)
  const isAnnounced = titles.has(fold(title)) || (key !== undefined && keys.has(key))
  return isAnnounced ? { level: 1, number: "", title } : undefined
}

/** The rest of a part's title that was broken over two lines. */
const isTitleRest = (last: Item | undefined, text: string): last is Opening =>
  last?._tag === "Opening" && last.heading.level === 1 && /^(?:情况)?说明$|^情况$/.test(tidy(text))

const itemsOf = (blocks: readonly Block[], announced: Announced): readonly Item[] => {
  const items: Item[] = []
  for (const block of blocks) {
    const last = items.at(-1)
    if (block._tag === "Grid") {
      items.push(block)
      continue
    }
    // “2.某某中心” has no full stop, and yet the line below it may be the title of the next part.
    const isEntry = announced.entries.has(fold(tidy(block.text)))
    const unfinished = !isEntry && last?._tag === "Passage" && continues(last, block.text) ? last : undefined
    const heading = unfinished === undefined ? (headingOf(block.text) ?? bareHeading(block.text, announced)) : undefined
    if (heading !== undefined) items.push({ _tag: "Opening", heading, paragraph: block })
    else if (unfinished !== undefined) items.splice(-1, 1, joined(unfinished, block))
    else if (isTitleRest(last, block.text))
      items.splice(
        -1,
        1,
        { ...last, heading: { ...last.heading, title: last.heading.title + tidy(block.text) } },
        passageOf(block),
      )
    else items.push(passageOf(block))
  }
  return items
}

interface Nested extends Pick<Section, "content" | "children"> {
  readonly end: number
}

/** Gathers what stands from an item on, up to the next opening that is not below the given level. */
const nest = (
  items: readonly Item[],
  start: number,
  above: number,
  part: string | undefined,
  hasParts: boolean,
): Nested => {
  const content: (Passage | Grid)[] = []
  const children: Section[] = []
  let at = start
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    if (item._tag !== "Opening") {
      content.push(item)
      at++
      continue
    }
    if (item.heading.level <= above) break
    const { section, end } = openSection(items, at, item, part, hasParts)
    children.push(section)
    at = end
  }
  return { content, children, end: at }
}

/** In a form without parts, the sections of the narrative stand by themselves. */
const narrativeKey = ({ level, title }: HeadingLine): string | undefined =>
  level !== 1 && tableOfTitle(title) === undefined ? sectionKey(title, "narrative") : undefined

/** What a heading that stands in no part is about; “三公经费预算安排情况” is a matter of the narrative, not all of it. */
const ownKey = (heading: HeadingLine): string | undefined => {
  const [key, matter] = [sectionKey(heading.title), narrativeKey(heading)]
  return key === undefined || (key === "narrative" && matter !== "narrative.total") ? (matter ?? key) : key
}

const openSection = (
  items: readonly Item[],
  at: number,
  { heading, paragraph }: Opening,
  part: string | undefined,
  hasParts: boolean,
): { readonly section: Section; readonly end: number } => {
  const isFirst = heading.level === 1 || part === undefined
  const key = isFirst && !hasParts ? ownKey(heading) : sectionKey(heading.title, heading.level === 1 ? undefined : part)
  const { end, ...within } = nest(items, at + 1, heading.level, part ?? key, hasParts)
  const section = { ...heading, position: paragraph.position, ...(key === undefined ? {} : { key }), ...within }
  return { section, end }
}

const announcedBy = (contents: readonly Passage[], hasParts: boolean): Announced => {
  const entries = contents.flatMap(({ text }) => headingOf(text) ?? [])
  return {
    titles: new Set(entries.filter(({ level }) => level === 1).map(({ title }) => fold(title))),
    keys: new Set(hasParts ? [] : entries.flatMap(({ title }) => sectionKey(title) ?? [])),
    entries: new Set(hasParts ? [] : entries.map(({ title }) => fold(title))),
  }
}

const passagesOf = (blocks: readonly Block[]): readonly Passage[] =>
  blocks.flatMap((block) => (block._tag === "Paragraph" ? [passageOf(block)] : []))

/** How many lines a cover may have where no contents list ends it. */
const maxCover = 12
const coverLength = (blocks: readonly Block[]): number => {
  const first = blocks.findIndex((block) => block._tag === "Grid" || headingOf(block.text) !== undefined)
  return Math.min(first < 0 ? blocks.length : first, maxCover)
}

/** Orders a document by its headings: cover, contents list, parts with their sections and subsections. */
export const buildOutline = (blocks: readonly Block[]): BuiltOutline => {
  const range = findContents(blocks)
  const cover = coverLength(blocks)
  const front = passagesOf(blocks.slice(0, range?.title ?? cover))
  const between = range === undefined ? [] : passagesOf(blocks.slice(range.title, range.start))
  const contents = range === undefined ? [] : passagesOf(blocks.slice(range.start, range.end))
  const body = blocks.slice(range?.end ?? cover)
  const hasParts = body.some((block) => block._tag === "Paragraph" && headingOf(block.text)?.level === 1)
  const items = itemsOf(body, announcedBy(contents, hasParts))
  const { content, children } = nest(items, 0, 0, undefined, hasParts)
  const opened = items.flatMap((item) => (item._tag === "Opening" ? [item.paragraph] : []))
  const listed = [...between, ...contents].flatMap(({ pieces }) => pieces.map(({ paragraph }) => paragraph))
  const outline = { front: [...front, ...content.filter((item) => item._tag === "Passage")], contents, parts: children }
  return { outline: withTitleAsHeading(outline), headings: [...listed, ...opened] }
}
