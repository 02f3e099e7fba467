import { RE2JS } from "re2js"
import type { Operator, Parameter } from "../language/operator.ts"
import { conditionShape, listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { stops, toText } from "./kit.ts"

const parameters: readonly Parameter[] = [
  { name: "text", kind: "text" },
  { name: "pattern", kind: "pattern" },
]

/**
 * Compiles a regular expression of RE2: it matches in linear time, so that no pattern can hang. Of a pattern that is none
 * it says why; the checker reports that when the rule is loaded.
 */
export const compilePattern = (pattern: string): RE2JS | string => {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The pattern that a rule gives as a constant; the checker has told of one that cannot be read. */
export const patternOf = (constant: unknown): RE2JS | undefined => {
  const compiled = typeof constant === "string" ? compilePattern(constant) : undefined
  return typeof compiled === "string" ? undefined : compiled
}

/** Whether a text has a part that a pattern describes. */
export const matches: Operator = {
  name: "matches",
  group: "text",
  parameters,
  summary: {
    zh: "文字中有符合正则表达式（RE2 语法）的部分。",
    en: "The text has a part that the regular expression (RE2 syntax) describes.",
  },
  examples: [{ rule: { matches: ["增加（减少）5万元", "增加.减少."] }, result: true }],
  shape: () => conditionShape,
  compile: ([text], site, [, constant]) => {
    const pattern = patternOf(constant)
    const unusable = site.fail("NotAText", "正则表达式无法使用", "the regular expression cannot be used")
    return (scope) => {
      const value = text?.(scope)
      const whole = stops(value) ? value : toText(value, site)
      if (stops(whole)) return whole
      return pattern === undefined ? unusable : pattern.test(whole)
    }
  },
}

interface FoundPart {
  readonly text: string
  readonly index: number
  readonly groups: readonly (string | null)[]
}

/** All parts of a text that a pattern describes, in their order. */
export const partsFound = (text: string, pattern: RE2JS): readonly FoundPart[] => {
  // Most texts have none, and asking whether there is one is several times quicker than looking for its place.
  if (!pattern.test(text)) return []
  const matcher = pattern.matcher(text)
  const parts: FoundPart[] = []
  while (matcher.find()) {
    const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1))
    parts.push({ text: matcher.group() ?? "", index: matcher.start(), groups })
  }
  return parts
}

/** All parts of a text that a pattern describes. */
export const findAll: Operator = {
  name: "findAll",
  group: "text",
  parameters,
  summary: {
    zh: "文字中所有符合正则表达式的部分：每个有 text、index（从 0 起的位置）和 groups。",
    en: "All parts of a text that a regular expression describes: each has text, index (from 0) and groups.",
  },
  examples: [
    { rule: { map: [{ findAll: ["增长12%，下降3%", "([0-9]+)%"] }, { var: "groups.0" }] }, result: ["12", "3"] },
  ],
  shape: () => listShape(objectShape({ text: textShape, index: numberShape, groups: listShape(textShape) })),
  compile: ([text], site, [, constant]) => {
    const pattern = patternOf(constant)
    const unusable = site.fail("NotAText", "正则表达式无法使用", "the regular expression cannot be used")
    return (scope) => {
      const value = text?.(scope)
      const whole = stops(value) ? value : toText(value, site)
      if (stops(whole)) return whole
      if (pattern === undefined) return unusable
      return partsFound(whole, pattern)
    }
  },
}
