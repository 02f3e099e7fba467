import forms from "../../forms/tables.json" with { type: "json" }
import type { Text } from "../rules/rule.ts"

/** What readers call a table, whatever a document titles it; its id where it has no such name. */
export const tableName = (id: string): Text => {
  const known = forms.tables.find((table) => table.id === id)
  return known === undefined ? { zh: id, en: id } : { zh: known.zh, en: known.en }
}
