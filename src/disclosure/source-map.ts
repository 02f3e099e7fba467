import * as Schema from "effect/Schema"

/**
 * Where a fact was printed: page (from 1), line (from 1), or sheet and cell of the document, the table's title, the row's and the column's
 * label, the box on the page, and the text as printed.
 */
export const SourcePlace = Schema.Struct({
  page: Schema.optionalKey(Schema.Int),
  line: Schema.optionalKey(Schema.Int),
  sheet: Schema.optionalKey(Schema.String),
  cell: Schema.optionalKey(Schema.String),
  part: Schema.optionalKey(Schema.String),
  table: Schema.optionalKey(Schema.String),
  row: Schema.optionalKey(Schema.String),
  column: Schema.optionalKey(Schema.String),
  box: Schema.optionalKey(Schema.Array(Schema.Finite)),
  text: Schema.optionalKey(Schema.String),
})
export type SourcePlace = typeof SourcePlace.Type

/** From the JSON pointer of a fact in a disclosure to the place where it was printed. */
export const SourceMap = Schema.Record(Schema.String, SourcePlace)
export type SourceMap = typeof SourceMap.Type
