import { type Classification, type Code, type CodeLevel, isLevel } from "./code.ts"

const lengths: Readonly<Record<CodeLevel, number>> = { class: 3, section: 5, item: 7 }

// The beginning of a code, cut where a level ends, is a code of the same classification.
const isBeginning = <K extends Classification>(text: string, code: Code<K>): text is Code<K> =>
  text.length >= lengths.class && text.length % 2 === 1 && code.startsWith(text)

/** The code one level up, of which a code is part; none for a class. */
export const parentOf = <K extends Classification>(code: Code<K>): Code<K> | undefined => {
  const text = code.slice(0, -2)
  return isBeginning(text, code) ? text : undefined
}

/** The class, section or item that a code belongs to, itself included; none where the code is above that level. */
export const ancestorAt = <K extends Classification, L extends CodeLevel>(
  code: Code<K>,
  level: L,
): Code<K, L> | undefined => {
  const text = code.slice(0, lengths[level])
  return isBeginning(text, code) && isLevel(text, level) ? text : undefined
}

/** Whether a code lies below another, at whatever depth. */
export const isDescendant = (code: Code, ancestor: Code): boolean =>
  code.length > ancestor.length && code.startsWith(ancestor)

/**
 * The parts of a code as columns print them: class, section, item.
 *
 * @example
 * ```ts
 * import { parseCode, splitCode } from "gouji"
 * import * as Result from "effect/Result"
 *
 * splitCode(Result.getOrThrow(parseCode("functional", "2010301"))) // ["201", "03", "01"]
 * ```
 */
export const splitCode = (code: Code): readonly string[] => [
  code.slice(0, lengths.class),
  ...(code.slice(lengths.class).match(/\d\d/g) ?? []),
]

/** A code in its parts, `201 03 01`. */
export const printSplit = (code: Code, separator = " "): string => splitCode(code).join(separator)
