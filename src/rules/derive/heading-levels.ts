import { normaliseName } from "../../classification/index.ts"
import { partShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const levelWord = /(部门|单位)(?=预算|决算)/

const bare = (title: string): string => normaliseName(title).replaceAll(/[“”"'‘’《》]/g, "")

/** The headings that differ from the contents list by 部门 and 单位 alone, beside those that do not. */
export const headingLevels = derivation(
  {
    name: "headingLevels",
    parameters: [],
    summary: {
      zh: "写明“部门预算”“单位决算”等的标题：title 正文所印，listed 目录所列，isListed 两者用语是否相同。",
      en: "The headings that speak of a department's or a unit's budget or accounts: as printed, as listed, and whether the words are the same.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          title: textShape,
          listed: textShape,
          isListed: conditionShape,
          node: partShape(),
        }),
      ),
  },
  (source) => {
    const { contents, headings } = source.disclosure
    const entries = new Map(contents.map(({ title }) => [bare(title).replace(levelWord, ""), title]))
    return headings.flatMap((node) => {
      const title = bare(node.title)
      const listed = levelWord.test(title) ? entries.get(title.replace(levelWord, "")) : undefined
      if (listed === undefined || !levelWord.test(bare(listed))) return []
      return [itemAt(source, node, { title: node.title, listed, isListed: bare(listed) === title, node })]
    })
  },
)
