import * as Result from "effect/Result"
import { readPdf, type PdfOptions } from "../../../../src/ingest/readers/pdf/index.ts"
import { loadInstalledCMap } from "../../../../src/ingest/readers/pdf/node/load-cmap.ts"
import type { Grid, SourceDocument } from "../../../../src/ingest/source-document.ts"
import { type PageSpec, writePdf } from "./pdf-writer.ts"

/** Reads what has been written, with the character maps of the installed pdf.js. */
export const read = (bytes: Uint8Array, options: PdfOptions = {}) =>
  readPdf(bytes, { loadCMap: loadInstalledCMap, ...options })

export const readPages = async (
  pages: readonly (string | PageSpec)[],
  options: PdfOptions = {},
): Promise<SourceDocument> =>
  Result.getOrThrow(
    await read(
      writePdf({ pages: pages.map((page) => (typeof page === "string" ? { content: page } : page)) }),
      options,
    ),
  )

export const gridsOf = ({ blocks }: SourceDocument): readonly Grid[] => blocks.filter((block) => block._tag === "Grid")

export const paragraphsOf = ({ blocks }: SourceDocument): readonly string[] =>
  blocks.flatMap((block) => (block._tag === "Paragraph" ? [block.text] : []))

/** A grid's texts, row by row; a cell that spans says so. */
export const rowsOf = (grid: Grid | undefined): readonly (readonly string[])[] =>
  Array.from({ length: grid?.rows ?? 0 }, (_, row) =>
    (grid?.cells ?? [])
      .filter((cell) => cell.row === row)
      .map(({ text, rowSpan, columnSpan }) => (rowSpan * columnSpan > 1 ? `${text} ${rowSpan}×${columnSpan}` : text)),
  )

/** How a reading failed, for comparison. */
export const failureOf = (result: Awaited<ReturnType<typeof read>>): string | undefined =>
  Result.isFailure(result) ? result.failure._tag : undefined
