import type { Disclosure } from "../../disclosure/index.ts"
import words from "./spoken-years.json" with { type: "json" }
import { partShape } from "../check/disclosure-shapes.ts"
import { listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"
import { excerptAt } from "./passages.ts"

type Section = Disclosure["narrative"]["sections"][number]

const spoken = (ends: readonly string[]): RegExp => new RegExp(`(20\\d{2})年度?(?=${ends.join("|")})`, "g")
const own = spoken(words.own)
const prior = spoken(words.prior)

/** What a document's title says of a year is that document's. */
const withoutTitles = (text: string): string =>
  text.replaceAll(/《[^《》]*》/g, (title) => "《" + "…".repeat(title.length - 2) + "》")

const isTold = ({ key = "" }: Section): boolean =>
  words.sections.some((section) => key === section || key.startsWith(`${section}.`))

const settled = /^年度?[^，。；]{0,20}(?:决算|执行|合计支出|实际支出)/

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
    const { narrative, fiscalYear, kind, unit } = source.disclosure
    const openers = ["。", "；", "：", unit.replaceAll(/\s/g, ""), ...words.after]
    const begins = (text: string, index: number): boolean =>
      index === 0 || openers.some((opener) => text.endsWith(opener, index))
    // A budget may tell what last year's accounts came to.
    const isOutturn = (text: string, index: number): boolean =>
      kind === "budget" && text.startsWith(`${fiscalYear - 1}`, index) && settled.test(text.slice(index + 4))
    const isOwn = (text: string, index: number): boolean => begins(text, index) && !isOutturn(text, index)
    const patterns = [
      { pattern: own, expected: fiscalYear, isPlace: isOwn },
      ...(kind === "budget" ? [{ pattern: prior, expected: fiscalYear - 1, isPlace: () => true }] : []),
    ]
    return narrative.sections.filter(isTold).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => {
        const text = withoutTitles(paragraph.replaceAll(/\s/g, ""))
        return patterns.flatMap(({ pattern, expected, isPlace }) =>
          [...text.matchAll(pattern)]
            .filter(({ index }) => isPlace(text, index))
            .map((match) =>
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
