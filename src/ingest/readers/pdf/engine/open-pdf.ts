import * as Result from "effect/Result"
import type { PDFDocumentProxy } from "pdfjs-dist"
import { pdfDamaged, pdfEncrypted, type PdfError } from "../errors.ts"
import { cMapSource, type LoadCMap } from "./cmaps.ts"
import { type PageRead, pageReader } from "./read-page.ts"

/** A PDF that an engine holds open. */
export interface OpenPdf {
  readonly pages: number
  /** The page's content, or why it could not be had. `maxOperations` bounds what is interpreted. */
  readonly readPage: (number: number, maxOperations: number) => Promise<Result.Result<PageRead, string>>
  /** Whether a page shows an image of more than so many pixels. */
  readonly hasImage: (number: number, pixels: number) => Promise<boolean>
  /** Character maps that were needed but could not be had: text in fonts that need them is lost. */
  readonly missingCMaps: ReadonlySet<string>
  readonly close: () => Promise<void>
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const openError = (error: unknown): PdfError =>
  error instanceof Error && error.name === "PasswordException" ? pdfEncrypted() : pdfDamaged(said(error))

/** pdf.js, run in this thread: its worker module announces itself to the main one. */
const loadLibrary = async () => {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs")
  return import("pdfjs-dist/legacy/build/pdf.mjs")
}

/** Glyphs, lines and clips are all that is wanted: no image is decoded, no font is built for a screen. */
const settings = {
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // With a map source of our own, pdf.js only asks that an address be set.
  cMapUrl: "cmaps/",
  cMapPacked: true,
  verbosity: 1,
} as const

/** An image beyond `maxImageSize` makes pdf.js refuse the page when it stops at errors; nothing is decoded for it. */
const refusesImage = async (document: PDFDocumentProxy, number: number): Promise<boolean> => {
  try {
    const page = await document.getPage(number)
    await page.getOperatorList({ annotationMode: 0 })
    return false
  } catch (error) {
    return /image exceeded/i.test(said(error))
  }
}

/** Opens a PDF with pdf.js. */
export const openPdf = async (bytes: Uint8Array, loadCMap?: LoadCMap): Promise<Result.Result<OpenPdf, PdfError>> => {
  const { getDocument, OPS } = await loadLibrary()
  const { BinaryDataFactory, missing } = cMapSource(loadCMap)
  // pdf.js takes the bytes away from who gives them: it gets a copy.
  const begin = (maxImageSize: number, stopAtErrors: boolean) =>
    getDocument({ ...settings, data: bytes.slice(), BinaryDataFactory, maxImageSize, stopAtErrors })
  const task = begin(1, false)
  try {
    const document = await task.promise
    const layers = await document.getOptionalContentConfig()
    const readPage = pageReader(document, OPS, (group) => layers.isVisible(group) === false)
    return Result.succeed({
      pages: document.numPages,
      readPage: async (number, maxOperations) => {
        try {
          return Result.succeed(await readPage(number, maxOperations))
        } catch (error) {
          return Result.fail(said(error))
        }
      },
      hasImage: async (number, pixels) => {
        const strict = begin(pixels, true)
        try {
          return await refusesImage(await strict.promise, number)
        } finally {
          await strict.destroy()
        }
      },
      missingCMaps: missing,
      close: () => task.destroy(),
    })
  } catch (error) {
    await task.destroy()
    return Result.fail(openError(error))
  }
}
