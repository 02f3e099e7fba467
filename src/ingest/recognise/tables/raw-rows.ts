import { fold } from "../fold.ts"
import type { Cell } from "../../source-document.ts"
import { isCodePart, splitCodeAndName } from "./cell-kinds.ts"
import type { AmountColumn, ColumnBlock } from "./columns.ts"
import { isTotalName } from "./line-names.ts"
import type { Spot } from "./matrix.ts"

/** A row of a block of columns, its cells told apart but not yet understood. */
export interface RawRow {
  /** the code cells, folded; blank ones too */
  readonly codes: readonly string[]
  readonly name: string
  readonly project: string
  readonly amounts: readonly { readonly column: AmountColumn; readonly cell: Cell | undefined; readonly text: string }[]
  /** the first cell of the row, for its position */
  readonly first: Cell | undefined
}

const own = (row: readonly Spot[], column: number): string => {
  const spot = row[column]
  return spot?.origin === true ? spot.text : ""
}

/**
 * Takes a row apart. A total's label may stand in the merged columns of codes or under the projects' names, and a code
 * may stand before the name in one cell.
 */
export const rawRow = (row: readonly Spot[], { codes, names, units, projects, amounts }: ColumnBlock): RawRow => {
  const codeTexts = codes.map((column) => own(row, column))
  const labels = [
    ...codeTexts.filter((text) => text !== "" && !isCodePart(text)),
    ...names.map((column) => own(row, column)),
  ]
  const named = labels.filter((text) => text !== "").join("")
  const label = named === "" ? units.map((column) => own(row, column)).join("") : named
  const printedCodes = codeTexts.map((text) => (isCodePart(text) ? fold(text) : ""))
  const joined = printedCodes.every((text) => text === "") ? splitCodeAndName(label) : undefined
  const [code, name] = joined ?? [undefined, label]
  const project = projects.map((column) => own(row, column)).join("")
  const isTotalProject = name === "" && isTotalName(project)
  return {
    codes: code === undefined ? printedCodes : [code],
    name: isTotalProject ? project : name,
    project: isTotalProject ? "" : project,
    amounts: amounts.map((column) => ({ column, cell: row[column.index]?.cell, text: own(row, column.index) })),
    first: row.find(({ cell }) => cell !== undefined)?.cell,
  }
}

/** Whether nothing is printed in a row. */
export const isBlankRow = (row: RawRow): boolean =>
  row.name === "" &&
  row.project === "" &&
  row.codes.every((code) => code === "") &&
  row.amounts.every(({ text }) => text === "")
