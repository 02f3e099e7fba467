import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as SchemaGetter from "effect/SchemaGetter"
import * as SchemaIssue from "effect/SchemaIssue"
import { type Amount, isAmount, makeAmount, maxDigits } from "./amount.ts"
import { unitsOfMeasure, type UnitOfMeasure } from "./unit.ts"

/** An amount's text: a plain decimal number with the digits that were printed, or `""` for a blank cell. */
export const AmountText = Schema.String.check(
  Schema.isPattern(/^(?:-?\d+(?:\.\d+)?)?$/u, {
    description: 'a plain decimal number such as "12.30", or "" for a blank',
  }),
  Schema.isMaxLength(maxDigits),
).annotate({ identifier: "AmountText" })

/** The units of measure, as a schema. */
export const Unit = Schema.Literals(unitsOfMeasure).annotate({ identifier: "Unit" })

/** An amount in memory; its codec is that of the table or sentence it stands in. */
export const AmountSelf = Schema.declare<Amount>(isAmount, { identifier: "Amount" })

const AmountRecord = Schema.Struct({
  value: AmountText,
  unit: Unit,
  decimals: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: maxDigits }))),
})

/** Makes an amount inside a decoder; a text that is no number is an issue, never a zero. */
export const decodeAmount = (
  text: string,
  unit: UnitOfMeasure,
  decimals?: number,
): Effect.Effect<Amount, SchemaIssue.Issue> => {
  const amount = makeAmount(text, unit, decimals)
  return amount === undefined
    ? Effect.fail(new SchemaIssue.InvalidValue({ message: `"${text}" is not a plain decimal number` }))
    : Effect.succeed(amount)
}

/** The codec of an amount that carries its own unit. */
export interface AmountJson extends Schema.Codec<Amount, typeof AmountRecord.Encoded> {}

/** An amount that carries its own unit: `{ "value": "12.30", "unit": "万元", "decimals": 2 }`. */
export const AmountJson: AmountJson = AmountRecord.pipe(
  Schema.decodeTo(AmountSelf, {
    decode: SchemaGetter.transformEffect(({ value, unit, decimals }: typeof AmountRecord.Type) =>
      decodeAmount(value, unit, decimals),
    ),
    encode: SchemaGetter.transform((amount: Amount) => ({
      value: amount.text,
      unit: amount.unit,
      decimals: amount.decimals,
    })),
  }),
)
