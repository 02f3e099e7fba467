import * as Result from "effect/Result"
import { type Classification, type Code, parseCode } from "../../src/classification/index.ts"

/** A code in a test; a text that is no code is a mistake of the test. */
export const codeOf = <K extends Classification>(classification: K, text: string): Code<K> =>
  Result.getOrThrow(parseCode(classification, text))

export const functional = (text: string): Code<"functional"> => codeOf("functional", text)
export const departmental = (text: string): Code<"departmentalEconomic"> => codeOf("departmentalEconomic", text)
