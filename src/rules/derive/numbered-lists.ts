import { shapeAt } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, numberShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"
import { excerptAt } from "./passages.ts"

const leading = /^\s*((?!20\d\d)\d{1,4})\s*[.．、](?!\d)/
// “……占49.61%。1. 教育支出……”: an item that runs on in the paragraph before it.
const inner = /[。；]\s*(1)\s*[.．、](?!\d)\s*\S/

interface Numbered {
  readonly number: number
  readonly expected: number
  readonly text: string
}

/** The numbered items of a section's paragraphs. A list may begin again at 1; it may not leave a number out. */
const numberedItems = (paragraphs: readonly string[]): readonly Numbered[] => {
  const items: Numbered[] = []
  let last = 0
  for (const paragraph of paragraphs) {
    const own = leading.exec(paragraph)
    const within = own === null ? inner.exec(paragraph) : null
    if (own !== null) {
      const number = Number(own[1])
      items.push({ number, expected: number === 1 ? 1 : last + 1, text: paragraph })
      last = number
    } else if (within !== null) {
      items.push({ number: 1, expected: 2, text: excerptAt(paragraph, within.index, 1) })
      last = 1
    }
  }
  return items
}

/** The numbered items of every narrative section, and where an item stands unnumbered before the first number. */
export const numberedLists = derivation(
  {
    name: "numberedLists",
    parameters: [],
    summary: {
      zh: "各节文字中的编号列项：number 印出的序号，expected 应有的序号，broken 是否不连续。",
      en: "The numbered items of the text: number as printed, expected, and broken where the list does not run on.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          number: numberShape,
          expected: numberShape,
          broken: conditionShape,
          excerpt: textShape,
          node: shapeAt("narrative", "sections", "0"),
        }),
      ),
  },
  (source) =>
    source.disclosure.narrative.sections.flatMap((section) =>
      numberedItems(section.paragraphs).map(({ number, expected, text }) =>
        itemAt(source, section, {
          number,
          expected,
          broken: number !== expected,
          excerpt: text.slice(0, 60),
          node: section,
        }),
      ),
    ),
)
