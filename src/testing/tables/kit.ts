import type { Classification } from "../../classification/index.ts"
import type { EmptyTable, Row, RowTable } from "../../disclosure/index.ts"
import { isReported } from "../../money/index.ts"
import type { Books } from "../books/books.ts"
import { nameOf } from "../books/catalogue.ts"
import { filledIn, type FormLayout, type TableLayout } from "../books/layout.ts"
import { cellOf, type Fen, type Printing } from "../money.ts"

/** What a table is made from. */
export interface Source {
  readonly books: Books
  readonly form: FormLayout
  readonly layout: TableLayout
  readonly printing: Printing
}

/** Money by the keys of columns; what is not there is nothing. */
export type Cells = Readonly<Record<string, Fen>>

/** Money of one code. */
export interface Coded {
  readonly code: string
  readonly cells: Cells
}

/** The sum of money, column by column. */
export const addCells = (all: readonly Cells[]): Cells => {
  const sums: Record<string, Fen> = {}
  for (const cells of all) for (const [key, fen] of Object.entries(cells)) sums[key] = (sums[key] ?? 0n) + fen
  return sums
}

/** The amounts that a row prints, in the order of the table's columns. */
export const amountsOf = (cells: Cells, columns: readonly string[], printing: Printing): Row["amounts"] =>
  Object.fromEntries(columns.map((key) => [key, cellOf(cells[key] ?? 0n, printing)]))

export const columnKeys = ({ layout }: Source): readonly string[] => layout.columns.map(({ key }) => key)

const kinds: Readonly<Record<number, Row["kind"]>> = { 3: "class", 5: "section", 7: "item" }

const levelsOf = (code: string): readonly string[] =>
  [3, 5, 7].flatMap((length) => (length <= code.length ? code.slice(0, length) : []))

/** The money of every code and of those above it, in the order of codes. */
export const rolledUp = (leaves: readonly Coded[]): readonly Coded[] => {
  const byCode = new Map<string, Cells[]>()
  for (const { code, cells } of leaves)
    for (const level of levelsOf(code)) {
      const known = byCode.get(level)
      if (known === undefined) byCode.set(level, [cells])
      else known.push(cells)
    }
  return [...byCode]
    .map(([code, cells]) => ({ code, cells: addCells(cells) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The row of a code. */
export const rowOf = (source: Source, classification: Classification, { code, cells }: Coded): Row => ({
  kind: kinds[code.length] ?? "line",
  code,
  name: nameOf(classification, code, source.books.year),
  amounts: amountsOf(cells, columnKeys(source), source.printing),
})

/** The row of the total. */
export const totalOf = (source: Source, leaves: readonly Coded[]): Row => ({
  kind: "total",
  name: "合计",
  amounts: amountsOf(addCells(leaves.map(({ cells }) => cells)), columnKeys(source), source.printing),
})

/** What a table prints around its rows. */
export const captionOf = ({ books, layout, form }: Source) => ({
  title: filledIn(layout.title, books),
  ...(layout.number === undefined ? {} : { number: layout.number }),
  ...(form.region === undefined ? {} : { compiledBy: books.unit }),
  columns: layout.columns,
})

/** A table that is printed without data. */
export const emptyTable = (source: Source): EmptyTable => ({
  state: "empty",
  unit: source.printing.unit,
  ...captionOf(source),
  notes: source.books.habits.notes ? [filledIn(source.form.emptyNote, source.books)] : [],
})

/** Whether any of the rows prints a number. */
export const printsAnything = (rows: readonly Row[]): boolean =>
  rows.some(({ amounts }) => Object.values(amounts).some(isReported))

/** A table of rows; an empty one where they print nothing. */
export const rowTable = (source: Source, rows: readonly Row[]): RowTable | EmptyTable =>
  printsAnything(rows)
    ? {
        state: "filled",
        ...captionOf(source),
        notes: [],
        unit: source.printing.unit,
        decimals: source.printing.decimals,
        rows,
      }
    : emptyTable(source)

/** A table of functional codes with its total. */
export const functionalTable = (source: Source, leaves: readonly Coded[]): RowTable | EmptyTable => {
  if (leaves.length === 0) return emptyTable(source)
  const rows = rolledUp(leaves).map((coded) => rowOf(source, "functional", coded))
  const total = totalOf(source, leaves)
  return rowTable(source, source.books.habits.totalFirst ? [total, ...rows] : [...rows, total])
}
