import type { Position } from "../../source-document.ts"
import { joinLines } from "./text.ts"

/** A line of text, before it is known whether it belongs to a paragraph or a cell. */
export interface FlowLine {
  readonly _tag: "FlowLine"
  readonly text: string
  readonly position: Position
}

/** A cell with what stands in it. `row` and `column` count from 0. */
export interface FlowCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly content: readonly Flow[]
  /** the lines of its content as one text, without those of tables in it */
  readonly text: string
  readonly position: Position
  /** The exact number that a workbook holds, where the cell displays fewer digits of it. */
  readonly value?: string
}

/** A table as marked up; it may be a table of figures, or only lay out a page. Its cells are in reading order. */
export interface FlowTable {
  readonly _tag: "FlowTable"
  readonly cells: readonly FlowCell[]
  /** rows at the top that are marked up as headings */
  readonly headerRows: number
  readonly position: Position
}

/** What a web page, a Word document or a sheet consists of, in reading order. */
export type Flow = FlowLine | FlowTable

/** The lines of a cell's content as one text, without those of the tables in it. */
export const textOf = (content: readonly Flow[]): string =>
  joinLines(content.flatMap((flow) => (flow._tag === "FlowLine" ? [flow.text] : [])))

/** The tables that stand directly in a content. */
export const ownTables = (content: readonly Flow[]): readonly FlowTable[] =>
  content.filter((flow) => flow._tag === "FlowTable")
