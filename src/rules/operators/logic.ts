import { Agreement, worse } from "../language/agreement.ts"
import { strictly } from "./kit.ts"
import { conditionShape, oneOf } from "../language/shape.ts"
import type { Evaluate } from "../language/scope.ts"
import { Failure } from "../language/signal.ts"
import { isTrue, type Value } from "../language/value.ts"
import type { Operator } from "../language/operator.ts"

const choose =
  (operands: readonly Evaluate[]): Evaluate =>
  (scope) => {
    for (let index = 0; index < operands.length; index += 2) {
      const value = operands[index]?.(scope)
      const then = operands[index + 1]
      if (value instanceof Failure || then === undefined) return value
      if (isTrue(value)) return then(scope)
    }
    return null
  }

const conditional = (name: string): Operator => ({
  name,
  group: "logic",
  parameters: [{ name: "condition, then, …, otherwise", kind: "any", optional: true, repeated: true }],
  summary: {
    zh: "依次检查条件，取第一个成立的条件之后的值；都不成立时取最后一个值。",
    en: "Takes the value after the first condition that is true, or else the last value.",
  },
  examples: [{ rule: { [name]: [{ ">": [2, 1] }, "多", "少"] }, result: "多" }],
  shape: (operands) => oneOf(operands.filter((_, index) => index % 2 === 1 || index === operands.length - 1)),
  compile: choose,
})

const combine =
  (stopsAt: boolean) =>
  (operands: readonly Evaluate[]): Evaluate =>
  (scope) => {
    let last: Value = null
    let agreement: Agreement | undefined
    for (const operand of operands) {
      last = operand(scope)
      if (last instanceof Failure) return last
      // An order that only rounding could save does not end an "and": the verdict is the worst of all.
      const stops = last instanceof Agreement && !stopsAt ? last.outcome === "different" : isTrue(last) === stopsAt
      if (stops) return last
      if (last instanceof Agreement) agreement = agreement === undefined ? last : worse(agreement, last)
    }
    return agreement !== undefined && !stopsAt ? agreement : last
  }

/** `if`, and its other name `?:`. */
export const ifOperator = conditional("if")
export const ternary = conditional("?:")

export const and: Operator = {
  name: "and",
  group: "logic",
  parameters: [{ name: "conditions", kind: "condition", repeated: true }],
  summary: {
    zh: "各项都成立：取第一个不成立的值，都成立时取最后一个；其中有比对时，取最差的比对结果。",
    en: "All are true: the first value that is not, or else the last; of comparisons, the worst.",
  },
  examples: [{ rule: { and: [true, { ">": [3, 1] }] }, result: true }],
  shape: (operands) => oneOf(operands),
  compile: combine(false),
}

export const or: Operator = {
  name: "or",
  group: "logic",
  parameters: [{ name: "conditions", kind: "condition", repeated: true }],
  summary: {
    zh: "至少一项成立：取第一个成立的值，都不成立时取最后一个。",
    en: "One is true: the first value that is, or else the last.",
  },
  examples: [{ rule: { or: [false, 0, "教育支出"] }, result: "教育支出" }],
  shape: (operands) => oneOf(operands),
  compile: combine(true),
}

const truth = (name: string, negated: boolean, zh: string, en: string): Operator => ({
  name,
  group: "logic",
  parameters: [{ name: "value", kind: "condition" }],
  summary: { zh, en },
  examples: [{ rule: { [name]: [[]] }, result: negated }],
  shape: () => conditionShape,
  compile:
    ([operand]) =>
    (scope) => {
      const value = operand?.(scope)
      return value instanceof Failure ? value : isTrue(value) !== negated
    },
})

export const not = truth("!", true, "不成立；没有公开的数据按不成立看待。", "Is not true; what is missing is not true.")
export const isTruthy = truth("!!", false, "成立。", "Is true.")

export const log = strictly({
  name: "log",
  group: "logic",
  parameters: [{ name: "value", kind: "any" }],
  summary: { zh: "原样返回该值；规则不打印任何东西。", en: "The value itself: a rule prints nothing." },
  examples: [{ rule: { log: ["财政"] }, result: "财政" }],
  shape: ([value]) => value ?? conditionShape,
})(([value]) => value)
