import type { Disclosure, Row } from "../../disclosure/index.ts"
import { rowShape } from "../check/disclosure-shapes.ts"
import { conditionShape, listShape, objectShape, textShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"
import { unnumbered } from "./unnumbered.ts"

const classified = ["generalBudgetExpenditure", "expenditure", "income"] as const

const classNames = ({ tables }: Disclosure): ReadonlyMap<string, string> => {
  const rows = classified.flatMap((id) => {
    const table = tables[id]
    return table?.state === "filled" ? table.rows : []
  })
  return new Map(rows.flatMap(({ kind, code, name }) => (kind === "class" && code !== undefined ? [[code, name]] : [])))
}

const isSpent = ({ amounts }: Row): boolean => Object.values(amounts).some(({ value }) => !value.isZero())

/** The class lines of the summary tables with the name that the classified tables give to the class. */
export const summaryClasses = derivation(
  {
    name: "summaryClasses",
    parameters: [],
    summary: {
      zh: "收支总表支出侧有金额的类级行：name 所印名称，other 功能分类表中该类的名称，isSame 是否相同。",
      en: "The class lines with an amount in the summary tables: name as printed, other the class's name in the classified tables, and whether they are the same.",
    },
    examples: [],
    shape: () =>
      listShape(
        objectShape({ table: textShape, name: textShape, other: textShape, isSame: conditionShape, row: rowShape() }),
      ),
  },
  (source) => {
    const names = classNames(source.disclosure)
    const { incomeExpenditureSummary, appropriationSummary } = source.disclosure.tables
    return [incomeExpenditureSummary, appropriationSummary].flatMap((table) =>
      table?.state === "filled"
        ? table.expenditure.flatMap((row) => {
            const other = row.code === undefined || !isSpent(row) ? undefined : names.get(row.code)
            if (other === undefined) return []
            const isSame = unnumbered(row.name) === unnumbered(other)
            return [itemAt(source, row, { table: table.title, name: row.name, other, isSame, row })]
          })
        : [],
    )
  },
)
