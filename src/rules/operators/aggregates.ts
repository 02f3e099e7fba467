import { sum as sumOf } from "../../money/fixed/index.ts"
import { identityOf } from "../language/equality.ts"
import { settle, toNumbers } from "../language/number.ts"
import type { CallSite, Operator, Parameter } from "../language/operator.ts"
import { type Evaluate, inside, type Scope } from "../language/scope.ts"
import { anyShape, itemOf, listShape, numberShape, objectShape } from "../language/shape.ts"
import { Failure, Missing } from "../language/signal.ts"
import { isList, isTrue, type Value } from "../language/value.ts"
import { stops, toList } from "./kit.ts"

const listAndBody = (name: string, optional = false): readonly Parameter[] => [
  { name: "list", kind: "list" },
  optional ? { name, kind: "body", optional: true } : { name, kind: "body" },
]

/** The values of a body for each item of a list, or the list itself where there is no body. */
const eachValue = (
  list: Evaluate | undefined,
  body: Evaluate | undefined,
  scope: Scope,
  site: CallSite,
): readonly Value[] | Missing | Failure => {
  const value = list?.(scope)
  if (stops(value)) return value
  const items = toList(value, site)
  if (items instanceof Failure || body === undefined) return items
  const values: Value[] = []
  for (const item of items) {
    const each = body(inside(scope, item))
    if (each instanceof Failure) return each
    values.push(each)
  }
  return values
}

const isValues = (value: readonly Value[] | Missing | Failure): value is readonly Value[] => isList(value)

/** The sum of a list: blank cells count as zero, the sum of nothing is exactly zero. */
export const sum: Operator = {
  name: "sum",
  group: "arithmetic",
  parameters: listAndBody("value", true),
  summary: {
    zh: "清单各项之和，或各项的某个值之和；空白按零计，空清单之和为零。",
    en: "The sum of a list, or of a value for each item; a blank counts as zero, the sum of an empty list is zero.",
  },
  examples: [
    { rule: { sum: [{ var: "" }] }, data: [606.38, 3.71, 380, 120.61, 64.67, 46.91], result: 1222.28 },
    { rule: { sum: [{ var: "" }, { var: "n" }] }, data: [{ n: 1 }, { n: 2 }], result: 3 },
  ],
  shape: () => numberShape,
  compile:
    ([list, body], site) =>
    (scope) => {
      const values = eachValue(list, body, scope, site)
      if (!isValues(values)) return values
      const numbers = toNumbers(values, scope, site)
      return stops(numbers) ? numbers : settle(sumOf(numbers), site)
    },
}

/** The number of items of a list. */
export const count: Operator = {
  name: "count",
  group: "list",
  parameters: listAndBody("condition", true),
  summary: {
    zh: "清单的项数，或条件成立的项数。",
    en: "The number of items, or of those for which the condition is true.",
  },
  examples: [
    { rule: { count: [{ var: "" }] }, data: [1, 2, 3], result: 3 },
    { rule: { count: [{ var: "" }, { ">": [{ var: "" }, 1] }] }, data: [1, 2, 3], result: 2 },
  ],
  shape: () => numberShape,
  compile:
    ([list, body], site) =>
    (scope) => {
      const values = eachValue(list, body, scope, site)
      if (!isValues(values)) return values
      return body === undefined ? values.length : values.filter((value) => isTrue(value)).length
    },
}

/** The items of a list, each once. */
export const unique: Operator = {
  name: "unique",
  group: "list",
  parameters: listAndBody("key", true),
  summary: {
    zh: "去掉重复的项（或键相同的项），保留先出现的。",
    en: "The items without repetition (or one for each key), the first of each.",
  },
  examples: [{ rule: { unique: [{ var: "" }] }, data: [1, 2, 1], result: [1, 2] }],
  shape: ([list]) => listShape(list === undefined ? anyShape : itemOf(list)),
  compile:
    ([list, body], site) =>
    (scope) => {
      const groups = grouped(list, body, scope, site)
      return stops(groups) ? groups : groups.map(({ items: [first] }) => first)
    },
}

interface Group {
  readonly key: Value
  readonly items: Value[]
}

const grouped = (
  list: Evaluate | undefined,
  body: Evaluate | undefined,
  scope: Scope,
  site: CallSite,
): readonly Group[] | Missing | Failure => {
  const items = eachValue(list, undefined, scope, site)
  if (!isValues(items)) return items
  const groups = new Map<string | object, Group>()
  for (const item of items) {
    const key = body === undefined ? item : body(inside(scope, item))
    if (key instanceof Failure) return key
    if (key instanceof Missing) continue
    const identity = identityOf(key)
    const group = groups.get(identity)
    if (group === undefined) groups.set(identity, { key, items: [item] })
    else group.items.push(item)
  }
  return [...groups.values()]
}

/** The items of a list by a key. */
export const group: Operator = {
  name: "group",
  group: "list",
  parameters: listAndBody("key"),
  summary: {
    zh: "按键分组：每组有 key 和 items；键没有公开的项不入组。",
    en: "Groups by a key: each group has key and items; an item whose key is missing is in none.",
  },
  examples: [
    {
      rule: { map: [{ group: [{ var: "" }, { substr: [{ var: "" }, 0, 3] }] }, { count: { var: "items" } }] },
      data: ["20101", "20102", "20501"],
      result: [2, 1],
    },
  ],
  shape: ([list, key]) =>
    listShape(objectShape({ key: key ?? anyShape, items: listShape(list === undefined ? anyShape : itemOf(list)) })),
  compile:
    ([list, body], site) =>
    (scope) =>
      grouped(list, body, scope, site),
}
