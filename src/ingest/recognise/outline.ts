import type { Grid, Paragraph, Position } from "../source-document.ts"

/** A paragraph made whole again: a page break may have cut it into several of the document's paragraphs. */
export interface Passage {
  readonly _tag: "Passage"
  readonly text: string
  readonly position: Position
  /** The paragraphs that it was joined from, each with its offset in `text`. */
  readonly pieces: readonly { readonly offset: number; readonly paragraph: Paragraph }[]
}

/** A heading and what stands under it, in reading order. */
export interface Section {
  /** 1: 第一部分; 2: 一、; 3: (一). Numbered lists below that are passages. */
  readonly level: number
  /** The number as printed without its brackets and points: 第一部分 → 一, (二) → 二. */
  readonly number: string
  readonly title: string
  readonly position: Position
  /** What the section is about, where the form data knows its title. */
  readonly key?: string
  readonly content: readonly (Passage | Grid)[]
  readonly children: readonly Section[]
}

/** A document by its headings: what stands before the first part, the contents list, and the parts. */
export interface Outline {
  readonly front: readonly Passage[]
  readonly contents: readonly Passage[]
  readonly parts: readonly Section[]
}
