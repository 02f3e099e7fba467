import * as Effect from "effect/Effect"
import type { Sentence } from "./document-unread.ts"
import { findJsonMistake, type JsonMistake } from "./json-mistake.ts"
import { readBytes } from "./read-bytes.ts"
import { RulesInvalid } from "./rules-invalid.ts"

/** A rule file as it was read: its text, and its JSON, in which files that it extends are called by their names. */
export interface RuleFile {
  readonly file: string
  readonly name: string
  readonly text: string
  readonly json: unknown
}

/** Far above any rule book. */
const maxBytes = 10 * 1024 * 1024

const expectations: Readonly<Record<JsonMistake["expected"], Sentence>> = {
  value: { zh: "一个值", en: "a value" },
  key: { zh: "带英文双引号的名称", en: "a name in double quotes" },
  colon: { zh: "英文冒号", en: "a colon" },
  comma: { zh: "英文逗号或右括号", en: "a comma or a closing bracket" },
  end: { zh: "文件结尾", en: "the end of the file" },
}

const notJson = (file: string, { line, column, found, expected }: JsonMistake): RulesInvalid => {
  const { zh, en } = expectations[expected]
  return new RulesInvalid({
    problems: [
      {
        file,
        line,
        column,
        messages: {
          zh: `不是正确的 JSON：${found === "" ? "文件到此结束" : `这里是“${found}”`}，应为${zh}`,
          en: `this is not JSON: ${found === "" ? "the file ends" : `“${found}” stands`} where ${en} should be`,
        },
      },
    ],
  })
}

const parse = (file: string, text: string): Effect.Effect<unknown, RulesInvalid> => {
  const mistake = findJsonMistake(text)
  return mistake === undefined ? Effect.sync((): unknown => JSON.parse(text)) : Effect.fail(notJson(file, mistake))
}

/** Reads a rule file: its text without a mark of byte order, and its JSON. */
export const readJsonFile = (
  file: string,
): Effect.Effect<{ readonly text: string; readonly json: unknown }, RulesInvalid> =>
  readBytes(file, maxBytes).pipe(
    Effect.mapError(({ reason, messages }) => new RulesInvalid({ problems: [{ file, reason, messages }] })),
    Effect.map((bytes) => new TextDecoder().decode(bytes)),
    Effect.flatMap((text) => Effect.map(parse(file, text), (json) => ({ text, json }))),
  )

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** The name of a rule set; its file where it has none, which is then found to be missing. */
export const nameOf = (json: unknown, file: string): string =>
  isObject(json) && "name" in json && typeof json.name === "string" ? json.name : file

const listed = (json: unknown): readonly unknown[] =>
  isObject(json) && "extends" in json && Array.isArray(json.extends) ? json.extends : []

// A longer list is refused when it is composed.
const mostExtended = 200

/** The names of the rule sets that a rule set extends. */
export const extendedNames = (json: unknown): readonly string[] =>
  listed(json)
    .slice(0, mostExtended)
    .filter((named) => typeof named === "string")

/** A rule set in which the files and packages that it extends are called by the names of their rule sets. */
export const withNames = (json: unknown, names: ReadonlyMap<string, string>): unknown =>
  names.size === 0 || !isObject(json)
    ? json
    : {
        ...json,
        extends: listed(json).map((named) => (typeof named === "string" ? (names.get(named) ?? named) : named)),
      }
