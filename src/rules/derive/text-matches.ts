import { RE2JS } from "re2js"
import { anyShape, listShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"
import { excerptAt, passages } from "./passages.ts"

const compiled = new Map<string, RE2JS>()
const limit = 64

/** Patterns are few and constant: they are compiled once, in linear-time RE2. */
const patternOf = (source: string): RE2JS => {
  const known = compiled.get(source)
  if (known !== undefined) return known
  if (compiled.size >= limit) compiled.clear()
  const pattern = RE2JS.compile(source)
  compiled.set(source, pattern)
  return pattern
}

const matchesIn = (text: string, pattern: RE2JS): readonly (readonly [index: number, found: string])[] => {
  const matcher = pattern.matcher(text)
  const found: [number, string][] = []
  while (matcher.find()) {
    const match = matcher.group()
    if (match !== null && match !== "") found.push([matcher.start(), match])
  }
  return found
}

/** Each text passage with what a pattern finds in it; a passage without a match is an item too, so that it counts as checked. */
export const textMatches = derivation(
  {
    name: "textMatches",
    parameters: [{ name: "pattern", kind: "pattern" }],
    summary: {
      zh: "各段文字中与正则表达式相符之处：found 相符的文字，excerpt 前后文；不相符的段落没有 found。",
      en: "Every text passage with what a regular expression finds in it: found and its surroundings; a passage without a match has no found.",
    },
    examples: [],
    shape: () => listShape(anyShape),
  },
  (source, [pattern]) => {
    const expression = patternOf(String(pattern))
    return passages(source).flatMap(({ text, node }) => {
      const matches = matchesIn(text, expression)
      return matches.length === 0
        ? [itemAt(source, node, { text, node })]
        : matches.map(([index, found]) =>
            itemAt(source, node, { text, node, found, excerpt: excerptAt(text, index, found.length) }),
          )
    })
  },
)
