import type { Json } from "../language/json.ts"
import { type Problem, problem } from "../language/problem.ts"

/** How deep and how large a rule file may be, in all. */
const greatest = { depth: 200, values: 500_000 } as const

const isPlain = (value: object): boolean => {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

const isJsonValue = (value: unknown): boolean => {
  if (typeof value === "object") return value === null || isPlain(value)
  return (
    typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))
  )
}

/**
 * Measures a value without recursion, so that a file that is nested a million levels deep is refused before anything
 * else looks at it.
 */
export const sizeProblem = (json: unknown): Problem | undefined => {
  const values: unknown[] = [json]
  const depths: number[] = [0]
  let seen = 0
  for (let depth = depths.pop(); depth !== undefined; depth = depths.pop()) {
    const value = values.pop()
    seen += 1
    if (typeof value === "number" && !Number.isFinite(value))
      return problem("wrongValue", "", "文件中有过大的数字", "a number in the file is too large")
    if (!isJsonValue(value)) return problem("wrongType", "", "规则集应是 JSON", "a rule set is JSON")
    if (typeof value !== "object" || value === null) continue
    if (depth >= greatest.depth)
      return problem(
        "tooDeep",
        "",
        `文件嵌套超过 ${greatest.depth} 层`,
        `the file is nested more than ${greatest.depth} levels deep`,
      )
    const members: readonly unknown[] = Object.values(value)
    if (seen + values.length + members.length > greatest.values)
      return problem(
        "tooLarge",
        "",
        `文件超过 ${greatest.values} 个值`,
        `the file has more than ${greatest.values} values`,
      )
    for (const member of members) {
      values.push(member)
      depths.push(depth + 1)
    }
  }
  return undefined
}

/** Whether a value is JSON of a bearable size. */
export const isBearableJson = (value: unknown): value is Json => sizeProblem(value) === undefined
