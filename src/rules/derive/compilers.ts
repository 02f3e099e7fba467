import { normaliseName } from "../../classification/index.ts"
import { tableShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { printedTables } from "../select/tables.ts"
import { derivation, itemAt } from "./kit.ts"

const bare = (name: string): string =>
  normaliseName(name)
    .replaceAll(/\([^()]*\)/g, "")
    .replace(/(?:本级|本部|汇总|部门|单位)$/, "")

/** “市政府办” is short for “某某市人民政府办公室”: its letters stand there in the same order. */
const isShortFor = (short: string, long: string): boolean => {
  let from = 0
  for (const letter of short) {
    const at = long.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return short !== ""
}

const isSame = (a: string, b: string): boolean => isShortFor(a, b) || isShortFor(b, a)

/** Who compiled each table, as it is printed above it, and whether that is the unit whose disclosure it is. */
export const compilers = derivation(
  {
    name: "compilers",
    parameters: [],
    summary: {
      zh: "各表上印的编制单位：compiledBy 名称，title 表名，isUnit 是不是公开单位（简称也是），reliable 有无其他表印着公开单位的名称。",
      en: "Who compiled each table, as printed: whether that is the unit of the disclosure, or short for it, and reliable where other tables print the unit's name.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          compiledBy: textShape,
          title: textShape,
          isUnit: conditionShape,
          reliable: conditionShape,
          node: tableShape(),
        }),
      ),
  },
  (source) => {
    const unit = bare(source.disclosure.unit)
    const items = printedTables(source.context).flatMap(({ title, node }) => {
      const compiledBy = "compiledBy" in node ? node.compiledBy : undefined
      return compiledBy === undefined ? [] : [{ compiledBy, title, isUnit: isSame(bare(compiledBy), unit), node }]
    })
    const reliable = items.some(({ isUnit }) => isUnit)
    return items.map((item) => itemAt(source, item.node, { ...item, reliable }))
  },
)
