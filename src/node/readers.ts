import { type Reader, textReader } from "../ingest/index.ts"

/** The readers of documents, in the order in which they are asked whether a file is theirs. */
export const readers: readonly Reader[] = [textReader]
