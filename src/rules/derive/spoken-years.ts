import words from "./spoken-years.json" with { type: "json" }
import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"
import { excerptAt } from "./passages.ts"

const before = `(?<![${words.before.replaceAll(/[[\]\\^-]/g, "\\$&")}\\d])`
const spoken = (ends: readonly string[], from: string): RegExp =>
  new RegExp(`${from}(20\\d{2})年度?(?=${ends.join("|")})`, "g")
const own = spoken(words.own, before)
const prior = spoken(words.prior, "")

/** The years of which the text tells what belongs to the year of the disclosure, or in a budget to the year before. */
export const spokenYears = derivation(
  {
    name: "spokenYears",
    parameters: [],
    summary: {
      zh: "情况说明中说明公开年度或上年事项的年份：year 所写年份，expected 应有年份，excerpt 前后文。",
      en: "The years that the narrative gives to matters of the disclosure's own year, or of the year before: as written, and as expected.",
    },
    examples: [],
    shape: () =>
      listShape(objectShape({ year: numberShape, expected: numberShape, excerpt: textShape, node: partShape() })),
  },
  (source) => {
    const { narrative, fiscalYear, kind } = source.disclosure
    const patterns = [
      { pattern: own, expected: fiscalYear },
      ...(kind === "budget" ? [{ pattern: prior, expected: fiscalYear - 1 }] : []),
    ]
    return narrative.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const text = paragraph.replaceAll(/\s/g, "")
        return patterns.flatMap(({ pattern, expected }) =>
          [...text.matchAll(pattern)].map((match) =>
            itemAt(source, paragraphs, {
              year: Number(match[1]),
              expected,
              excerpt: excerptAt(text, match.index, match[0].length),
              node: paragraphs,
            }),
          ),
        )
      }),
    )
  },
)
