import * as Result from "effect/Result"
import { officeReaders } from "../office.ts"
import { officeDefaults } from "../office-options.ts"
import type { Reader, ReadOptions } from "../reader.ts"
import { sniff } from "../sniff.ts"
import type { ReadingThread } from "./reading-thread.ts"

/** The reader of PDFs in a thread: nothing can stop its engine within a page but the end of its thread. */
export const threadedPdfReader = (thread: ReadingThread): Reader => ({
  format: "pdf",
  accepts: (bytes) => sniff(bytes) === "pdf",
  read: (bytes, options) => thread.read("pdf", bytes, options),
})

/** What is read in a fraction of a second: most documents, sooner than a thread could start. */
const quick = { maxBytes: 4 * 1024 * 1024, maxInflatedBytes: 8 * 1024 * 1024, maxCells: 100_000, maxNodes: 100_000 }

/** A limit no higher than what is quick. */
const atMost = (options: ReadOptions): Required<Omit<ReadOptions, "maxBytes" | "limits">> => ({
  maxInflatedBytes: Math.min(quick.maxInflatedBytes, options.maxInflatedBytes ?? officeDefaults.maxInflatedBytes),
  maxCells: Math.min(quick.maxCells, options.maxCells ?? officeDefaults.maxCells),
  maxNodes: Math.min(quick.maxNodes, options.maxNodes ?? officeDefaults.maxNodes),
})

/**
 * The readers of Word and Excel files and web pages, which read a file here as long as it is small, and in the thread once
 * it turns out to be large: there, it can be stopped.
 */
export const threadedOfficeReaders = (thread: ReadingThread): readonly Reader[] =>
  officeReaders.map((reader) => ({
    ...reader,
    read: async (bytes, options = {}) => {
      if (bytes.length > quick.maxBytes) return thread.read("office", bytes, options)
      const read = await reader.read(bytes, { ...options, ...atMost(options) })
      const isLarge = Result.isFailure(read) && read.failure._tag === "LimitExceeded"
      return isLarge ? thread.read("office", bytes, options) : read
    },
  }))
