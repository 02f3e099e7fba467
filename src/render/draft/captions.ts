import finalAccounts from "../../../forms/final-accounts.json" with { type: "json" }
import integratedBudget from "../../../forms/integrated-budget.json" with { type: "json" }
import shanghaiBudget from "../../../forms/shanghai-budget.json" with { type: "json" }
import xinjiangBudget from "../../../forms/xinjiang-budget.json" with { type: "json" }
import { type Disclosure, isTableId, type TableId, type Tables } from "../../disclosure/index.ts"
import { fill } from "../layout/fill.ts"
import type { Drafting } from "./drafting.ts"

const officialTitles: Readonly<Record<string, ReadonlyMap<string, string>>> = Object.fromEntries(
  [finalAccounts, integratedBudget, shanghaiBudget, xinjiangBudget].map(({ form, tables }) => [
    form,
    new Map(tables.map(({ id, title }) => [id, title])),
  ]),
)

type Table = NonNullable<Tables[TableId]>

const titleOf = ({ disclosure, prose }: Drafting, id: TableId, { title }: Table): string =>
  title !== "" ? title : (officialTitles[disclosure.form ?? prose.form]?.get(id) ?? "")

/** An empty table says that it is empty. */
const notesOf = ({ prose, values }: Drafting, table: Table): readonly string[] => {
  const sentence = prose.sentences.emptyTable
  return table.state === "filled" || table.notes.length > 0 || sentence === undefined
    ? table.notes
    : [fill(sentence, values)]
}

/** The tables with the captions that they lack: the form's title, and a note on a table that is empty. */
export const captioned = (drafting: Drafting): Disclosure["tables"] =>
  Object.fromEntries(
    Object.entries(drafting.disclosure.tables).map(([id, table]) => [
      id,
      isTableId(id) ? { ...table, title: titleOf(drafting, id, table), notes: notesOf(drafting, table) } : table,
    ]),
  )
