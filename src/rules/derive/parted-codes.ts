import { isCode } from "../../classification/index.ts"
import { childrenOf } from "../select/hierarchy.ts"
import type { RowTableId } from "../../disclosure/index.ts"
import { anyShape, listShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

const tables: readonly RowTableId[] = [
  "income",
  "expenditure",
  "generalBudgetExpenditure",
  "generalBudgetBasic",
  "generalBudgetProjects",
  "governmentFunds",
  "stateCapital",
]

// What is no code at all has its own finding.
const isKnown = (code: string): boolean => isCode("functional", code) || isCode("departmentalEconomic", code)

/** How long the codes are that the law asks these tables for (财预〔2016〕143号): items, and economic sections. */
const lawful: ReadonlyMap<RowTableId, number> = new Map([
  ["generalBudgetExpenditure", 7],
  ["generalBudgetProjects", 7],
  ["generalBudgetBasic", 5],
])

/** The classes and sections with money, and whether their table prints what they consist of. */
export const partedCodes = derivation(
  {
    name: "partedCodes",
    parameters: [],
    summary: {
      zh: "各表有金额的类、款（该表印有更细一级科目时）：table 表名、code、name、hasParts 表中有无其下级科目。",
      en: "The classes and sections with money of tables that print finer codes: table, code, name, and whether their parts are printed.",
    },
    examples: [],
    shape: () => listShape(anyShape),
  },
  (source) =>
    tables.flatMap((id) => {
      const table = source.disclosure.tables[id]
      if (table?.state !== "filled") return []
      const deepest = Math.max(lawful.get(id) ?? 0, ...table.rows.map(({ code }) => code?.length ?? 0))
      const withParts = new Set(childrenOf(table.rows).map(({ parent }) => parent))
      return table.rows.flatMap((row) => {
        const { code, name, amounts } = row
        if (code === undefined || !isKnown(code) || code.length >= deepest || row.project !== undefined) return []
        if (amounts.total?.value.isZero() ?? true) return []
        return [itemAt(source, row, { row, table: table.title, code, name, hasParts: withParts.has(row) })]
      })
    }),
)
