import { normaliseName } from "../../classification/index.ts"
import type { Disclosure } from "../../disclosure/index.ts"
import { shapeAt } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

/** A title without what differs between a contents list and a heading: unit name, level, year, quotation marks, 的, 情况. */
const stemOf = (title: string, unit: string): string =>
  normaliseName(title)
    .replaceAll(normaliseName(unit), "")
    .replaceAll(/\((?:部门|单位|本级|汇总)\)|[“”"'‘’《》的]|部门|单位|情况/g, "")
    .replaceAll(/20\d{2}年度?/g, "")

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b))

/** The entries that announce a heading: not a table, and not the part in which the tables stand. */
const headingEntries = ({ contents }: Disclosure) =>
  contents.filter(({ table }, index) => table === undefined && contents[index + 1]?.table === undefined)

const enough = 8
const nearlyAll = 0.9

/** The headings that the contents list announces, and whether the document has them. */
export const listedHeadings = derivation(
  {
    name: "listedHeadings",
    parameters: [],
    summary: {
      zh: "目录所列的标题：isThere 正文有无该标题，reliable 其余标题是否绝大多数都已找到（否则可能是标题没有读出）。",
      en: "The headings of the contents list: isThere, and reliable where nearly all the others were found, so that a missing one is missing and not merely unread.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          title: textShape,
          number: textShape,
          entry: shapeAt("contents", "0"),
          isThere: conditionShape,
          reliable: conditionShape,
        }),
      ),
  },
  (source) => {
    const { unit, headings } = source.disclosure
    const printed = headings.map(({ title }) => stemOf(title, unit))
    const items = headingEntries(source.disclosure).map((entry) => {
      const stem = stemOf(entry.title, unit)
      return { entry, isThere: printed.some((title) => isSame(stem, title)) }
    })
    const found = items.filter(({ isThere }) => isThere).length
    const reliable = items.length >= enough && found >= nearlyAll * items.length
    return items.map(({ entry, isThere }) =>
      itemAt(source, entry, { title: entry.title, number: entry.number, entry, isThere, reliable }),
    )
  },
)
