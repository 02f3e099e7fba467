import { middle } from "../../../../src/ingest/readers/pdf/engine/show-text.ts"
import {
  type Box,
  contains,
  everywhere,
  type Matrix,
  transformX,
  transformY,
} from "../../../../src/ingest/readers/pdf/geometry.ts"
import type { Glyph, PageContent } from "../../../../src/ingest/readers/pdf/page-content.ts"
import { asMatrix, objectsOf, paintedPaths, toPageOf } from "./objects.ts"
import type { Pdfium } from "./pdfium.ts"

/** A character as PDFium places it: its origin, and its advance along the direction of its text. */
const glyphAt = (pdfium: Pdfium, text: number, index: number, toPage: Matrix): Omit<Glyph, "text" | "isAfterSpace"> => {
  const [x = 0, y = 0] = pdfium.doubles((a, b) => pdfium.FPDFText_GetCharOrigin(text, index, a, b)) ?? []
  const [left = 0, top = 0, right = 0, bottom = 0] =
    pdfium.structure(4, (place) => pdfium.FPDFText_GetLooseCharBox(text, index, place)) ?? []
  const matrix = asMatrix(pdfium.structure(6, (place) => pdfium.FPDFText_GetMatrix(text, index, place)))
  const along = Math.hypot(matrix[0], matrix[1]) || 1
  const [right1, up1] = [matrix[0] / along, matrix[1] / along]
  const advance = Math.abs(right1) * (right - left) + Math.abs(up1) * (top - bottom)
  return {
    x: transformX(toPage, x, y),
    y: transformY(toPage, x, y),
    advanceX: advance * (toPage[0] * right1 + toPage[2] * up1),
    advanceY: advance * (toPage[1] * right1 + toPage[3] * up1),
    size: pdfium.FPDFText_GetFontSize(text, index) * Math.hypot(matrix[2], matrix[3]),
    run: pdfium.FPDFText_GetTextObject(text, index),
  }
}

/** Where the middle of a character is: above the middle of its advance. */
const isWithin = (clip: Box, { x, y, advanceX, advanceY, size }: Omit<Glyph, "text" | "isAfterSpace">): boolean => {
  const length = Math.hypot(advanceX, advanceY) || 1
  const up = (middle * size) / length
  return contains(clip, x + advanceX / 2 + advanceY * up, y + advanceY / 2 - advanceX * up, 0.5)
}

/** Text painted without ink. */
const inkless: readonly number[] = [3, 7]

const readPage = (pdfium: Pdfium, document: number, number: number): PageContent => {
  const page = pdfium.FPDF_LoadPage(document, number - 1)
  const [width, height] = [pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)]
  const paper: Box = [0, 0, width, height]
  const toPage = toPageOf(pdfium, page)
  const objects = objectsOf(pdfium, page, toPage)
  const clips = new Map(objects.map(({ object, clip }) => [object, clip]))
  const text = pdfium.FPDFText_LoadPage(page)
  const glyphs: Glyph[] = []
  const count = { unseen: 0, beyond: 0 }
  let isAfterSpace = false
  for (let i = 0; i < pdfium.FPDFText_CountChars(text); i += 1) {
    if (pdfium.FPDFText_IsGenerated(text, i) === 1) continue
    const said = String.fromCodePoint(pdfium.FPDFText_GetUnicode(text, i))
    if (said.trim() === "") {
      isAfterSpace = true
      continue
    }
    const glyph = { text: said, isAfterSpace, ...glyphAt(pdfium, text, i, toPage) }
    isAfterSpace = false
    const isInkless = inkless.includes(pdfium.FPDFTextObj_GetTextRenderMode(glyph.run))
    if (isInkless || !isWithin(clips.get(glyph.run) ?? everywhere, glyph)) count.unseen += 1
    else if (contains(paper, glyph.x + glyph.advanceX / 2, glyph.y + glyph.advanceY / 2, 1)) glyphs.push(glyph)
    else count.beyond += 1
  }
  const painted = paintedPaths(pdfium, objects, paper)
  pdfium.FPDFText_ClosePage(text)
  pdfium.FPDF_ClosePage(page)
  return { number, width, height, glyphs, ...painted, ...count }
}

/** Reads all pages of a PDF with PDFium. */
export const readPages = (pdfium: Pdfium, bytes: Uint8Array): readonly PageContent[] => {
  const held = pdfium.hold(bytes)
  const document = pdfium.FPDF_LoadMemDocument(held, bytes.length, "")
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, i) => readPage(pdfium, document, i + 1))
  pdfium.FPDF_CloseDocument(document)
  pdfium.free(held)
  return pages
}
