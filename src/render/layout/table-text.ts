import words from "../../../forms/layout.json" with { type: "json" }
import titles from "../../../forms/tables.json" with { type: "json" }
import {
  type Disclosure,
  isSummaryTableId,
  isTargetTableId,
  type RowTableId,
  type SummaryTableId,
  type TableId,
  type TargetTable,
  type TargetTableId,
} from "../../disclosure/index.ts"
import { fill } from "./fill.ts"
import { gridLines } from "./grid.ts"
import { partsOf } from "./parts.ts"
import { rowTableCells } from "./row-table.ts"
import { summaryTableCells } from "./summary-table.ts"
import { noTargetCells, targetCells } from "./target-table.ts"

type Tables = Disclosure["tables"]

/** The title by which a table is known everywhere, where it has none of its own and its cells do not tell what it is. */
const titleOf = (id: TableId, title: string): readonly string[] => {
  const known = titles.tables.find((table) => table.id === id)
  if (title !== "") return [title]
  return known === undefined || known.cells !== undefined ? [] : [known.zh]
}

interface Captioned {
  readonly title: string
  readonly number?: string
  readonly compiledBy?: string
  readonly unit?: string
  readonly notes: readonly string[]
}

const above = (id: TableId, { title, number, compiledBy, unit }: Captioned): readonly string[] => [
  ...(number === undefined ? [] : [number]),
  ...titleOf(id, title),
  ...(compiledBy === undefined ? [] : [fill(words.caption.compiledBy, { unit: compiledBy })]),
  ...(unit === undefined ? [] : [fill(words.caption.unit, { unit })]),
]

const rowTable = (tables: Tables, id: RowTableId): readonly string[] => {
  const table = tables[id]
  if (table === undefined) return []
  const parts = id === "generalBudgetBasic" ? partsOf(table) : [table]
  return [...parts.flatMap((part) => [...above(id, part), gridLines(rowTableCells(id, part))]), ...table.notes]
}

const summaryTable = (tables: Tables, id: SummaryTableId): readonly string[] => {
  const table = tables[id]
  return table === undefined ? [] : [...above(id, table), gridLines(summaryTableCells(table)), ...table.notes]
}

const filledTargets = (id: TargetTableId, table: TargetTable, year: string): readonly string[] => {
  const { number: _number, ...unnumbered } = table
  return table.targets.flatMap((target, place) => [
    ...above(id, place === 0 ? table : unnumbered),
    year,
    gridLines(targetCells(target)),
  ])
}

const targetTable = ({ tables, fiscalYear }: Disclosure, id: TargetTableId): readonly string[] => {
  const table = tables[id]
  if (table === undefined) return []
  const lines =
    table.state === "filled"
      ? filledTargets(id, table, fill(words.caption.year, { year: fiscalYear }))
      : [...above(id, table), gridLines(noTargetCells)]
  return [...lines, ...table.notes]
}

/** A table as the blocks of a text: the lines above it, its grid, and its notes. Nothing for a table that is absent. */
export const tableText = (disclosure: Disclosure, id: TableId): readonly string[] =>
  isSummaryTableId(id)
    ? summaryTable(disclosure.tables, id)
    : isTargetTableId(id)
      ? targetTable(disclosure, id)
      : rowTable(disclosure.tables, id)
