import type { Line, LineFund } from "../books/line.ts"
import { incomeOf } from "../books/line.ts"
import { type Coded, functionalTable, type Source } from "./kit.ts"

const leafOf = ({ item, part, spent }: Line): Coded => ({ code: item, cells: { total: spent, [part]: spent } })

/** 支出总表: what was spent on every functional item, by what it was for. */
export const expenditureTable = (source: Source) => functionalTable(source, source.books.lines.map(leafOf))

/** The expenditure of one fund on every functional item. */
export const fundExpenditureTable = (fund: LineFund) => (source: Source) =>
  functionalTable(source, source.books.lines.filter((line) => line.fund === fund).map(leafOf))

const fundLeafOf = (line: Line): Coded => ({
  code: line.item,
  cells: {
    opening: line.opening,
    income: incomeOf(line),
    total: line.spent,
    [line.part]: line.spent,
    closing: line.closing,
  },
})

/** Opening money, income, expenditure and closing money of one fund on every functional item. */
export const fundAccountTable = (fund: LineFund) => (source: Source) =>
  functionalTable(source, source.books.lines.filter((line) => line.fund === fund).map(fundLeafOf))
