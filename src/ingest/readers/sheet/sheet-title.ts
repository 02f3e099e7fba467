import type { Block } from "../../source-document.ts"

/** Names that programs give, and that say nothing. */
const automatic = /^(?:Sheet|工作表|表)\s*\d+$/i
const bare = (text: string): string => text.replace(/[\s\u3000()（）《》“”"]/g, "")

/** A heading is short and is no sentence. */
const isHeading = (text: string): boolean => text.length <= 40 && !/[。；;]$/.test(text)

/**
 * The sheet's name as a heading, where the sheet has none of its own above its first table or text: its name is then all
 * that tells what it is.
 */
export const sheetTitle = (name: string, blocks: readonly Block[]): readonly Block[] => {
  const [first, ...others] = blocks
  if (first === undefined || automatic.test(name.trim())) return []
  const grid = blocks.findIndex(({ _tag }) => _tag === "Grid")
  const above = grid < 0 ? [first] : [first, ...others].slice(0, grid)
  const texts = above.flatMap((block) => (block._tag === "Paragraph" ? [block.text] : []))
  const titled =
    grid < 0 ? texts.some(isHeading) : texts.some((text) => text.includes("表") || bare(text).includes(bare(name)))
  return titled ? [] : [{ _tag: "Paragraph", text: name.trim(), position: { sheet: name } }]
}
