import { filledOf, pathBox, strokesOf } from "../../../../src/ingest/readers/pdf/engine/paint-path.ts"
import {
  type Box,
  compose,
  everywhere,
  identity,
  intersect,
  type Matrix,
} from "../../../../src/ingest/readers/pdf/geometry.ts"
import type { PageContent } from "../../../../src/ingest/readers/pdf/page-content.ts"
import type { Pdfium } from "./pdfium.ts"

const pathObject = 2
const formObject = 5
const lineTo = 0
const bezierTo = 1

/** An object of a page, where it is painted, and what its clip leaves of it. */
export interface Placed {
  readonly object: number
  readonly kind: number
  readonly matrix: Matrix
  readonly clip: Box
}

export const asMatrix = (numbers: readonly number[] | undefined): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers ?? []
  return [a, b, c, d, e, f]
}

/** A path in the numbers that the painting of paths reads: a code, then its points. */
const pathOf = (pdfium: Pdfium, segments: readonly number[]): Float32Array => {
  const codes: number[] = []
  let curve: number[] = []
  for (const segment of segments) {
    const [x = 0, y = 0] = pdfium.floats((a, b) => pdfium.FPDFPathSegment_GetPoint(segment, a, b)) ?? []
    const kind = pdfium.FPDFPathSegment_GetType(segment)
    if (kind === bezierTo) {
      curve.push(x, y)
      if (curve.length === 6) codes.push(2, ...curve.splice(0))
    } else {
      codes.push(kind === lineTo ? 1 : 0, x, y)
      curve = []
    }
    if (pdfium.FPDFPathSegment_GetClose(segment)) codes.push(4)
  }
  return Float32Array.from(codes)
}

const times = (count: number): readonly number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i)

const clipOf = (pdfium: Pdfium, object: number, matrix: Matrix, outer: Box): Box => {
  const clip = pdfium.FPDFPageObj_GetClipPath(object)
  if (clip === 0) return outer
  return times(pdfium.FPDFClipPath_CountPaths(clip)).reduce<Box>((visible, path) => {
    const count = pdfium.FPDFClipPath_CountPathSegments(clip, path)
    const segments = times(count).map((i) => pdfium.FPDFClipPath_GetPathSegment(clip, path, i))
    return segments.length === 0 ? visible : intersect(visible, pathBox(pathOf(pdfium, segments), matrix))
  }, outer)
}

const ownMatrix = (pdfium: Pdfium, object: number): Matrix =>
  asMatrix(pdfium.structure(6, (place) => pdfium.FPDFPageObj_GetMatrix(object, place)))

/** All objects of a page, those in forms too. */
export const objectsOf = (pdfium: Pdfium, page: number, toPage: Matrix): readonly Placed[] => {
  const placed = (object: number, matrix: Matrix, outer: Box): readonly Placed[] => {
    const kind = pdfium.FPDFPageObj_GetType(object)
    const clip = clipOf(pdfium, object, matrix, outer)
    if (kind !== formObject) return [{ object, kind, matrix, clip }]
    const inner = compose(matrix, ownMatrix(pdfium, object))
    return times(pdfium.FPDFFormObj_CountObjects(object)).flatMap((i) =>
      placed(pdfium.FPDFFormObj_GetObject(object, i), inner, clip),
    )
  }
  return times(pdfium.FPDFPage_CountObjects(page)).flatMap((i) =>
    placed(pdfium.FPDFPage_GetObject(page, i), toPage, everywhere),
  )
}

const isVisible = ([red = 0, green = 0, blue = 0, alpha = 255]: readonly number[]): boolean =>
  alpha > 0 && !(red >= 0xfd && green >= 0xfd && blue >= 0xfd)

/** The lines and areas that paths paint. */
export const paintedPaths = (
  pdfium: Pdfium,
  objects: readonly Placed[],
  paper: Box,
): Pick<PageContent, "strokes" | "fills"> => {
  const painted = objects.flatMap(({ object, kind, matrix, clip }) => {
    if (kind !== pathObject) return []
    const segments = times(pdfium.FPDFPath_CountSegments(object)).map((i) => pdfium.FPDFPath_GetPathSegment(object, i))
    const path = pathOf(pdfium, segments)
    const whole = compose(matrix, ownMatrix(pdfium, object))
    const visible = intersect(clip, paper)
    const [fills = 0, strokes = 0] = pdfium.integers((a, b) => pdfium.FPDFPath_GetDrawMode(object, a, b)) ?? []
    const lineColour = pdfium.integers((...at) => pdfium.FPDFPageObj_GetStrokeColor(object, ...at)) ?? []
    const areaColour = pdfium.integers((...at) => pdfium.FPDFPageObj_GetFillColor(object, ...at)) ?? []
    return [
      {
        strokes: strokes !== 0 && isVisible(lineColour) ? strokesOf(path, whole, visible) : [],
        filled: fills !== 0 && isVisible(areaColour) ? filledOf(path, whole, visible) : { strokes: [], fills: [] },
      },
    ]
  })
  return {
    strokes: painted.flatMap(({ strokes, filled }) => [...strokes, ...filled.strokes]),
    fills: painted.flatMap(({ filled }) => filled.fills),
  }
}

/** Page coordinates of a PDF, y upwards, as those of the page as it is shown, y downwards. */
export const toPageOf = (pdfium: Pdfium, page: number): Matrix => {
  const box =
    pdfium.floats((...at) => pdfium.FPDFPage_GetCropBox(page, ...at)) ??
    pdfium.floats((...at) => pdfium.FPDFPage_GetMediaBox(page, ...at))
  const [left = 0, bottom = 0, right = 0, top = 0] = box ?? []
  const turns: readonly Matrix[] = [
    [1, 0, 0, -1, -left, top],
    [0, 1, 1, 0, -bottom, -left],
    [-1, 0, 0, 1, right, -bottom],
    [0, -1, -1, 0, top, right],
  ]
  return turns[pdfium.FPDFPage_GetRotation(page)] ?? identity
}
