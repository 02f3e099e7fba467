import { isCode } from "../../classification/index.ts"
import { type Disclosure, isTargetTableId, type Row, type TableId } from "../../disclosure/index.ts"
import { hasCarryOver } from "../../facts/index.ts"
import { rowsOf } from "../select/rows.ts"
import { anyShape, listShape } from "../language/shape.ts"
import { derivation, itemAt } from "./kit.ts"

/** A table whose codes with money stand in another one too. */
interface Link {
  readonly from: TableId
  readonly to: TableId
}

const always: readonly Link[] = [
  { from: "generalBudgetExpenditure", to: "expenditure" },
  { from: "governmentFunds", to: "expenditure" },
  { from: "stateCapital", to: "expenditure" },
  { from: "generalBudgetProjects", to: "expenditure" },
  { from: "generalBudgetProjects", to: "generalBudgetExpenditure" },
  { from: "incomeExpenditureSummary", to: "expenditure" },
  { from: "expenditure", to: "incomeExpenditureSummary" },
  { from: "appropriationSummary", to: "incomeExpenditureSummary" },
  { from: "generalBudgetExpenditure", to: "appropriationSummary" },
  { from: "governmentFunds", to: "appropriationSummary" },
  { from: "stateCapital", to: "appropriationSummary" },
]

// Without money of other years, what comes in for an item is what is spent on it.
const withoutCarryOver: readonly Link[] = [
  { from: "expenditure", to: "income" },
  { from: "income", to: "expenditure" },
]

interface CodedRow {
  readonly row: Row
  readonly code: string
}

const codedRowsOf = ({ tables }: Disclosure, id: TableId): readonly CodedRow[] => {
  const table = tables[id]
  if (table?.state !== "filled" || isTargetTableId(id)) return []
  return rowsOf(table, "expenditure").flatMap((row) =>
    row.code === undefined || !isCode("functional", row.code) ? [] : [{ row, code: row.code }],
  )
}

const isSpent = ({ amounts }: Row): boolean => amounts.total !== undefined && !amounts.total.value.isZero()

/** The codes with money of tables that print the same money as another one, and whether that other one has them. */
export const codeLinks = derivation(
  {
    name: "codeLinks",
    parameters: [],
    summary: {
      zh: "有金额的科目及应当同样列有该科目的另一张表：code、name、table 所在表、other 另一张表、isThere 另一张表是否列有。",
      en: "Codes with money, and another table that has to print them too: code, name, table, other, and whether the other one has it.",
    },
    examples: [],
    shape: () => listShape(anyShape),
  },
  (source) => {
    const { disclosure } = source
    const links = [...always, ...(disclosure.kind === "budget" && !hasCarryOver(disclosure) ? withoutCarryOver : [])]
    const tables = new Set(links.flatMap(({ from, to }) => [from, to]))
    const rows = new Map(Array.from(tables, (id) => [id, codedRowsOf(disclosure, id)]))
    return links.flatMap(({ from, to }) => {
      const there = rows.get(to) ?? []
      if (there.length === 0) return []
      const codes = new Set(there.map(({ code }) => code))
      // A table that stops at a level above says nothing of what lies below.
      const levels = new Set(there.map(({ code }) => code.length))
      return (rows.get(from) ?? [])
        .filter(({ row, code }) => isSpent(row) && levels.has(code.length))
        .map(({ row, code }) =>
          itemAt(source, row, {
            row,
            code,
            name: row.name,
            table: disclosure.tables[from]?.title ?? from,
            other: disclosure.tables[to]?.title ?? to,
            isThere: codes.has(code),
          }),
        )
    })
  },
)
