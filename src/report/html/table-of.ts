import forms from "../../../forms/tables.json" with { type: "json" }
import { isTableId, type TableId } from "../../disclosure/index.ts"
import type { Text } from "../../rules/rule.ts"
import { pageWords } from "./page-words.ts"

/** The table that a pointer leads into; "text" where it leads into none. */
export const tableOf = (pointer: string): TableId | "text" => {
  const [, room, id] = pointer.split("/")
  return room === "tables" && id !== undefined && isTableId(id) ? id : "text"
}

/** What readers call a table, whatever a document titles it. */
export const tableName = (id: string): Text => {
  if (id === "text") return pageWords.wholeText
  const known = forms.tables.find((table) => table.id === id)
  return known === undefined ? { zh: id, en: id } : { zh: known.zh, en: known.en }
}
