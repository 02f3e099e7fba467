import type { Column, TableId } from "../../disclosure/index.ts"
import { isTableId } from "../../disclosure/index.ts"
import { type MoneyUnit, moneyUnits } from "../../money/index.ts"
import layouts from "../layouts.json" with { type: "json" }
import type { Books, Form } from "./books.ts"

/** A line of a summary table: its key, its name, and the line that it is part of. */
export interface LineLayout {
  readonly key: string
  readonly name: string
  readonly parent?: string
}

/** How a form prints a table. */
export interface TableLayout {
  readonly id: TableId
  readonly number?: string
  readonly title: string
  readonly columns: readonly Column[]
  readonly incomeColumns: readonly Column[]
  readonly lines: readonly LineLayout[]
  readonly closings: readonly LineLayout[]
}

/** How a form prints a disclosure. */
export interface FormLayout {
  readonly unit: MoneyUnit
  readonly region?: string
  readonly title: string
  readonly emptyNote: string
  readonly tables: readonly TableLayout[]
}

interface TableJson {
  readonly number?: string
  readonly title: string
  readonly columns: readonly (readonly string[])[]
  readonly incomeColumns?: readonly (readonly string[])[]
  readonly lines?: readonly (readonly string[])[]
  readonly closings?: readonly (readonly string[])[]
}
interface FormJson {
  readonly unit: string
  readonly region?: string
  readonly title: string
  readonly emptyNote: string
  readonly tables: Readonly<Record<string, TableJson>>
}

const files: Readonly<Record<Form, FormJson>> = layouts.forms

const columnOf = ([key = "", heading = ""]: readonly string[]): Column => ({ key, heading })

const lineOf = ([key = "", name = "", parent]: readonly string[]): LineLayout =>
  parent === undefined ? { key, name } : { key, name, parent }

const tableOf = (id: string, json: TableJson): readonly TableLayout[] =>
  isTableId(id)
    ? [
        {
          id,
          ...(json.number === undefined ? {} : { number: json.number }),
          title: json.title,
          columns: json.columns.map(columnOf),
          incomeColumns: (json.incomeColumns ?? []).map(columnOf),
          lines: (json.lines ?? []).map(lineOf),
          closings: (json.closings ?? []).map(lineOf),
        },
      ]
    : []

const read = ({ unit, region, title, emptyNote, tables }: FormJson): FormLayout => ({
  unit: moneyUnits.find((known) => known === unit) ?? "万元",
  ...(region === undefined ? {} : { region }),
  title,
  emptyNote,
  tables: Object.entries(tables).flatMap(([id, json]) => tableOf(id, json)),
})

const known: Readonly<Record<Form, FormLayout>> = {
  "xinjiang-budget": read(files["xinjiang-budget"]),
  "shanghai-budget": read(files["shanghai-budget"]),
  "final-accounts": read(files["final-accounts"]),
}

/** How a form prints a disclosure. */
export const layoutOf = (form: Form): FormLayout => known[form]

/** A text of a form with the words of one disclosure. */
export const filledIn = (text: string, { level, year, unit }: Books): string =>
  text
    .replaceAll("{level}", level === "department" ? "部门" : "单位")
    .replaceAll("{year}", String(year))
    .replaceAll("{name}", unit)
