import * as Result from "effect/Result"
import type { Budget } from "../../flow/budget.ts"
import { cleanLine } from "../../flow/text.ts"
import type { DamagedFile, LimitExceeded } from "../../file-errors.ts"
import { walkXml, type XmlTag } from "../../opc/xml.ts"
import { maxColumns, parseAddress, parseRange } from "../address.ts"
import type { Sheet, SheetCell, SheetRange } from "../sheet.ts"
import { uncomputed } from "../warnings.ts"
import { type CellContext, cellText, type StoredCell } from "./cell-text.ts"
import { textRuns } from "./text-runs.ts"
import type { ListedSheet } from "./workbook.ts"

const isTrue = (text: string | undefined): boolean => text === "1" || text === "true"

/** Gathers the cells of a sheet from the tags of its part. Rows and cells may leave out their address: they follow on. */
const gatherer = (context: CellContext, budget: Budget) => {
  const cells: SheetCell[] = []
  const merges: SheetRange[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Uint8Array(maxColumns)
  const runs = textRuns()
  const state = { row: -1, column: -1, showZeros: true, uncomputed: 0 }
  let cell: (StoredCell & { stored: string | undefined; formula: boolean }) | undefined
  let inValue = false
  let exceeded: LimitExceeded | undefined

  const openRow = ({ attribute }: XmlTag): void => {
    const number = Number(attribute("r") ?? state.row + 2)
    state.row = Number.isInteger(number) && number > 0 ? number - 1 : state.row + 1
    state.column = -1
    if (isTrue(attribute("hidden")) || Number(attribute("ht") ?? 1) === 0) hiddenRows.add(state.row)
  }
  const openColumn = ({ attribute }: XmlTag): void => {
    const [first, last] = ["min", "max"].map((name) => Number(attribute(name)) - 1)
    if (first === undefined || last === undefined || !(first >= 0 && last >= first && last < maxColumns)) return
    if (isTrue(attribute("hidden")) || Number(attribute("width") ?? 1) === 0) hiddenColumns.fill(1, first, last + 1)
  }
  const openCell = ({ attribute }: XmlTag): void => {
    const address = parseAddress(attribute("r") ?? "") ?? { row: state.row, column: state.column + 1 }
    Object.assign(state, address)
    cell = { type: attribute("t"), style: attribute("s"), stored: undefined, inline: "", formula: false }
  }
  const closeCell = (): void => {
    if (cell === undefined) return
    if (cell.formula && cell.stored === undefined && cell.type !== "str") state.uncomputed++
    const { text, value } = cellText({ ...cell, inline: runs.take() }, context, state.showZeros)
    if (cleanLine(text) !== "") {
      exceeded ??= budget.take(1)
      cells.push({ row: state.row, column: state.column, text, ...(value === undefined ? {} : { value }) })
    }
    cell = undefined
  }

  return {
    open: (tag: XmlTag): LimitExceeded | undefined => {
      runs.open(tag)
      if (tag.name === "row") openRow(tag)
      else if (tag.name === "col") openColumn(tag)
      else if (tag.name === "c") {
        openCell(tag)
      } else if (tag.name === "v" && cell !== undefined) {
        inValue = true
        cell.stored = ""
      } else if (tag.name === "f" && cell !== undefined) cell.formula = true
      else if (tag.name === "sheetView") state.showZeros = (tag.attribute("showZeros") ?? "1") === "1"
      else if (tag.name === "mergeCell") {
        const range = parseRange(tag.attribute("ref") ?? "")
        if (range !== undefined) merges.push(range)
      }
      return exceeded
    },
    close: (name: string): void => {
      runs.close(name)
      if (name === "v") inValue = false
      if (name === "c") closeCell()
    },
    text: (text: string): void => {
      if (inValue && cell?.stored !== undefined) cell.stored += text
      else runs.text(text)
    },
    sheet: ({ name, hidden }: ListedSheet): Sheet => ({
      name,
      hidden,
      cells,
      merges,
      hiddenRows,
      hiddenColumns: new Set([...hiddenColumns.keys()].filter((column) => hiddenColumns[column] === 1)),
      warnings: state.uncomputed === 0 ? [] : [uncomputed(name, state.uncomputed)],
    }),
  }
}

/** Reads the part of one sheet. What it says about its own extent is not believed, and not needed. */
export const readWorksheet = (
  bytes: Uint8Array,
  part: string,
  listed: ListedSheet,
  context: CellContext,
  budget: Budget,
): Result.Result<Sheet, DamagedFile | LimitExceeded> => {
  const gathered = gatherer(context, budget)
  return Result.map(walkXml(bytes, part, gathered), () => gathered.sheet(listed))
}
