import * as Result from "effect/Result"
import type { SourceDocument } from "../source-document.ts"
import { emptyFile, tooLarge, unknownFormat } from "./read-errors.ts"
import { defaultMaxBytes, type Reader, type ReadError, type ReadOptions } from "./reader.ts"
import { sniff } from "./sniff.ts"

/** Reads a document with the first reader that accepts its bytes. */
export const readSource =
  (readers: readonly Reader[]) =>
  async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Result.Result<SourceDocument, ReadError>> => {
    const limit = options.maxBytes ?? defaultMaxBytes
    if (bytes.length === 0) return Result.fail(emptyFile())
    if (bytes.length > limit) return Result.fail(tooLarge(bytes.length, limit))
    const reader = readers.find(({ accepts }) => accepts(bytes))
    return reader === undefined ? Result.fail(unknownFormat(sniff(bytes))) : reader.read(bytes, options)
  }
