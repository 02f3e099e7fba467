import * as fc from "fast-check"
import jsonLogic from "json-logic-js"
import { describe, expect, it } from "vitest"
import type { Json } from "../../src/rules/index.ts"
import { value } from "../rules/evaluating.ts"

// Quarters: floating point is exact on them, so that json-logic-js can be held to exact arithmetic.
const quarter = fc.integer({ min: -4_000, max: 4_000 }).map((n) => n / 4)
const whole = fc.integer({ min: -50, max: 50 })
const word = fc.constantFrom("", "a", "支出", "教育支出", "ab", "b")

type Data = Readonly<Record<string, Json>>

const data: fc.Arbitrary<Data> = fc.record({
  n: quarter,
  m: whole,
  word,
  flag: fc.boolean(),
  nothing: fc.constant(null),
  numbers: fc.array(quarter, { maxLength: 4 }),
  words: fc.array(word, { maxLength: 3 }),
  rows: fc.array(fc.record({ n: quarter, m: whole, word, flag: fc.boolean() }), { maxLength: 3 }),
})

const variable = (...names: readonly string[]): fc.Arbitrary<Json> =>
  fc.constantFrom(...names).map((name) => ({ var: name }))
const call = (name: string, ...operands: readonly fc.Arbitrary<Json>[]): fc.Arbitrary<Json> =>
  fc.tuple(...operands).map((given) => ({ [name]: given }))
const several = (name: string, operand: fc.Arbitrary<Json>, minLength = 1): fc.Arbitrary<Json> =>
  fc.array(operand, { minLength, maxLength: 3 }).map((given) => ({ [name]: given }))

/** Rules over data in which every path leads to something: what is missing is where the two part ways. */
const rules = fc.letrec<Record<"number" | "text" | "condition" | "list" | "any", Json>>((tie) => {
  const [number, text, condition, list, any] = [tie("number"), tie("text"), tie("condition"), tie("list"), tie("any")]
  const divisor = fc.constantFrom<Json>(1, 2, 4, -2)
  // JavaScript reads "" as 0; this language does not read it as a number at all.
  const numeral = fc.constantFrom<Json>("0", "1", "-2.5", "a")
  const positive = fc.integer({ min: 1, max: 9 })
  const overItems = (name: string, body: fc.Arbitrary<Json>): fc.Arbitrary<Json> => call(name, variable("rows"), body)
  const each = fc.oneof(variable("n", "m"), call("+", variable("n"), variable("m")), call("*", variable("m"), positive))
  const test = fc.oneof(
    variable("flag", "n", "word"),
    call(">", variable("n"), quarter),
    call("==", variable("m"), whole),
  )
  return {
    number: fc.oneof(
      { depthSize: "small" },
      quarter,
      variable("n", "m"),
      several("+", number),
      call("-", number, number),
      call("-", number),
      call("*", fc.oneof(variable("n", "m"), quarter), positive),
      call("/", number, divisor),
      call("%", variable("m"), positive),
      several("min", number),
      several("max", number),
      call("if", condition, number, number),
      fc.constant<Json>({ reduce: [{ var: "numbers" }, { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] }),
    ),
    text: fc.oneof(
      { depthSize: "small" },
      word,
      variable("word"),
      several("cat", fc.oneof(text, whole)),
      call("substr", text, fc.integer({ min: -3, max: 3 })),
      call("substr", text, fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })),
      call("if", condition, text, text),
    ),
    condition: fc.oneof(
      { depthSize: "small" },
      fc.boolean(),
      variable("flag"),
      ...["<", "<=", ">", ">="].map((name) => call(name, number, number)),
      ...["<", "<="].map((name) => call(name, number, number, number)),
      ...["==", "===", "!=", "!=="].flatMap((name) => [
        call(name, number, number),
        call(name, text, text),
        call(name, number, numeral),
      ]),
      call("!", any),
      call("!!", any),
      call("in", text, text),
      call("in", number, variable("numbers")),
      call("in", text, variable("words")),
      overItems("all", test),
      overItems("some", test),
      overItems("none", test),
      several("and", condition),
      several("or", condition),
    ),
    list: fc.oneof(
      { depthSize: "small" },
      variable("numbers", "words"),
      overItems("map", each),
      overItems("filter", test),
      several("merge", list),
      call("missing", fc.constantFrom("n", "gone", "nothing", "rows")),
    ),
    any: fc.oneof({ depthSize: "small" }, number, text, condition, list, several("and", any), several("or", any)),
  }
})

describe("beside json-logic-js, outside the deviations", () => {
  it("gives the same results", () => {
    fc.assert(
      fc.property(rules.any, data, (rule, given) => {
        const theirs = jsonLogic.apply(rule, given)
        // -0 and 0 are one number here.
        expect(value(rule, given)).toEqual(JSON.parse(JSON.stringify(theirs ?? null)))
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 1_000) },
    )
  })
})
