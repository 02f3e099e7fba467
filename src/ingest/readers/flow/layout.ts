import { type FlowTable, ownTables } from "./flow.ts"

const distinct = (numbers: readonly number[]): number => new Set(numbers).size

const isAmount = (text: string): boolean => /^[-−△(（]?[\d,，.．]+%?[)）]?$/.test(text)

/** A table with more rows is a table of texts, and none of prose set side by side. */
const maxProseRows = 3
const proseLength = 300

/**
 * Whether a table only arranges a page: a frame around a text, columns of prose, a table that holds tables and little else,
 * one row of labels. What stands in it is then read as if the table were not there.
 */
export const isLayout = ({ cells }: FlowTable): boolean => {
  const filled = cells.filter(({ text }) => text !== "")
  const rows = distinct(filled.map(({ row }) => row))
  const columns = distinct(filled.map(({ column }) => column))
  if (rows < 2) return !filled.some(({ text }) => isAmount(text))
  if (columns < 2) return true
  if (cells.some(({ content }) => ownTables(content).length > 0)) return filled.length < 4
  return rows <= maxProseRows && filled.some(({ text }) => text.length > proseLength)
}
