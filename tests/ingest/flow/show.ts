import * as Result from "effect/Result"
import type { Block, Grid, SourceDocument } from "../../../src/ingest/source-document.ts"
import type { ReadError } from "../../../src/ingest/readers/reader.ts"

const cellShown = ({ text, rowSpan, columnSpan }: Grid["cells"][number]): string =>
  text + (rowSpan * columnSpan > 1 ? `[${rowSpan}x${columnSpan}]` : "")

/** A block as a person would note it: a paragraph's text, or a grid's rows. */
export const shown = (block: Block): string | readonly string[] =>
  block._tag === "Paragraph"
    ? block.text
    : Array.from({ length: block.rows }, (_, row) =>
        block.cells
          .filter((cell) => cell.row === row)
          .map(cellShown)
          .join("|"),
      )

export const documentOf = (read: Result.Result<SourceDocument, ReadError>): SourceDocument =>
  Result.getOrThrowWith(read, (error) => new Error(`${error._tag}: ${error.message}`))

/** All blocks of a document as notes. */
export const blocksShown = (read: Result.Result<SourceDocument, ReadError>) => documentOf(read).blocks.map(shown)

export const codesOf = (read: Result.Result<SourceDocument, ReadError>): readonly string[] =>
  documentOf(read).warnings.map(({ code }) => code)

/** The tag of the error that a reader gave up with. */
export const failureOf = (read: Result.Result<SourceDocument, ReadError>): string =>
  Result.isFailure(read) ? read.failure._tag : "none"
