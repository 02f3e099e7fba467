import * as Result from "effect/Result"
import { readText, recognise, type Recognition } from "../../src/ingest/index.ts"

/** A text read and recognised. */
export const parsed = (text: string): Recognition =>
  Result.getOrThrow(recognise(Result.getOrThrow(readText(new TextEncoder().encode(text)))))
