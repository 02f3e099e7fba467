import words from "./counted-parts.json" with { type: "json" }
import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const numberBehind = (label: string): RegExp => new RegExp(`${label}(\\d{1,5})个`)
const counts = words.counts.map(({ whole, parts }) => ({
  whole: numberBehind(whole),
  parts: parts.map(numberBehind),
}))

const numberIn = (text: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** How many projects were rated, or problems found, and the parts that a sentence divides them into. */
export const countedParts = derivation(
  {
    name: "countedParts",
    parameters: [],
    summary: {
      zh: "文字写明总数和各部分个数的：whole 总数，sum 各部分之和，text 原文。",
      en: "Where the text tells a number and the numbers of all its parts: the whole, the sum of the parts, and the text.",
    },
    examples: [],
    shape: () => listShape(objectShape({ whole: numberShape, sum: numberShape, text: textShape, node: partShape() })),
  },
  (source) =>
    source.disclosure.narrative.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const text = paragraph.replaceAll(/[\s“”"‘’]/g, "")
        return counts.flatMap(({ whole, parts }) => {
          const total = numberIn(text, whole)
          const numbers = parts.flatMap((part) => numberIn(text, part) ?? [])
          return total === undefined || numbers.length < parts.length
            ? []
            : [
                itemAt(source, paragraphs, {
                  whole: total,
                  sum: numbers.reduce((sum, number) => sum + number, 0),
                  text: paragraph,
                  node: paragraphs,
                }),
              ]
        })
      }),
    ),
)
