import type { Disclosure, Row, TableId } from "../disclosure/index.ts"
import { type Coordinates, rowTableColumns } from "./coordinates.ts"
import type { Fact, FactReport } from "./fact.ts"
import { asGrandTotal } from "./grand-totals.ts"
import { reportOf } from "./table-report.ts"
import { asYearsOwn, type YearsOwn } from "./years-own.ts"

const detailOf = (id: TableId, row: Row): Pick<Fact, "code" | "economy"> | undefined => {
  if (row.kind === "total" || id === "threePublicExpenses") return {}
  if (row.code === undefined) return undefined
  return id === "generalBudgetBasic" ? { economy: row.code } : { code: row.code }
}

/** 人员经费合计 and 公用经费合计 stand below the blocks of a basic table: each is the total of its own part only. */
const partOfTotal = (row: Row, place: Coordinates): Coordinates => {
  if (row.kind !== "total" || place.part !== "basic") return place
  return row.key === "personnel" || row.key === "operating" ? { ...place, part: row.key } : place
}

/** How many rows share a code: several projects of one item report no fact of the item each. */
const codeCounts = (rows: readonly Row[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { code } of rows) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

const sameAmounts = (a: Row, b: Row): boolean =>
  Object.entries(a.amounts).every(
    ([column, { value }]) => !Object.hasOwn(b.amounts, column) || (b.amounts[column]?.value.equals(value) ?? true),
  )

/**
 * The rows that tell the three public expenses as a whole. Rows for units or funds stand beside a total; two budgets of one
 * year, the initial and the adjusted, that differ say nothing that another place repeats.
 */
const wholeRows = (rows: readonly Row[]): readonly Row[] => {
  const stages = new Set(rows.map(({ stage }) => stage))
  return [...stages].flatMap((stage) => {
    const own = rows.filter((row) => row.stage === stage)
    const totals = own.filter(({ kind }) => kind === "total")
    const whole = totals.length > 0 ? totals : own
    return whole.every((row) => whole.every((other) => sameAmounts(row, other))) ? whole : []
  })
}

/** The reports of facts that the tables of rows print. */
export const reportsOfRowTables = (disclosure: Disclosure, own: YearsOwn): readonly FactReport[] => {
  const reports: FactReport[] = []
  for (const [id, coordinates] of rowTableColumns) {
    const table = disclosure.tables[id]
    if (table?.state !== "filled") continue
    const isOwn = own.table && id === "generalBudgetExpenditure"
    const counts = codeCounts(table.rows)
    for (const row of id === "threePublicExpenses" ? wholeRows(table.rows) : table.rows) {
      const detail = detailOf(id, row)
      if (detail === undefined || (row.code !== undefined && (counts.get(row.code) ?? 0) > 1)) continue
      for (const [column, amount] of Object.entries(row.amounts)) {
        const place = coordinates(column)
        if (place === undefined) continue
        const isGrand = row.kind === "total" && id === place.measure && own.grand.tables.has(place.measure)
        const meant = asGrandTotal(asYearsOwn(partOfTotal(row, place), isOwn), isGrand)
        reports.push(reportOf(disclosure, row, amount, meant, detail))
      }
    }
  }
  return reports
}
