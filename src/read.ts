/**
 * gouji for bytes: a document of any format, wherever it came from, as a disclosure. Values in, values out; it runs in
 * browsers and in Node. The libraries for a format are loaded when the first such file comes.
 *
 * @module
 */
export { readDisclosure, readDocument, type ReadBytesOptions } from "./ingest/read-disclosure.ts"
export type { LimitedQuantity, ReadError, ReadOptions, Sentence } from "./ingest/readers/reader.ts"
export type { LoadCMap } from "./ingest/readers/pdf/index.ts"
