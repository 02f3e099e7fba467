import * as Result from "effect/Result"
import type { PDFDocumentLoadingTask } from "pdfjs-dist"
import type { PdfFailure } from "../failure.ts"
import { cMapSource, type LoadCMap } from "./cmaps.ts"
import { type PageRead, pageReader } from "./read-page.ts"

/** A PDF that an engine holds open. */
export interface OpenPdf {
  readonly pages: number
  /** The page's content, or why it could not be had. `maxOperations` bounds what is interpreted. */
  readonly readPage: (number: number, maxOperations: number) => Promise<Result.Result<PageRead, string>>
  /** Whether a page, known to take so many operations without its images, shows one of more than so many pixels. */
  readonly hasImage: (number: number, operations: number, pixels: number) => Promise<boolean>
  /** Character maps that were needed but could not be had: text in fonts that need them is lost. */
  readonly missingCMaps: ReadonlySet<string>
  readonly close: () => Promise<void>
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const failureOf = (error: unknown): PdfFailure =>
  error instanceof Error && error.name === "PasswordException"
    ? { _tag: "Encrypted" }
    : { _tag: "Damaged", detail: said(error) }

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
} as const

/**
 * An image beyond `maxImageSize` is an error to pdf.js when it stops at errors, and nothing is decoded for it. It does
 * not say so, but its list of operations ends there.
 */
const stopsEarly = async (task: PDFDocumentLoadingTask, number: number, operations: number): Promise<boolean> => {
  try {
    const page = await (await task.promise).getPage(number)
    const { fnArray } = await page.getOperatorList({ annotationMode: 0 })
    return fnArray.length < operations
  } catch {
    return true
  }
}

/** Opens a PDF with pdf.js. At `verbosity` 1, pdf.js says on the console what it could not make sense of. */
export const openPdf = async (
  bytes: Uint8Array,
  loadCMap: LoadCMap | undefined,
  verbosity: 0 | 1,
): Promise<Result.Result<OpenPdf, PdfFailure>> => {
  const { getDocument, OPS } = await loadLibrary()
  const { BinaryDataFactory, missing } = cMapSource(loadCMap)
  // pdf.js takes the bytes away from who gives them: it gets a copy.
  const begin = (maxImageSize: number, stopAtErrors: boolean) =>
    getDocument({ ...settings, verbosity, data: bytes.slice(), BinaryDataFactory, maxImageSize, stopAtErrors })
  const task = begin(1, false)
  /** The same file once more, opened so as to stop at images of more than so many pixels. */
  const stricts = new Map<number, PDFDocumentLoadingTask>()
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
      hasImage: (number, operations, pixels) => {
        const strict = stricts.get(pixels) ?? begin(pixels, true)
        stricts.set(pixels, strict)
        return stopsEarly(strict, number, operations)
      },
      missingCMaps: missing,
      close: async () => {
        for (const opened of [task, ...stricts.values()]) await opened.destroy()
      },
    })
  } catch (error) {
    await task.destroy()
    return Result.fail(failureOf(error))
  }
}
