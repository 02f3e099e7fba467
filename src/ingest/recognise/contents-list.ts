import type { Block } from "../source-document.ts"
import { fold } from "./fold.ts"
import { headingOf, opensItem } from "./heading.ts"
import { isContentsTitle } from "./section-key.ts"

/** Where the contents list stands among the blocks: its title, its first entry, and the first block after it. */
export interface ContentsRange {
  readonly title: number
  readonly start: number
  readonly end: number
}

const leaders = /[.．·…]{2,}\s*[-—]?\s*\d*\s*[-—]?$|(?<=\S)\s+\d{1,3}$/
const pageNumber = /(?<=\D)\d{1,3}$/

const textOf = (block: Block | undefined): string | undefined => (block?._tag === "Paragraph" ? block.text : undefined)

const maxEntry = 90
const maxLine = 300
/** Whether a line may be an entry of a contents list: numbered, or led by dots to a page number. */
const isEntry = (text: string | undefined): boolean =>
  text !== undefined &&
  text.length <= maxEntry &&
  !/[。；]/.test(text) &&
  (headingOf(text) !== undefined || opensItem(text) || leaders.test(text.trim()) || text.trim().endsWith("表"))

/** An entry as it will be repeated in the body: without leaders and page number. */
const entryKey = (text: string): string =>
  text.length > maxLine ? "" : fold(text.trim().replace(leaders, "")).replace(pageNumber, "")

const shortestKey = 4
const endOf = (blocks: readonly Block[], start: number): number => {
  const seen = new Set<string>()
  for (let i = start; i < blocks.length; i++) {
    const text = textOf(blocks[i])
    if (text === undefined) return i
    const key = entryKey(text)
    if (seen.has(key)) return i
    if (!isEntry(text) && !isEntry(textOf(blocks[i + 1]))) return i
    if (key.length >= shortestKey) seen.add(key)
  }
  return blocks.length
}

/** Finds the contents list: the last line “目录” that entries follow. It ends where its headings begin to repeat. */
export const findContents = (blocks: readonly Block[]): ContentsRange | undefined => {
  const title = blocks.findLastIndex(
    (block, i) =>
      block._tag === "Paragraph" &&
      isContentsTitle(block.text) &&
      [1, 2, 3].some((next) => isEntry(textOf(blocks[i + next]))),
  )
  if (title < 0) return undefined
  const start = blocks.findIndex((block, i) => i > title && isEntry(textOf(block)))
  const end = endOf(blocks, start)
  return { title, start, end }
}
