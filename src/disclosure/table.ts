import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import { AmountSelf, AmountText, decodeAmount, Unit, type UnitOfMeasure } from "../money/index.ts"
import { listOf, textOrEmpty } from "./fields.ts"
import { rowOf } from "./row.ts"

/**
 * A column of a table: the key of its amounts, and its heading as printed, without the white space of line breaks.
 * `inferred` marks a column whose heading is missing or displaced, and whose meaning follows from the form.
 */
export const Column = Schema.Struct({
  key: Schema.String,
  heading: textOrEmpty,
  inferred: Schema.optionalKey(Schema.Boolean),
})
export type Column = typeof Column.Type

const caption = {
  title: textOrEmpty,
  number: Schema.optionalKey(Schema.String),
  compiledBy: Schema.optionalKey(Schema.String),
  columns: listOf(Column),
  notes: listOf(Schema.String),
}

/** A table that is printed without any data, with or without a note that says so. */
export const EmptyTable = Schema.Struct({ state: Schema.Literal("empty"), unit: Schema.optionalKey(Unit), ...caption })
export type EmptyTable = typeof EmptyTable.Type

const filled = {
  state: Schema.Literal("filled"),
  ...caption,
  unit: Unit,
  decimals: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 })),
}
const rowTableOf = <A extends Schema.Top>(amount: A) => Schema.Struct({ ...filled, rows: listOf(rowOf(amount)) })
const summaryTableOf = <A extends Schema.Top>(amount: A) =>
  Schema.Struct({
    ...filled,
    incomeColumns: listOf(Column),
    income: listOf(rowOf(amount)),
    expenditure: listOf(rowOf(amount)),
  })

const RowSelf = rowOf(AmountSelf)
const RowText = rowOf(AmountText)
/** A row in memory, its amounts with unit and precision. */
export type Row = typeof RowSelf.Type

const decodeRow = ({ amounts, ...row }: typeof RowText.Type, unit: UnitOfMeasure, decimals: number) =>
  Effect.map(
    Effect.forEach(Object.entries(amounts), ([key, text]) =>
      Effect.map(decodeAmount(text, unit, decimals), (amount) => [key, amount] as const),
    ),
    (entries) => ({ ...row, amounts: Object.fromEntries(entries) }),
  )
const encodeRow = ({ amounts, ...row }: Row) => ({
  ...row,
  amounts: Object.fromEntries(Object.entries(amounts).map(([key, amount]) => [key, amount.text])),
})

const RowTableText = rowTableOf(AmountText)
const RowTableSelf = rowTableOf(AmountSelf)
/** A filled table of rows; its unit and decimals hold for every amount in it. In JSON an amount is its printed text. */
export const RowTable = RowTableText.pipe(
  Schema.decodeTo(Schema.toType(RowTableSelf), {
    decode: SchemaGetter.transformEffect(({ rows, ...table }: typeof RowTableText.Type) =>
      Effect.map(
        Effect.forEach(rows, (row) => decodeRow(row, table.unit, table.decimals)),
        (decoded) => ({ ...table, rows: decoded }),
      ),
    ),
    encode: SchemaGetter.transform(({ rows, ...table }: typeof RowTableSelf.Type) => ({
      ...table,
      rows: rows.map(encodeRow),
    })),
  }),
)
export type RowTable = typeof RowTable.Type

const SummaryTableText = summaryTableOf(AmountText)
const SummaryTableSelf = summaryTableOf(AmountSelf)
/** A filled table with income lines on one side and expenditure lines on the other. */
export const SummaryTable = SummaryTableText.pipe(
  Schema.decodeTo(Schema.toType(SummaryTableSelf), {
    decode: SchemaGetter.transformEffect(({ income, expenditure, ...table }: typeof SummaryTableText.Type) => {
      const decode = (row: typeof RowText.Type) => decodeRow(row, table.unit, table.decimals)
      return Effect.map(
        Effect.all([Effect.forEach(income, decode), Effect.forEach(expenditure, decode)]),
        ([left, right]) => ({ ...table, income: left, expenditure: right }),
      )
    }),
    encode: SchemaGetter.transform(({ income, expenditure, ...table }: typeof SummaryTableSelf.Type) => ({
      ...table,
      income: income.map(encodeRow),
      expenditure: expenditure.map(encodeRow),
    })),
  }),
)
export type SummaryTable = typeof SummaryTable.Type
