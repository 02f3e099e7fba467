import type { Row } from "../../disclosure/index.ts"
import { rowsOf, sides } from "../select/rows.ts"
import { printedTables } from "../select/tables.ts"
import { anyShape, listShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const isSpent = ({ amounts }: Row): boolean => Object.values(amounts).some(({ value }) => !value.isZero())

const nameOf = ({ kind, code, key, parent, name, project, stage }: Row): string =>
  JSON.stringify([kind, code, key, parent, name, project, stage])

const numbersOf = ({ amounts }: Row): string =>
  JSON.stringify(Object.entries(amounts).map(([column, { text }]) => [column, text]))

/**
 * The rows that are another row over again. Where a name comes with several numbers, the table lists it for each of several
 * units, and two units may have the same: such a table repeats nothing that one could tell.
 */
const repeatedIn = (rows: readonly Row[]): ReadonlySet<Row> => {
  const numbers = new Map<string, string>()
  const repeated = new Set<Row>()
  // Lines without a code are told apart by what stands above them: two may well be alike.
  for (const row of rows.filter((each) => each.code !== undefined && isSpent(each))) {
    const known = numbers.get(nameOf(row))
    if (known === undefined) numbers.set(nameOf(row), numbersOf(row))
    else if (known === numbersOf(row)) repeated.add(row)
    else return new Set()
  }
  return repeated
}

/** The rows with money, and whether each is another row of its table over again. */
export const repeatedRows = derivation(
  {
    name: "repeatedRows",
    parameters: [],
    summary: {
      zh: "各表有金额的行：table 表名、name、code、isRepeated 是否与前面的一行完全相同。",
      en: "The rows with money of every table: its title, name and code, and whether the row is one above it over again.",
    },
    examples: [],
    shape: () => listShape(anyShape),
  },
  (source) =>
    printedTables(source.context).flatMap(({ node, title }) => {
      const lists = "income" in node ? sides.map((side) => rowsOf(node, side)) : [rowsOf(node, undefined)]
      return lists.flatMap((rows) => {
        const repeated = repeatedIn(rows)
        return rows.filter(isSpent).map((row) =>
          itemAt(source, row, {
            row,
            table: title,
            code: row.code ?? "",
            name: row.project ?? row.name,
            isRepeated: repeated.has(row),
          }),
        )
      })
    }),
)
