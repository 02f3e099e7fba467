import { constantOf } from "../language/compile.ts"
import type { Expression } from "../language/expression.ts"
import { isJsonList } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { suggest } from "../language/suggest.ts"

// Of a long list the reader is not helped by all of it.
const fewest = 20

const unknownWord = (word: string, options: readonly string[], pointer: string): readonly Problem[] =>
  options.includes(word)
    ? []
    : [
        problem(
          "wrongValue",
          pointer,
          `“${word}”不在可选值之内${options.length > fewest ? "" : `：${options.join("、")}`}`,
          `"${word}" is none of ${options.length > fewest ? `the ${options.length} words known here` : options.join(", ")}`,
          suggest(word, options),
        ),
      ]

const unknownMember = (name: string, options: readonly string[], pointer: string): readonly Problem[] =>
  options.includes(name)
    ? []
    : [
        problem(
          "unknownField",
          below(pointer, name),
          `这里没有“${name}”，可用的有：${options.join("、")}`,
          `there is no "${name}" here; there are ${options.join(", ")}`,
          suggest(name, options),
        ),
      ]

/** The words of an operand, or the names of its members, that its operator does not know. */
export const optionProblems = (options: readonly string[] | undefined, operand: Expression): readonly Problem[] => {
  if (options === undefined) return []
  if (operand._tag === "Fields")
    return operand.fields.flatMap(([name]) => unknownMember(name, options, operand.pointer))
  const constant = constantOf(operand)
  if (isJsonList(constant))
    return constant.flatMap((word, index) =>
      typeof word === "string" ? unknownWord(word, options, below(operand.pointer, index)) : [],
    )
  return typeof constant === "string" ? unknownWord(constant, options, operand.pointer) : []
}
