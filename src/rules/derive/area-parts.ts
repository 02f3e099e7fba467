import { makeAmount } from "../../money/index.ts"
import { partShape } from "../check/disclosure-shapes.ts"
import { amountShape, listShape, objectShape, textShape } from "../language/shape.ts"
import words from "./area-parts.json" with { type: "json" }
import { derivation, itemAt } from "./kit.ts"
import { excerptAt, passages } from "./passages.ts"

const number = "(\\d{1,9}(?:\\.\\d{1,4})?)"
const area = `${number}(?:平方米|㎡)?`

// “13459平方米，其中地上8103平方米（其中……），地下5356平方米”: the whole, and two parts that make it up.
const patterns = words.pairs.map(
  ([one = "", other = ""]) =>
    new RegExp(
      `${number}(?:平方米|㎡)[，,（(]其中[:：]?${one}[^\\d。；]{0,6}${area}(?:（[^（）]{0,60}）|\\([^()]{0,60}\\))?[，,、和]${other}[^\\d。；]{0,6}${area}`,
      "g",
    ),
)

const unit = /平方米|㎡/

const amountOf = (text: string | undefined) => makeAmount(text ?? "", "平方米")

/** Floor areas that the text divides into two parts which make up the whole. */
export const areaParts = derivation(
  {
    name: "areaParts",
    parameters: [],
    summary: {
      zh: "文字中分为两部分（如地上、地下）的面积：whole 总面积，parts 两部分。",
      en: "Floor areas that the text divides in two (such as above and below ground): the whole and its parts.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({ whole: amountShape, parts: listShape(amountShape), excerpt: textShape, node: partShape() }),
      ),
  },
  (source) =>
    passages(source).flatMap(({ text, node }) => {
      // Few passages speak of areas at all.
      if (!unit.test(text)) return []
      return patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const [found, ...numbers] = match
          const [whole, one, other] = numbers.map(amountOf)
          if (whole === undefined || one === undefined || other === undefined) return []
          const excerpt = excerptAt(text, match.index, found.length)
          return [itemAt(source, node, { whole, parts: [one, other], excerpt, node })]
        }),
      )
    }),
)
