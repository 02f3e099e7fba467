import type { Result } from "effect/Result"
import type { SourceDocument } from "../source-document.ts"

/** A sentence in Chinese and in English. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

/**
 * Why a file could not be read: a tagged error that says what is wrong and what to do about it, in both languages.
 * `message` is the English sentence, as for any `Error`.
 */
export interface ReadError {
  readonly _tag: string
  readonly message: string
  readonly messages: Sentence
}

/** What is limited in the reading of a file: time and memory of any, the rest of PDFs. */
export type LimitedQuantity = "milliseconds" | "megabytes" | "pages" | "operations" | "glyphs" | "inflatedBytes"

/** How much is read before a reader gives up. What may be left out has a default far above any disclosure. */
export interface ReadOptions {
  /** files of more bytes are refused */
  readonly maxBytes?: number
  /** a Word or Excel file whose parts inflate to more bytes is refused */
  readonly maxInflatedBytes?: number
  /** a Word or Excel file or web page with more table cells, spans unfolded, is refused */
  readonly maxCells?: number
  /** a web page of more elements, or a Word document of more paragraphs, is refused */
  readonly maxNodes?: number
  /** the time and memory that a file may take, and what a PDF may hold */
  readonly limits?: Partial<Readonly<Record<LimitedQuantity, number>>>
}

/** Far above any disclosure, and still safe to hold in memory. */
export const defaultMaxBytes = 64 * 1024 * 1024

/** A reader turns bytes into paragraphs and grids. It is chosen by what the bytes look like, never by a file name. */
export interface Reader {
  readonly format: SourceDocument["format"]
  readonly accepts: (bytes: Uint8Array) => boolean
  readonly read: (
    bytes: Uint8Array,
    options?: ReadOptions,
  ) => Result<SourceDocument, ReadError> | Promise<Result<SourceDocument, ReadError>>
}
