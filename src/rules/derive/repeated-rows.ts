import type { Row } from "../../disclosure/index.ts"
import { rowsOf, sides } from "../select/rows.ts"
import { printedTables } from "../select/tables.ts"
import { anyShape, listShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const isSpent = ({ amounts }: Row): boolean => Object.values(amounts).some(({ value }) => !value.isZero())

const identityOf = ({ kind, code, key, parent, name, project, stage, amounts }: Row): string =>
  JSON.stringify([
    [kind, code, key, parent, name, project, stage],
    Object.entries(amounts).map(([column, { text }]) => [column, text]),
  ])

/** The rows with money, and whether each is the row above it over again. */
export const repeatedRows = derivation(
  {
    name: "repeatedRows",
    parameters: [],
    summary: {
      zh: "各表有金额的行：table 表名、name、code、isRepeated 是否与上一行完全相同。",
      en: "The rows with money of every table: its title, name and code, and whether the row is the one above it over again.",
    },
    examples: [],
    shape: () => listShape(anyShape),
  },
  (source) =>
    printedTables(source.context).flatMap(({ node, title }) => {
      const lists = "income" in node ? sides.map((side) => rowsOf(node, side)) : [rowsOf(node, undefined)]
      return lists.flatMap((rows) => {
        const identities = rows.map(identityOf)
        return rows.flatMap((row, index) =>
          isSpent(row)
            ? [
                itemAt(source, row, {
                  row,
                  table: title,
                  code: row.code ?? "",
                  name: row.project ?? row.name,
                  isRepeated: row.code !== undefined && index > 0 && identities[index] === identities[index - 1],
                }),
              ]
            : [],
        )
      })
    }),
)
