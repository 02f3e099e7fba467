import words from "../../../forms/layout.json" with { type: "json" }
import type { Column, Row } from "../../disclosure/index.ts"

/** Whether rows are columns of a table that prints the three public expenses one under the other: each has a name, or one stage. */
export const isTransposed = (rows: readonly Row[], columns: readonly Column[]): boolean => {
  if (columns.some(({ heading }) => heading.includes(" "))) return false
  const stages = new Set(rows.map(({ stage }) => stage))
  return rows.length > 0 && (rows.some(({ name }) => name !== "") || (stages.size === 1 && !stages.has(undefined)))
}

/** The cells of such a table: a line for each of the expenses. */
export const transposedRows = (rows: readonly Row[], columns: readonly Column[]): readonly (readonly string[])[] => [
  [words.columns.name, ...rows.map(({ name }) => name)],
  ...columns.map(({ key, heading }) => [heading, ...rows.map(({ amounts }) => amounts[key]?.text ?? "")]),
]
