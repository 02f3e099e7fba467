import * as Schema from "effect/Schema"
import { textOrEmpty } from "./fields.ts"

/** What a row of a table is. `line` is a row without a classification code that is no total. */
export const RowKind = Schema.Literals(["total", "class", "section", "item", "line"])
export type RowKind = typeof RowKind.Type

/** Whether an amount is budgeted (预算数) or settled (决算数). */
export const Stage = Schema.Literals(["budgeted", "settled"])
export type Stage = typeof Stage.Type

/**
 * A row of a table.
 *
 * - `code`: the classification code, joined (`2010301`), as the row's place among its neighbours makes it;
 * - `printedCode`: the code as printed, its parts separated by spaces, where that is another one (`201 201 01`);
 * - `key`: the name of a line that forms know (`generalBudget`, `thisYear`, `opening`); `parent` the key of the line it is part of;
 * - `project`: the project's name, in tables of projects;
 * - `amounts`: by column key. A blank cell is there, with the text `""`.
 */
export const rowOf = <A extends Schema.Top>(amount: A) =>
  Schema.Struct({
    kind: RowKind,
    code: Schema.optionalKey(Schema.String),
    printedCode: Schema.optionalKey(Schema.String),
    key: Schema.optionalKey(Schema.String),
    parent: Schema.optionalKey(Schema.String),
    name: textOrEmpty,
    project: Schema.optionalKey(Schema.String),
    stage: Schema.optionalKey(Stage),
    amounts: Schema.Record(Schema.String, amount),
  })
