import { type Reader, textReader } from "../ingest/index.ts"
import { makeReadingThread, threadedOfficeReaders, threadedPdfReader } from "../ingest/readers/thread/index.ts"

const thread = makeReadingThread()

/**
 * The readers of documents, in the order in which they are asked whether a file is theirs; plain text takes what is
 * left. None costs anything before its first file: libraries and the thread for PDFs and large files are started then.
 */
export const readers: readonly Reader[] = [threadedPdfReader(thread), ...threadedOfficeReaders(thread), textReader]
