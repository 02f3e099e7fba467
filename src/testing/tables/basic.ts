import type { EmptyTable, Row, RowTable } from "../../disclosure/index.ts"
import { isPersonnel } from "../books/catalogue.ts"
import type { Line } from "../books/line.ts"
import { type Coded, emptyTable, rolledUp, rowOf, rowTable, type Source, totalOf } from "./kit.ts"

const leafOf = ({ section, spent }: Line): Coded => ({
  code: section,
  cells: { total: spent, [isPersonnel(section) ? "personnel" : "operating"]: spent },
})

const basicLeaves = ({ books }: Source): readonly Coded[] =>
  books.lines.filter(({ fund, part }) => fund === "generalBudget" && part === "basic").map(leafOf)

const economicRows = (source: Source, leaves: readonly Coded[]): readonly Row[] =>
  rolledUp(leaves).map((coded) => rowOf(source, "departmentalEconomic", coded))

/** 一般公共预算基本支出表: basic expenditure by economic section, personnel and operating funds apart. */
export const basicTable = (source: Source): RowTable | EmptyTable => {
  const leaves = basicLeaves(source)
  if (leaves.length === 0) return emptyTable(source)
  return rowTable(source, [...economicRows(source, leaves), totalOf(source, leaves)])
}

const blockOf = (source: Source, leaves: readonly Coded[], key: string, name: string): readonly Row[] => [
  ...economicRows(source, leaves),
  { ...totalOf(source, leaves), key, name },
]

/** The basic table of final accounts: two blocks, each with its own total. */
export const basicBlocks = (source: Source): RowTable | EmptyTable => {
  const leaves = basicLeaves(source)
  if (leaves.length === 0) return emptyTable(source)
  const personnel = leaves.filter(({ code }) => isPersonnel(code))
  const operating = leaves.filter(({ code }) => !isPersonnel(code))
  return rowTable(source, [
    ...blockOf(source, personnel, "personnel", "人员经费合计"),
    ...blockOf(source, operating, "operating", "公用经费合计"),
  ])
}
