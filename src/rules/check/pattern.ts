import type { Json } from "../language/json.ts"
import { type Problem, problem } from "../language/problem.ts"
import { compilePattern } from "../operators/patterns.ts"

/** What is wrong with a regular expression: it must be a constant, of bounded length, that RE2 can read. */
export const patternProblem = (constant: Json | undefined, pointer: string, longest: number): Problem | undefined => {
  if (typeof constant !== "string")
    return problem(
      "badPattern",
      pointer,
      "正则表达式应是规则中的文字",
      "a regular expression must be a text of the rule",
    )
  if (constant.length > longest)
    return problem(
      "badPattern",
      pointer,
      `正则表达式超过 ${longest} 个字符`,
      `the regular expression has more than ${longest} characters`,
    )
  const compiled = compilePattern(constant)
  return typeof compiled === "string"
    ? problem(
        "badPattern",
        pointer,
        `正则表达式有误：${compiled}`,
        `the regular expression cannot be read: ${compiled}`,
      )
    : undefined
}
