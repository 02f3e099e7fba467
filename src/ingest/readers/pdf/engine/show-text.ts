import { compose, contains, type Matrix, transformX, transformY } from "../geometry.ts"
import type { Glyph } from "../page-content.ts"
import type { GraphicsState } from "./graphics-state.ts"
import type { ShownGlyph } from "./operation.ts"
import radicalData from "./radicals.json" with { type: "json" }

/** What is known of a font: how its glyph widths relate to the em, and whether it is written downwards. */
export interface FontFacts {
  readonly widthScale: number
  readonly isVertical: boolean
}

export interface ShownText {
  readonly glyphs: readonly Glyph[]
  readonly unseen: number
  /** Whether the last thing shown was a space. */
  readonly isAfterSpace: boolean
  /** Where the next text goes. */
  readonly matrix: Matrix
}

/** Text painted without ink: rendering modes 3 (neither fill nor stroke) and 7 (clip only). */
const isInkless = ({ renderMode, fillAlpha, isMask }: GraphicsState): boolean =>
  renderMode === 3 || renderMode === 7 || fillAlpha === "invisible" || isMask

/** Above the baseline by this part of the em lies the middle of a character. */
export const middle = 0.35

const lookalikes = /[\u2e80-\u2fdf\u31c0-\u31ef\uf900-\ufaff]|[\ud87e\ud87f]/
const radicals: ReadonlyMap<string, string> = new Map(Object.entries(radicalData.characters))
/** What the character maps of Chinese fonts give for marks that have another code in texts. */
const marks: Readonly<Record<string, string>> = { "\u22ef": "…", "\u301c": "～", "\u2015": "—" }
/**
 * Radicals and compatibility ideographs look like the characters that are meant, and programs that print to PDF may write
 * the one for the other; full-width forms stay as printed.
 */
const asMeant = (text: string): string =>
  marks[text] ??
  (lookalikes.test(text)
    ? Array.from(text, (character) => radicals.get(character) ?? character.normalize("NFKC")).join("")
    : text)

/** Places each character of a text operation, by the rules of ISO 32000-1, 9.4.4. */
export const showText = (
  items: readonly (ShownGlyph | number)[],
  state: GraphicsState,
  textMatrix: Matrix,
  font: FontFacts,
  run: number,
  wasAfterSpace: boolean,
): ShownText => {
  const { fontSize, charSpacing, wordSpacing, horizontalScale, rise, clip } = state
  const glyphs: Glyph[] = []
  const inkless = isInkless(state)
  const toPage = compose(state.matrix, textMatrix)
  const scale = Math.hypot(toPage[2], toPage[3])
  const size = Math.abs(fontSize) * scale
  let unseen = 0
  let isAfterSpace = wasAfterSpace
  let along = 0
  let down = 0
  for (const item of items) {
    if (typeof item === "number") {
      if (font.isVertical) down -= (item / 1000) * fontSize
      else along -= (item / 1000) * fontSize * horizontalScale
      continue
    }
    const spacing = charSpacing + (item.isSpace ? wordSpacing : 0)
    const width = item.width * font.widthScale * fontSize * horizontalScale
    const vertical = font.isVertical ? item.vertical : undefined
    const offsetX = vertical === undefined ? 0 : -vertical[1] * font.widthScale * fontSize * horizontalScale
    const offsetY = vertical === undefined ? 0 : -vertical[2] * font.widthScale * fontSize
    const x = transformX(toPage, along + offsetX, down + offsetY + rise)
    const y = transformY(toPage, along + offsetX, down + offsetY + rise)
    const advanceX = toPage[0] * width
    const advanceY = toPage[1] * width
    if (vertical === undefined) along += width + spacing * horizontalScale
    else down += vertical[0] * font.widthScale * fontSize - spacing
    const text = asMeant(item.text)
    if (text.trim() === "" || size === 0) {
      isAfterSpace ||= text !== ""
      continue
    }
    const up = middle * fontSize
    const centreX = x + advanceX / 2 + toPage[2] * up
    const centreY = y + advanceY / 2 + toPage[3] * up
    if (inkless || !contains(clip, centreX, centreY, 0.5)) unseen += 1
    else glyphs.push({ text, x, y, advanceX, advanceY, size, run, isAfterSpace })
    isAfterSpace = false
  }
  return { glyphs, unseen, isAfterSpace, matrix: compose(textMatrix, [1, 0, 0, 1, along, down]) }
}
