import * as Result from "effect/Result"
import {
  order,
  type OrderOutcome,
  type Outcome,
  type Quantity,
  type Relation,
  zero,
  zeroOf,
} from "../../money/index.ts"
import { Fixed, orderOf } from "../../money/fixed/index.ts"
import { Agreement, type Distance, worse } from "../language/agreement.ts"
import { alike, identical } from "../language/equality.ts"
import { toNumber } from "../language/number.ts"
import type { CallSite, Operator } from "../language/operator.ts"
import type { Scope } from "../language/scope.ts"
import { agreementShape, conditionShape, oneOf } from "../language/shape.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isMeasured, type Value } from "../language/value.ts"
import { strictly } from "./kit.ts"

const plain = (value: Value): Value => (value instanceof Agreement ? value.holds : value)

const equality = (
  name: string,
  same: (a: Value, b: Value) => boolean,
  wanted: boolean,
  zh: string,
  en: string,
): Operator => ({
  name,
  group: "comparison",
  parameters: [
    { name: "a", kind: "any" },
    { name: "b", kind: "any" },
  ],
  summary: { zh, en },
  examples: [{ rule: { [name]: [1, 2] }, result: !wanted }],
  shape: () => conditionShape,
  compile: ([first, second], _site, constants) => {
    // Asking whether something is null is asking whether it is there; any other question about what is missing has no answer.
    const asksPresence = constants.includes(null)
    const read = (value: Value) => (asksPresence && value instanceof Missing ? null : plain(value))
    return (scope) => {
      const [a, b] = [read(first?.(scope)), read(second?.(scope))]
      if (a instanceof Failure || b instanceof Failure) return a instanceof Failure ? a : b
      if (a instanceof Missing || b instanceof Missing) return a instanceof Missing ? a : b
      return same(a, b) === wanted
    }
  },
})

export const equals = equality(
  "==",
  alike,
  true,
  "相同；写成文字的数字与数字相同。",
  "Are the same; a text that is a number is that number.",
)
export const differs = equality("!=", alike, false, "不相同。", "Are not the same.")
export const strictlyEquals = equality("===", identical, true, "相同，类型也相同。", "Are the same, and of one type.")
export const strictlyDiffers = equality(
  "!==",
  identical,
  false,
  "不相同，或类型不同。",
  "Are not the same, or not of one type.",
)

const outcomes: Readonly<Record<OrderOutcome, Outcome>> = {
  holds: "equal",
  withinRounding: "withinRounding",
  fails: "different",
}

const isText = (value: Value): value is string => typeof value === "string"

const holdsOf = (relation: Relation, difference: number): boolean =>
  ({ "<": difference < 0, "<=": difference <= 0, ">": difference > 0, ">=": difference >= 0 })[relation]

// Numbers without unit and rounding are compared as JsonLogic compares them: the answer is yes or no.
const isPlain = (quantity: Quantity): boolean =>
  quantity.unit === "1" &&
  (quantity instanceof Fixed ? quantity.least === quantity.most : quantity.low.equals(quantity.high))

const compareValues = (a: Quantity, b: Quantity): number =>
  a instanceof Fixed && b instanceof Fixed && a.scale === b.scale ? a.whole - b.whole : a.value.comparedTo(b.value)

const distanceOf = (relation: Relation, a: Quantity, b: Quantity): Distance =>
  Result.getOrElse(order(a, b, relation), () => ({ difference: zeroOf(a.unit), tolerance: zero }))

const compareTwo = (relation: Relation, a: Value, b: Value, scope: Scope, site: CallSite): Value => {
  if (isText(a) && isText(b)) return holdsOf(relation, a < b ? -1 : a > b ? 1 : 0)
  const { trace } = scope.run
  const before = trace.enter("actual")
  const left = toNumber(a, scope, site)
  trace.leave(before)
  trace.enter("expected")
  const right = toNumber(b, scope, site)
  trace.leave(before)
  if (left instanceof Failure || right instanceof Failure) return left instanceof Failure ? left : right
  if (left instanceof Missing || right instanceof Missing) return left instanceof Missing ? left : right
  if (isPlain(left) && isPlain(right)) return holdsOf(relation, compareValues(left, right))
  const found = orderOf(left, right, relation)
  if (Result.isFailure(found))
    return site.fail("UnitMismatch", `计量单位不同：${left.unit} 与 ${right.unit}`, found.failure.message)
  return new Agreement({
    outcome: outcomes[found.success],
    relation,
    actual: isMeasured(a) ? a : left,
    expected: isMeasured(b) ? b : right,
    distance: () => distanceOf(relation, left, right),
  })
}

const both = (a: Value, b: Value): Value => {
  if (a === false || b === false) return false
  return a instanceof Agreement && b instanceof Agreement ? worse(a, b) : a instanceof Agreement ? a : b
}

const ordering = (relation: Relation, between: boolean, zh: string, en: string): Operator =>
  strictly({
    name: relation,
    group: "comparison",
    parameters: [
      { name: "a", kind: "number" },
      { name: "b", kind: "number" },
      ...(between ? ([{ name: "c", kind: "number", optional: true }] as const) : []),
    ],
    summary: { zh, en },
    examples: [{ rule: { [relation]: [1, 2] }, result: relation.startsWith("<") }],
    shape: () => oneOf([conditionShape, agreementShape]),
  })(([a, b, c], scope, site) => {
    const first = compareTwo(relation, a, b, scope, site)
    if (c === undefined || first instanceof Failure || first instanceof Missing) return first
    const second = compareTwo(relation, b, c, scope, site)
    return second instanceof Failure || second instanceof Missing ? second : both(first, second)
  })

export const less = ordering(
  "<",
  true,
  "小于；三个数时，b 在 a 与 c 之间。",
  "Is less; of three, b lies between a and c.",
)
export const atMost = ordering(
  "<=",
  true,
  "不大于；三个数时，b 在 a 与 c 之间。",
  "Is at most; of three, b lies from a to c.",
)
export const greater = ordering(">", false, "大于。", "Is greater.")
export const atLeast = ordering(">=", false, "不小于。", "Is at least.")
