import { anyShape, listShape } from "../language/shape.ts"
import { isRecord, type Value } from "../language/value.ts"
import type { Operator } from "../language/operator.ts"
import { strictly } from "../operators/kit.ts"
import { textsOf } from "./kit.ts"

const amountsOf = (row: Value): Readonly<Record<string, Value>> => {
  const amounts = isRecord(row) ? row.amounts : undefined
  return isRecord(amounts) ? amounts : {}
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
  shape: () => listShape(anyShape),
})(([row, columns]) => {
  const printed = amountsOf(row)
  return textsOf(columns).flatMap((column) => (Object.hasOwn(printed, column) ? [printed[column]] : []))
})

/** The amounts of a row in all columns but the listed ones. */
export const amountsExcept = strictly({
  name: "amountsExcept",
  group: "disclosure",
  parameters,
  summary: { zh: "一行中除所列各栏以外的金额。", en: "The amounts of a row in all columns but the listed ones." },
  examples: [{ rule: { amountsExcept: [{ var: "" }, ["a"]] }, data: { amounts: { a: 1, b: 2 } }, result: [2] }],
  shape: () => listShape(anyShape),
})(([row, columns]) => {
  const left = textsOf(columns)
  return Object.entries(amountsOf(row)).flatMap(([column, amount]) => (left.includes(column) ? [] : [amount]))
})
