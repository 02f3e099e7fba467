import { incomeOf, isAppropriation, type Line } from "../books/line.ts"
import { type Coded, columnKeys, functionalTable, type Source } from "./kit.ts"

const leafOf = (line: Line, columns: readonly string[]): Coded => {
  const income = incomeOf(line)
  const source = columns.includes(line.fund) || !isAppropriation(line.fund) ? line.fund : "appropriation"
  return { code: line.item, cells: { total: income, [source]: income } }
}

/** 收入总表: the year's own income of every functional item, by source. */
export const incomeTable = (source: Source) => {
  const columns = columnKeys(source)
  const leaves = source.books.lines.map((line) => leafOf(line, columns)).filter(({ cells }) => cells.total !== 0n)
  return functionalTable(source, leaves)
}
