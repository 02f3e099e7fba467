import type { Block, Paragraph } from "../../source-document.ts"
import { type Flow, type FlowLine, type FlowTable, ownTables } from "./flow.ts"
import { gridOf } from "./grid.ts"
import { isLayout } from "./layout.ts"
import { splitTable } from "./split.ts"
import { cleanLine } from "./text.ts"

const paragraphOf = ({ text, position }: FlowLine): readonly Paragraph[] => {
  const clean = cleanLine(text)
  return clean === "" ? [] : [{ _tag: "Paragraph", text: clean, position }]
}

/** Tables in the cells of a table of figures follow it: a cell holds text only. */
const tableBlocks = (table: FlowTable): readonly Block[] => {
  if (isLayout(table)) return table.cells.flatMap(({ content }) => blocksOf(content))
  const { lead, body, tail } = splitTable(table)
  return [
    ...blocksOf(lead),
    ...(body.cells.length === 0 ? [] : [gridOf(body)]),
    ...body.cells.flatMap(({ content }) => blocksOf(ownTables(content))),
    ...blocksOf(tail),
  ]
}

/** The paragraphs and grids of a flow, in reading order. */
export const blocksOf = (flow: readonly Flow[]): readonly Block[] =>
  flow.flatMap((piece) => (piece._tag === "FlowLine" ? paragraphOf(piece) : tableBlocks(piece)))
