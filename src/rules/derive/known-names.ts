import { entriesByName, lookup } from "../../classification/index.ts"
import { rowShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { printedTables } from "../select/tables.ts"
import { derivation, itemAt, textsOf } from "./kit.ts"

const parentOf = (code: string): string => code.slice(0, -2)

/** The rows whose name the catalogue knows below the row's own parent, and whether the code is one that bears it. */
export const knownNames = derivation(
  {
    name: "knownNames",
    parameters: [
      { name: "kind", kind: "text", options: ["functional", "departmentalEconomic"] },
      { name: "tables", kind: "list" },
    ],
    summary: {
      zh: "名称在当年目录同一上级科目之下的行：code 所印编码，catalogue 目录中该名称的编码，isOwn 编码是否相符；编码另有名称的行不列。",
      en: "The rows whose name that year's catalogue holds below the same parent: the code as printed, the code that bears the name, and whether they agree; rows whose code bears another name are left out.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({
          row: rowShape(),
          code: textShape,
          name: textShape,
          catalogue: textShape,
          isOwn: conditionShape,
        }),
      ),
  },
  (source, [kind, ids]) => {
    const classification = kind === "functional" ? "functional" : "departmentalEconomic"
    const { fiscalYear } = source.disclosure
    const wanted = textsOf(ids)
    return printedTables(source.context).flatMap(({ id, node }) =>
      wanted.includes(id) && "rows" in node
        ? node.rows.flatMap((row) => {
            const { code, name } = row
            if (code === undefined || code.length < 5) return []
            const codes = entriesByName(classification, name, { year: fiscalYear })
              .map((entry) => String(entry.code))
              .filter((each) => each.length === code.length && parentOf(each) === parentOf(code))
            const isOwn = codes.includes(code)
            const [catalogue] = codes
            if (catalogue === undefined || (!isOwn && lookup(classification, code, fiscalYear) !== undefined)) return []
            return [itemAt(source, row, { row, code, name, catalogue, isOwn })]
          })
        : [],
    )
  },
)
