import type { Paragraph } from "../source-document.ts"
import type { Outline, Section } from "./outline.ts"

/** A document without paragraphs that belong to something else than its running text: captions of tables, signatures. */
export const withoutParagraphs = (outline: Outline, taken: ReadonlySet<Paragraph>): Outline => {
  const isText = (item: Section["content"][number]): boolean =>
    item._tag !== "Passage" || item.pieces.length === 0 || !item.pieces.every(({ paragraph }) => taken.has(paragraph))
  const within = (section: Section): Section => ({
    ...section,
    content: section.content.filter(isText),
    children: section.children.map(within),
  })
  return { ...outline, parts: outline.parts.map(within) }
}
