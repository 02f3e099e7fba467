import { isTableId, type TableId } from "../../disclosure/index.ts"
import type { Text } from "../../rules/rule.ts"
import * as names from "../table-name.ts"
import { pageWords } from "./page-words.ts"

/** The table that a pointer leads into; "text" where it leads into none. */
export const tableOf = (pointer: string): TableId | "text" => {
  const [, room, id] = pointer.split("/")
  return room === "tables" && id !== undefined && isTableId(id) ? id : "text"
}

/** What readers call a table, or the text. */
export const tableName = (id: string): Text => (id === "text" ? pageWords.wholeText : names.tableName(id))
