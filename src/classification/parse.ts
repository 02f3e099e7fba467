import * as Result from "effect/Result"
import { type Classification, type Code, depthOf, firstDigitOf, isCode } from "./code.ts"
import { type CodeFault, InvalidCode } from "./errors.ts"
import { toHalfWidth } from "../money/half-width.ts"

const separators = /[\s|.\-/]+/

const partsOf = (printed: string | readonly string[]): readonly string[] => {
  const cells = typeof printed === "string" ? toHalfWidth(printed).trim().split(separators) : printed
  const parts = cells.map((cell) => toHalfWidth(cell).trim())
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1)
}

// A column prints its own two digits, one of them where it is small, or the whole code so far.
const append = (code: string | undefined, part: string): string | undefined => {
  if (code === undefined) return undefined
  if (part.length === code.length + 2 && part.startsWith(code)) return part
  return part.length <= 2 ? code + part.padStart(2, "0") : undefined
}

const join = (classification: Classification, [first = "", ...others]: readonly string[]): string =>
  isCode(classification, first) ? (others.reduce<string | undefined>(append, first) ?? "") : ""

const faultOf = (classification: Classification, parts: readonly string[]): CodeFault => {
  if (parts.length === 0) return "blank"
  if (parts.includes("")) return "missingPart"
  if (!parts.every((part) => /^\d+$/.test(part))) return "notDigits"
  if (parts[0]?.startsWith(firstDigitOf(classification)) === false) return "firstDigit"
  return parts.length > depthOf(classification) ? "tooManyParts" : "length"
}

/**
 * Reads a code as it is printed: joined (`2010301`), split (`201 03 01`, `201 3 1`, `201|03|01`), or as the cells of its
 * columns, blank cells at the end left out; in digits of either width.
 *
 * @example
 * ```ts
 * import { parseCode } from "gouji"
 * import * as Result from "effect/Result"
 *
 * Result.getOrThrow(parseCode("functional", "2010301")) // "2010301"
 * Result.getOrThrow(parseCode("functional", "２０１ 3 1")) // "2010301"
 * Result.getOrThrow(parseCode("departmentalEconomic", ["301", "2", ""])) // "30102"
 * Result.isFailure(parseCode("functional", ["201", "", "01"])) // true
 * ```
 */
export const parseCode = <K extends Classification>(
  classification: K,
  printed: string | readonly string[],
): Result.Result<Code<K>, InvalidCode> => {
  const parts = partsOf(printed)
  const code = parts.includes("") ? "" : join(classification, parts)
  if (isCode(classification, code)) return Result.succeed(code)
  return Result.fail(new InvalidCode({ classification, text: parts.join(" "), fault: faultOf(classification, parts) }))
}
