import type { RE2JS } from "re2js"
import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, objectShape, textShape } from "../language/shape.ts"
import type { Operator } from "../language/operator.ts"
import { partsFound, patternOf } from "../operators/patterns.ts"
import type { Source } from "./kit.ts"
import { excerptAt, itemOf, passages, type TextPassage } from "./passages.ts"

const itemsOf = (source: Source, passage: TextPassage, pattern: RE2JS): readonly object[] => {
  const { text, node } = passage
  const matches = partsFound(text, pattern).filter((part) => part.text !== "")
  return matches.length === 0
    ? [itemOf(source, passage, { text, node })]
    : matches.map(({ text: found, index }) =>
        itemOf(source, passage, { text, node, found, excerpt: excerptAt(text, index, found.length) }),
      )
}

/**
 * Each text passage with what a pattern finds in it; a passage without a match is an item too, so that it counts as
 * checked.
 */
export const textMatches: Operator = {
  name: "textMatches",
  group: "disclosure",
  parameters: [{ name: "pattern", kind: "pattern" }],
  summary: {
    zh: "各段文字中与正则表达式（RE2 语法）相符之处：found 相符的文字，excerpt 前后文；不相符的段落没有 found。",
    en: "Every text passage with what a regular expression (RE2 syntax) finds in it: found and its surroundings; a passage without a match has no found.",
  },
  examples: [],
  shape: () => listShape(objectShape({ text: textShape, node: partShape(), found: textShape, excerpt: textShape })),
  compile: (_, site, [constant]) => {
    const pattern = patternOf(constant)
    const unusable = site.fail("NotAText", "正则表达式无法使用", "the regular expression cannot be used")
    const noDisclosure = site.fail(
      "NoDisclosure",
      `${site.operator} 只能用于公开文件`,
      `${site.operator} reads a disclosure`,
    )
    return ({ run: { context } }) => {
      const { disclosure } = context
      if (pattern === undefined) return unusable
      if (disclosure === undefined) return noDisclosure
      const source = { disclosure, context }
      return passages(source).flatMap((passage) => itemsOf(source, passage, pattern))
    }
  },
}
