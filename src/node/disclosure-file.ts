import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { decodeDisclosure, type Disclosure } from "../disclosure/index.ts"
import { defaultMaxBytes } from "../ingest/index.ts"
import { DocumentUnread } from "./document-unread.ts"
import { findJsonMistake } from "./json-mistake.ts"
import { readBytes } from "./read-bytes.ts"
import { readDisclosure } from "./read-disclosure.ts"

const notJson = (file: string, text: string): DocumentUnread => {
  const { line, column } = findJsonMistake(text) ?? { line: 1, column: 1 }
  return new DocumentUnread({
    file,
    reason: "NotJson",
    messages: {
      zh: `第 ${line} 行第 ${column} 列不是 JSON。请用 gouji extract 写出的文件，或改正这一处。`,
      en: `Line ${line}, column ${column} is not JSON. Use a file that gouji extract has written, or mend this place.`,
    },
  })
}

const parsed = (file: string, text: string): Result.Result<unknown, DocumentUnread> =>
  Result.try({ try: (): unknown => JSON.parse(text), catch: () => notJson(file, text) })

/** What `gouji extract` prints holds the disclosure beside the places of its facts. */
const disclosureIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "disclosure" in json ? json.disclosure : json

/** More mistakes than this are not listed. */
const mostProblems = 5

const decoded = (file: string, json: unknown): Result.Result<Disclosure, DocumentUnread> =>
  Result.mapError(decodeDisclosure(disclosureIn(json)), ({ problems }) => {
    const told = problems.slice(0, mostProblems).map(({ pointer, message }) => `${pointer} ${message}`)
    return new DocumentUnread({
      file,
      reason: "DisclosureInvalid",
      messages: {
        zh: `这不是公开文件的数据（见 gouji/schema/disclosure.schema.json）：${told.join("；")}`,
        en: `This is no data of a disclosure (see gouji/schema/disclosure.schema.json): ${told.join("; ")}`,
      },
    })
  })

const isJson = (text: string): boolean => /^\s*\{/.test(text)

/** A disclosure from a file: its data as JSON, as `gouji extract` writes it, or a document of any kind that can be read. */
export const readDisclosureFile = (file: string): Effect.Effect<Disclosure, DocumentUnread> =>
  Effect.gen(function* () {
    const bytes = yield* readBytes(file, defaultMaxBytes)
    const text = new TextDecoder().decode(bytes)
    if (!isJson(text)) return (yield* readDisclosure(file)).disclosure
    return yield* Effect.fromResult(Result.flatMap(parsed(file, text), (json) => decoded(file, json)))
  })
