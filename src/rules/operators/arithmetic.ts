import * as Result from "effect/Result"
import { divide, maximum, minimum, type MoneyError, percentOf, type Quantity } from "../../money/index.ts"
import { abs, multiply, negate, subtract, sum } from "../../money/fixed/index.ts"
import type { Json } from "../language/json.ts"
import { settle, toNumbers } from "../language/number.ts"
import type { CallSite, Operator, Parameter } from "../language/operator.ts"
import { numberShape } from "../language/shape.ts"
import { isList, type Value } from "../language/value.ts"
import { stops, strictly } from "./kit.ts"

type Calculated = Result.Result<Quantity, MoneyError>

const numbers = (...names: readonly string[]): readonly Parameter[] => names.map((name) => ({ name, kind: "number" }))
const several: readonly Parameter[] = [{ name: "numbers", kind: "number", repeated: true }]

interface Description {
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly zh: string
  readonly en: string
  readonly operands: readonly Json[]
  readonly result: number
}

const arithmetic = (
  { name, parameters, zh, en, operands, result }: Description,
  calculate: (numbers: readonly [Quantity, ...Quantity[]]) => Calculated,
): Operator =>
  strictly({
    name,
    group: "arithmetic",
    parameters,
    summary: { zh, en },
    examples: [{ rule: { [name]: operands }, result }],
    shape: () => numberShape,
  })((values, scope, site) => {
    const read = toNumbers(flat(values), scope, site)
    if (stops(read)) return read
    const [first, ...others] = read
    return first === undefined ? empty(site) : settle(calculate([first, ...others]), site)
  })

// {"max": {"var": "amounts"}}: one list stands for its members.
const flat = (values: readonly Value[]): readonly Value[] => {
  const [only] = values
  return values.length === 1 && isList(only) ? only : values
}

/** Combines numbers two by two, from the left. */
const inTurn = (
  combine: (a: Quantity, b: Quantity) => Calculated,
  [first, ...others]: readonly [Quantity, ...Quantity[]],
): Calculated =>
  others.reduce<Calculated>(
    (result, other) => Result.flatMap(result, (known) => combine(known, other)),
    Result.succeed(first),
  )

const empty = (site: CallSite): Value =>
  site.fail("NotANumber", `${site.operator} 至少需要一个数`, `${site.operator} needs at least one number`)

export const plus = arithmetic(
  { name: "+", parameters: several, zh: "相加。", en: "Adds.", operands: ["0.1", "0.2"], result: 0.3 },
  (all) => sum(all),
)

export const minus = arithmetic(
  {
    name: "-",
    parameters: [
      { name: "a", kind: "number" },
      { name: "b", kind: "number", optional: true },
    ],
    zh: "相减；只有一个数时取相反数。",
    en: "Subtracts; one number alone is negated.",
    operands: [3, 2],
    result: 1,
  },
  ([a, b]) => (b === undefined ? Result.succeed(negate(a)) : subtract(a, b)),
)

export const times = arithmetic(
  { name: "*", parameters: several, zh: "相乘。", en: "Multiplies.", operands: [3, 2], result: 6 },
  (all) => inTurn(multiply, all),
)

export const over = arithmetic(
  { name: "/", parameters: numbers("a", "b"), zh: "相除。", en: "Divides.", operands: [4, 2], result: 2 },
  ([a, b]) => (b === undefined ? Result.succeed(a) : divide(a, b)),
)

export const least = arithmetic(
  { name: "min", parameters: several, zh: "最小的数。", en: "The least.", operands: [3, 1, 2], result: 1 },
  (all) => inTurn(minimum, all),
)

export const greatest = arithmetic(
  { name: "max", parameters: several, zh: "最大的数。", en: "The greatest.", operands: [3, 1, 2], result: 3 },
  (all) => inTurn(maximum, all),
)

export const absolute = arithmetic(
  { name: "abs", parameters: numbers("a"), zh: "去掉正负号。", en: "Without its sign.", operands: [-3], result: 3 },
  ([a]) => Result.succeed(abs(a)),
)

export const negated = arithmetic(
  {
    name: "negate",
    parameters: numbers("a"),
    zh: "取相反数。",
    en: "With its sign turned.",
    operands: [3],
    result: -3,
  },
  ([a]) => Result.succeed(negate(a)),
)

export const percent = arithmetic(
  {
    name: "percent",
    parameters: numbers("part", "whole"),
    zh: "部分占整体的百分比。",
    en: "What percentage of the whole the part is.",
    operands: [1, 4],
    result: 25,
  },
  ([part, whole]) => (whole === undefined ? Result.succeed(part) : percentOf(part, whole)),
)
