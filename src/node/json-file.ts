import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { isBearableJson, type Json, locatorOf, problemsOf } from "../rules/index.ts"
import { readJsonFile } from "./rule-file.ts"
import type { RuleFileProblem } from "./rules-invalid.ts"

const notPlain: RuleFileProblem["messages"] = {
  zh: "文件过大或嵌套过深",
  en: "the file is too large, or nested too deeply",
}

const decodeProblems = (
  file: string,
  text: string,
  json: Json,
  failure: Schema.SchemaError,
): readonly RuleFileProblem[] => {
  const problems = problemsOf(failure.issue, json)
  const place = locatorOf(
    text,
    problems.map(({ pointer }) => pointer),
  )
  return problems.map(({ code, pointer, message }) => ({
    file,
    code,
    pointer,
    ...place(pointer),
    messages: message,
  }))
}

/** Reads a JSON file that a schema describes; of a file that is none, everything that is wrong with it, each with its line. */
export const readDecoded = <A>(
  file: string,
  schema: Schema.Codec<A, unknown>,
): Effect.Effect<A, readonly RuleFileProblem[]> => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return readJsonFile(file).pipe(
    Effect.mapError(({ problems }) => problems),
    Effect.flatMap(({ text, json }) => {
      if (!isBearableJson(json)) return Effect.fail([{ file, messages: notPlain }])
      return Effect.fromResult(Result.mapError(decode(json), (failure) => decodeProblems(file, text, json, failure)))
    }),
  )
}
