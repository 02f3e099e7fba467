import { type Reader, textReader } from "../ingest/index.ts"
import { officeReaders } from "../ingest/readers/office.ts"
import { makePdfWorker } from "../ingest/readers/pdf/node/index.ts"

/**
 * The readers of documents, in the order in which they are asked whether a file is theirs; plain text takes what is
 * left. None costs anything before its first file: libraries and the thread for PDFs are started then.
 */
export const readers: readonly Reader[] = [makePdfWorker(), ...officeReaders, textReader]
