import type { Json } from "../language/json.ts"
import { below } from "../language/pointer.ts"
import { type Problem, problem } from "../language/problem.ts"
import { messageKeys, parseTemplate } from "../message.ts"
import { keysOf } from "../language/member-shape.ts"
import { suggest } from "../language/suggest.ts"
import { inferPath, type ScopeShape } from "./infer.ts"

const isKey = (text: string): boolean => messageKeys.some((key) => key === text)

/** The places of a message that nothing can fill. */
export const placeholderProblems = (
  message: Json | undefined,
  pointer: string,
  scope: ScopeShape,
): readonly Problem[] => {
  if (typeof message !== "object" || message === null || Array.isArray(message)) return []
  return Object.entries(message).flatMap(([tongue, text]) =>
    typeof text !== "string"
      ? []
      : parseTemplate(text).flatMap((piece) => {
          if (typeof piece === "string" || isKey(piece.text)) return []
          const found = inferPath(piece, scope, pointer)
          if (!("code" in found)) return []
          const known = [...messageKeys, ...keysOf(scope.item)]
          return [
            problem(
              "unknownPlaceholder",
              below(pointer, tongue),
              `信息中的“{${piece.text}}”没有对应的数据`,
              `nothing fills "{${piece.text}}" in the message`,
              suggest(piece.text, known),
            ),
          ]
        }),
  )
}
