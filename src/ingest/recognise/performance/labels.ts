import forms from "../../../../forms/narrative-performance.json" with { type: "json" }
import { fold } from "../fold.ts"
import type { Spot } from "../tables/matrix.ts"

const { labels, columns } = forms
const fields = ["project", "unit", "year", "total", "appropriation", "otherFunds", "goal"] as const
/** A cell that a label announces. */
export type Field = (typeof fields)[number]
const heads = ["level1", "level2", "level3", "target", "comparator", "measure"] as const
/** A column of the list of indicators. */
export type Head = (typeof heads)[number]

const plain = (text: string): string => fold(text).replace(/:$/, "")
/** “项目资金(万元)” is the label 项目资金. */
const bare = (text: string): string => plain(text).replace(/\([^()]*\)$/, "")

/** The field that a cell announces, if it is a label. */
export const fieldOf = (text: string): Field | undefined => {
  const [whole, short] = [plain(text), bare(text)]
  return fields.find((field) => labels[field].includes(whole)) ?? fields.find((field) => labels[field].includes(short))
}

/** The column of indicators that a cell heads. */
export const headOf = (text: string): Head | undefined => {
  const [whole, short] = [plain(text), bare(text)]
  return heads.find((head) => columns[head].includes(whole)) ?? heads.find((head) => columns[head].includes(short))
}

/** The columns of the indicators, where a row heads them. */
export const headsIn = (row: readonly Spot[]): ReadonlyMap<Head, number> | undefined => {
  const found = new Map<Head, number>()
  row.forEach(({ text }, column) => {
    const head = headOf(text)
    if (head !== undefined && !found.has(head)) found.set(head, column)
  })
  return found.has("level1") && (found.has("level3") || found.has("level2")) ? found : undefined
}
