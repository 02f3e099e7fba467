import * as Result from "effect/Result"
import type { ReaderWarning, SourceDocument } from "../../source-document.ts"
import { blocksOf } from "./document/blocks.ts"
import { withoutFurniture } from "./document/furniture.ts"
import type { LoadCMap } from "./engine/cmaps.ts"
import { type OpenPdf, openPdf } from "./engine/open-pdf.ts"
import { pdfDamaged, type PdfError, pdfTooLarge, pdfWithoutText } from "./errors.ts"
import { layOut, type PageLayout } from "./layout/page-layout.ts"
import { defaultPdfLimits, type PdfLimits } from "./limits.ts"
import type { PageContent } from "./page-content.ts"
import { cutOff, damagedPage, layoutWarnings, missingCMap, scannedPage } from "./warnings.ts"

/** How a PDF is read. */
export interface PdfOptions {
  readonly limits?: Partial<PdfLimits>
  /** Gets the character maps of pdf.js, for fonts that are not embedded in the file; without it their text is lost. */
  readonly loadCMap?: LoadCMap
}

/** Fewer characters on a page with a large image are a stamp or a page number on a scan. */
const fewLetters = 30
/** A quarter of a page at 150 dots per inch. */
const largeImage = 500_000

/** Whether what matters on a page is in an image. */
const isScanned = (pdf: OpenPdf, { number, glyphs, strokes }: PageContent): Promise<boolean> => {
  if (glyphs.length >= fewLetters || strokes.length >= fewLetters) return Promise.resolve(false)
  return pdf.hasImage(number, glyphs.length === 0 ? 1 : largeImage)
}

interface Pages {
  readonly layouts: readonly PageLayout[]
  readonly warnings: readonly ReaderWarning[]
}

const readPages = async (pdf: OpenPdf, limits: PdfLimits): Promise<Result.Result<Pages, PdfError>> => {
  const layouts: PageLayout[] = []
  const warnings: ReaderWarning[] = []
  const started = performance.now()
  let operations = 0
  let glyphs = 0
  let lastFailure: string | undefined
  for (let number = 1; number <= pdf.pages; number += 1) {
    const read = await pdf.readPage(number, limits.operations - operations)
    if (performance.now() - started > limits.milliseconds)
      return Result.fail(pdfTooLarge("milliseconds", limits.milliseconds))
    if (Result.isFailure(read)) {
      lastFailure = read.failure
      warnings.push(damagedPage(number, read.failure))
      continue
    }
    const { content, isComplete } = read.success
    operations += read.success.operations
    glyphs += content.glyphs.length + content.unseen
    if (!isComplete) return Result.fail(pdfTooLarge("operations", limits.operations))
    if (glyphs > limits.glyphs) return Result.fail(pdfTooLarge("glyphs", limits.glyphs))
    if (await isScanned(pdf, content)) warnings.push(scannedPage(number))
    layouts.push(layOut(content))
  }
  return layouts.length === 0
    ? Result.fail(pdfDamaged(lastFailure ?? "no pages"))
    : Result.succeed({ layouts, warnings })
}

/** How far from its end a PDF may carry what should be its last line. */
const tail = 2_048

const endsProperly = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - tail))).includes("%%EOF")

const documentOf = (bytes: Uint8Array, pdf: OpenPdf, { layouts, warnings }: Pages): SourceDocument => ({
  format: "pdf",
  blocks: blocksOf(withoutFurniture(layouts)),
  warnings: [
    ...(endsProperly(bytes) ? [] : [cutOff()]),
    ...[...pdf.missingCMaps].map(missingCMap),
    ...warnings,
    ...layouts.flatMap((page) => layoutWarnings(page, layouts.length)),
  ],
})

/**
 * Reads a PDF in this thread: paragraphs and tables in reading order. Nothing can stop the engine within a page, so
 * on a server read in a worker (`node/worker.ts`).
 */
export const readPdf = async (
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<Result.Result<SourceDocument, PdfError>> => {
  const limits = { ...defaultPdfLimits, ...options.limits }
  const opened = await openPdf(bytes, options.loadCMap)
  if (Result.isFailure(opened)) return Result.fail(opened.failure)
  const pdf = opened.success
  try {
    if (pdf.pages > limits.pages) return Result.fail(pdfTooLarge("pages", limits.pages))
    const read = await readPages(pdf, limits)
    if (Result.isFailure(read)) return Result.fail(read.failure)
    const document = documentOf(bytes, pdf, read.success)
    return document.blocks.length === 0 ? Result.fail(pdfWithoutText(pdf.pages)) : Result.succeed(document)
  } finally {
    await pdf.close()
  }
}
