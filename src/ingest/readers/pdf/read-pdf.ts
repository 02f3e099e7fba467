import * as Result from "effect/Result"
import type { SourceDocument } from "../../source-document.ts"
import type { ReadError, ReadOptions } from "../reader.ts"
import type { LoadCMap } from "./engine/cmaps.ts"
import { pdfError } from "./failure.ts"
import { defaultPdfLimits } from "./limits.ts"
import { readDocument } from "./read-document.ts"

/** How a PDF is read. */
export interface PdfOptions extends ReadOptions {
  /** Gets the character maps of pdf.js, for fonts that are not embedded in the file; without it their text is lost. */
  readonly loadCMap?: LoadCMap
}

/**
 * Reads a PDF in this thread: paragraphs and tables in reading order. Runs in browsers too. Nothing can stop the
 * engine within a page, so on a server read in a worker (`../thread`).
 */
export const readPdf = async (
  bytes: Uint8Array,
  options: PdfOptions = {},
): Promise<Result.Result<SourceDocument, ReadError>> => {
  const limits = { ...defaultPdfLimits, ...options.limits }
  return Result.mapError(await readDocument(bytes, limits, options.loadCMap, 0), pdfError)
}
