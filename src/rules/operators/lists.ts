import { Agreement, worse } from "../language/agreement.ts"
import type { Operator, Parameter } from "../language/operator.ts"
import { type Evaluate, inside, type Scope } from "../language/scope.ts"
import { anyShape, conditionShape, itemOf, listShape, oneOf } from "../language/shape.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isList, isTrue, type Value } from "../language/value.ts"
import { afford } from "./kit.ts"

const listAnd = (body: string): readonly Parameter[] => [
  { name: "list", kind: "list" },
  { name: body, kind: "body" },
]

/** The items of a list operand; null has none, as in JsonLogic. What is missing has no items to speak of: it stays missing. */
const itemsOf = (list: Evaluate | undefined, scope: Scope): readonly Value[] | Missing | Failure => {
  const value = list?.(scope)
  if (value instanceof Missing || value instanceof Failure) return value
  return isList(value) ? value : []
}

const isItems = (value: readonly Value[] | Missing | Failure): value is readonly Value[] => isList(value)

export const map: Operator = {
  name: "map",
  group: "list",
  parameters: listAnd("value"),
  summary: { zh: "清单中每一项的值。", en: "The value for each item of a list." },
  examples: [{ rule: { map: [{ var: "" }, { "*": [{ var: "" }, 2] }] }, data: [1, 2], result: [2, 4] }],
  shape: ([, body]) => listShape(body ?? anyShape),
  compile:
    ([list, body]) =>
    (scope) => {
      const items = itemsOf(list, scope)
      if (!isItems(items)) return items
      const values: Value[] = []
      for (const item of items) {
        const value = body?.(inside(scope, item))
        if (value instanceof Failure) return value
        values.push(value)
      }
      return values
    },
}

export const filter: Operator = {
  name: "filter",
  group: "list",
  parameters: listAnd("condition"),
  summary: { zh: "清单中条件成立的项。", en: "The items of a list for which the condition is true." },
  examples: [{ rule: { filter: [{ var: "" }, { ">=": [{ var: "" }, 2] }] }, data: [1, 2, 3], result: [2, 3] }],
  shape: ([list]) => (list === undefined ? anyShape : listShape(itemOf(list))),
  compile:
    ([list, body]) =>
    (scope) => {
      const items = itemsOf(list, scope)
      if (!isItems(items)) return items
      const kept: Value[] = []
      for (const item of items) {
        const value = body?.(inside(scope, item))
        if (value instanceof Failure) return value
        if (isTrue(value)) kept.push(item)
      }
      return kept
    },
}

export const find: Operator = {
  name: "find",
  group: "list",
  parameters: listAnd("condition"),
  summary: {
    zh: "清单中第一个条件成立的项；没有时按没有公开处理。",
    en: "The first item for which the condition is true; missing where there is none.",
  },
  examples: [{ rule: { find: [{ var: "" }, { ">": [{ var: "" }, 1] }] }, data: [1, 2, 3], result: 2 }],
  shape: ([list]) => (list === undefined ? anyShape : itemOf(list)),
  compile: ([list, body], site) => {
    const none = new Missing(site.pointer, {
      zh: "清单中没有符合条件的项",
      en: "no item of the list fulfils the condition",
    })
    return (scope) => {
      const items = itemsOf(list, scope)
      if (!isItems(items)) return items
      for (const item of items) {
        const value = body?.(inside(scope, item))
        if (value instanceof Failure) return value
        if (isTrue(value)) return item
      }
      return none
    }
  },
}

export const reduce: Operator = {
  name: "reduce",
  group: "list",
  parameters: [...listAnd("value"), { name: "start", kind: "any", optional: true }],
  summary: {
    zh: "从起始值开始逐项累积：body 中 current 是当前项，accumulator 是已累积的值。",
    en: "Accumulates over a list from a start: in the body, current is the item and accumulator the value so far.",
  },
  examples: [
    {
      rule: { reduce: [{ var: "" }, { "+": [{ var: "current" }, { var: "accumulator" }] }, 0] },
      data: [1, 2, 3],
      result: 6,
    },
  ],
  shape: () => anyShape,
  compile:
    ([list, body, start]) =>
    (scope) => {
      const items = itemsOf(list, scope)
      if (!isItems(items)) return items
      let accumulator: Value = start === undefined ? null : start(scope)
      for (const current of items) {
        if (accumulator instanceof Failure) return accumulator
        accumulator = body?.(inside(scope, { current, accumulator }))
      }
      return accumulator
    },
}

interface Quantifier {
  readonly name: string
  readonly zh: string
  readonly en: string
  /** the truth of an item that ends the search */
  readonly endsAt: boolean
  /** the answer if an item ends the search; the other answer if none does */
  readonly ended: boolean
  readonly ofNone: boolean
}

const quantifier = ({ name, zh, en, endsAt, ended, ofNone }: Quantifier): Operator => ({
  name,
  group: "list",
  parameters: listAnd("condition"),
  summary: { zh, en },
  examples: [{ rule: { [name]: [{ var: "" }, { ">": [{ var: "" }, 0] }] }, data: [1, 2], result: name !== "none" }],
  shape: () => conditionShape,
  compile:
    ([list, body]) =>
    (scope) => {
      const items = itemsOf(list, scope)
      if (!isItems(items)) return items
      if (items.length === 0) return ofNone
      let agreement: Agreement | undefined
      for (const item of items) {
        const value = body?.(inside(scope, item))
        if (value instanceof Failure) return value
        // Of a comparison that fails the numbers are kept, for the report.
        const bearable = value instanceof Agreement && name === "all" && value.outcome !== "different"
        if (!bearable && isTrue(value) === endsAt)
          return name === "all" && (value instanceof Agreement || value instanceof Missing) ? value : ended
        if (value instanceof Agreement && name === "all")
          agreement = agreement === undefined ? value : worse(agreement, value)
      }
      return agreement ?? !ended
    },
})

export const all = quantifier({
  name: "all",
  zh: "每一项都成立；空清单为不成立。其中有比对时，取最差的比对结果。",
  en: "True for every item; false for an empty list. Of comparisons, the worst.",
  endsAt: false,
  ended: false,
  ofNone: false,
})
export const some = quantifier({
  name: "some",
  zh: "至少一项成立。",
  en: "True for at least one item.",
  endsAt: true,
  ended: true,
  ofNone: false,
})
export const none = quantifier({
  name: "none",
  zh: "没有一项成立。",
  en: "True for no item.",
  endsAt: true,
  ended: false,
  ofNone: true,
})

export const merge: Operator = {
  name: "merge",
  group: "list",
  parameters: [{ name: "lists", kind: "any", optional: true, repeated: true }],
  summary: {
    zh: "把几个清单接成一个；没有公开的清单略去，全都没有公开时按没有公开处理。",
    en: "Joins lists into one; what is missing is left out, and where all are missing so is the result.",
  },
  examples: [{ rule: { merge: [[1, 2], [3]] }, result: [1, 2, 3] }],
  shape: (operands) => listShape(oneOf(operands.map((operand) => (operand._tag === "List" ? operand.item : anyShape)))),
  compile: (operands, site) => (scope) => {
    const values = operands.map((operand) => operand(scope))
    const failure = values.find((value) => value instanceof Failure)
    if (failure !== undefined) return failure
    const there = values.filter((value) => !(value instanceof Missing))
    if (there.length === 0 && values.length > 0) return values[0]
    const length = there.reduce<number>((total, value) => total + (isList(value) ? value.length : 1), 0)
    return afford(length, scope, site, () => there.flatMap((value) => (isList(value) ? value : [value])))
  },
}
