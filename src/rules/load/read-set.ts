import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { isJsonObject, type Json } from "../language/json.ts"
import type { Problem } from "../language/problem.ts"
import { problem } from "../language/problem.ts"
import { RuleSet } from "../rule.ts"
import { problemsOf } from "./issues.ts"
import { isBearableJson, sizeProblem } from "./size.ts"

/** A rule set as read from JSON: its structure where it is sound, its JSON as far as it is some, and what is wrong. */
export interface ReadSet {
  readonly json: Readonly<Record<string, Json>>
  readonly set: RuleSet | undefined
  readonly problems: readonly Problem[]
}

const decode = Schema.decodeUnknownResult(RuleSet, { errors: "all", onExcessProperty: "error" })

const notAnObject = problem("wrongType", "", "规则集应是 JSON 对象", "a rule set is a JSON object")

const refused = (found: Problem): ReadSet => ({ json: {}, set: undefined, problems: [found] })

/** Reads the structure of a rule set. */
export const readSet = (value: unknown): ReadSet => {
  if (!isBearableJson(value)) return refused(sizeProblem(value) ?? notAnObject)
  if (!isJsonObject(value)) return refused(notAnObject)
  const decoded = decode(value)
  return Result.isSuccess(decoded)
    ? { json: value, set: decoded.success, problems: [] }
    : { json: value, set: undefined, problems: problemsOf(decoded.failure.issue, value) }
}
