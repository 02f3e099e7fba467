import { normaliseName } from "../../classification/index.ts"
import { type Disclosure, tableIds } from "../../disclosure/index.ts"
import { tableShape, wordShape, wordsShape } from "../check/disclosure-shapes.ts"
import { listShape, objectShape, textShape } from "../language/shape.ts"
import { printedTables } from "../select/tables.ts"
import { derivation, itemAt, type Source } from "./kit.ts"

const bare = (title: string): string =>
  normaliseName(title)
    .replaceAll(/[“”"'‘’《》]/g, "")
    .replace(/^\d{4}年度?/, "")

const withoutLevel = (title: string): string => bare(title).replaceAll(/部门|单位/g, "")

const differenceOf = (listed: string, printed: string): "none" | "level" | "words" =>
  bare(listed) === bare(printed) ? "none" : withoutLevel(listed) === withoutLevel(printed) ? "level" : "words"

const announced = ({ contents }: Disclosure): ReadonlyMap<string, string> => {
  const once = new Map<string, string>()
  const twice = new Set<string>()
  for (const { table, title } of contents) {
    if (table === undefined) continue
    if (once.has(table)) twice.add(table)
    once.set(table, title)
  }
  for (const table of twice) once.delete(table)
  return once
}

const levels = { department: { zh: "部门", en: "department" }, unit: { zh: "单位", en: "unit" } } as const

/** The tables whose title both the contents list and the table print, and how the two differ. */
export const titles = derivation(
  {
    name: "titles",
    parameters: [],
    summary: {
      zh: "目录和正文都印有标题的报表：title 目录所列，printed 表上所印，difference 为 none 相同、level 仅“部门”“单位”不同、words 其他不同。",
      en: "The tables that the contents list and the document both give a title: as listed, as printed, and the difference: none, level (department or unit), words.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          id: wordShape(...tableIds),
          title: textShape,
          printed: textShape,
          node: tableShape(),
          level: wordsShape,
          difference: wordShape("none", "level", "words"),
        }),
      ),
  },
  (source: Source) => {
    const titlesListed = announced(source.disclosure)
    return printedTables(source.context).flatMap(({ id, title: printed, node }) => {
      const title = titlesListed.get(id)
      if (title === undefined || printed === "") return []
      const level = levels[source.disclosure.level]
      return [itemAt(source, node, { id, title, printed, node, level, difference: differenceOf(title, printed) })]
    })
  },
)
