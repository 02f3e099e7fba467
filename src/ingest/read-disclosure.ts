import * as Result from "effect/Result"
import { officeReaders } from "./readers/office.ts"
import type { LoadCMap } from "./readers/pdf/index.ts"
import { readSource } from "./readers/read-source.ts"
import type { Reader, ReadError, ReadOptions } from "./readers/reader.ts"
import { sniff } from "./readers/sniff.ts"
import { textReader } from "./readers/text.ts"
import { type Recognition, recognise } from "./recognise/recognise.ts"
import type { SourceDocument } from "./source-document.ts"

/** How bytes are read where there is no file system. */
export interface ReadBytesOptions extends ReadOptions {
  /**
   * Gets a character map of pdf.js by its file name, such as `GBK-EUC-H.bcmap`, from wherever the application serves
   * `pdfjs-dist/cmaps`. Text in fonts that a PDF does not carry needs it; without it that text is lost, and a warning says so.
   */
  readonly loadCMap?: LoadCMap
}

const readersWith = ({ loadCMap }: ReadBytesOptions): readonly Reader[] => {
  const pdfReader: Reader = {
    format: "pdf",
    accepts: (bytes) => sniff(bytes) === "pdf",
    // A page that reads other files does without the code for PDFs.
    read: async (bytes, options) => {
      const { readPdf } = await import("./readers/pdf/index.ts")
      return readPdf(bytes, { ...options, ...(loadCMap === undefined ? {} : { loadCMap }) })
    },
  }
  return [pdfReader, ...officeReaders, textReader]
}

/**
 * Reads a document of any format from its bytes: paragraphs and grids in reading order, with their places. What they mean
 * is not asked yet: `recognise` of `gouji` does.
 *
 * @example
 * ```ts
 * import { readDocument } from "gouji/read"
 * import * as Result from "effect/Result"
 *
 * const bytes = new TextEncoder().encode("<table><tr><td>项目<td>预算数<tr><td>合计<td>86.00</table>")
 * const document = Result.getOrThrow(await readDocument(bytes))
 * document.format // "html"
 * document.blocks[0]?._tag // "Grid"
 * ```
 */
export const readDocument = (
  bytes: Uint8Array,
  options: ReadBytesOptions = {},
): Promise<Result.Result<SourceDocument, ReadError>> => readSource(readersWith(options))(bytes, options)

/**
 * Reads a budget or final-accounts disclosure from the bytes of a document of any format, in a browser as in Node. Nothing
 * throws: a failure is a tagged error with what to do, in both languages.
 *
 * It reads in the thread that calls it, and within one PDF page nothing can stop it: a page that shows documents of
 * strangers calls it in a worker. In Node, `readDisclosure` of `gouji/node` does that by itself.
 *
 * @example
 * ```ts
 * import { readDisclosure } from "gouji/read"
 * import * as Result from "effect/Result"
 *
 * const read = await readDisclosure(new TextEncoder().encode("您好，附件请查收。"))
 * Result.isFailure(read) && read.failure._tag // "NotADisclosure"
 * ```
 */
export const readDisclosure = async (
  bytes: Uint8Array,
  options: ReadBytesOptions = {},
): Promise<Result.Result<Recognition, ReadError>> => Result.flatMap(await readDocument(bytes, options), recognise)
