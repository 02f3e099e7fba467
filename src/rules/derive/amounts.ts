import { memberShape } from "../language/member-shape.ts"
import { anyShape, listShape, type Shape } from "../language/shape.ts"
import { isRecord, type Value } from "../language/value.ts"
import type { Operator } from "../language/operator.ts"
import { strictly } from "../operators/kit.ts"
import { textsOf } from "./kit.ts"

const amountsOf = (row: Value): Readonly<Record<string, Value>> => {
  const amounts = isRecord(row) ? row.amounts : undefined
  return isRecord(amounts) ? amounts : {}
}

/** What a row's amounts are, whichever column they stand in. */
const amountShapes: Operator["shape"] = ([row]): Shape => {
  const printed = row === undefined ? undefined : memberShape(row, "amounts")
  return listShape(printed?._tag === "Object" ? (printed.rest ?? anyShape) : anyShape)
}

const parameters: Operator["parameters"] = [
  { name: "row", kind: "any" },
  { name: "columns", kind: "list" },
]

/** The amounts of a row in the listed columns; a column that the table does not print is left out. */
export const amounts = strictly({
  name: "amounts",
  group: "disclosure",
  parameters,
  summary: {
    zh: "一行中所列各栏的金额；表中没有的栏略去。",
    en: "The amounts of a row in the listed columns, as far as the table prints them.",
  },
  examples: [{ rule: { amounts: [{ var: "" }, ["a", "c"]] }, data: { amounts: { a: 1, b: 2 } }, result: [1] }],
  shape: amountShapes,
})(([row, columns]) => {
  const printed = amountsOf(row)
  return textsOf(columns).flatMap((column) => (Object.hasOwn(printed, column) ? [printed[column]] : []))
})

/** `opening.generalBudget` is a part of `opening`. */
const isPart = (column: string): boolean => column.includes(".")

/** The amounts of a row in all columns but the listed ones, and but those that are parts of others. */
export const amountsExcept = strictly({
  name: "amountsExcept",
  group: "disclosure",
  parameters,
  summary: {
    zh: "一行中除所列各栏以外的金额；属于另一栏的栏（如 opening.generalBudget）不计。",
    en: "The amounts of a row in all columns but the listed ones and those that are parts of others (opening.generalBudget).",
  },
  examples: [{ rule: { amountsExcept: [{ var: "" }, ["a"]] }, data: { amounts: { a: 1, b: 2 } }, result: [2] }],
  shape: amountShapes,
})(([row, columns]) => {
  const left = textsOf(columns)
  return Object.entries(amountsOf(row)).flatMap(([column, amount]) =>
    left.includes(column) || isPart(column) ? [] : [amount],
  )
})
