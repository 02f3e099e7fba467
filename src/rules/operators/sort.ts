import { type Decimal } from "../../money/index.ts"
import { toNumber } from "../language/number.ts"
import type { CallSite, Operator } from "../language/operator.ts"
import { inside, type Scope } from "../language/scope.ts"
import { anyShape, itemOf, listShape } from "../language/shape.ts"
import type { Failure, Missing } from "../language/signal.ts"
import type { Value } from "../language/value.ts"
import { stops, toList } from "./kit.ts"

type Rank = Decimal | string

const rankOf = (key: Value, scope: Scope, site: CallSite): Rank | Missing | Failure => {
  if (typeof key === "string") return key
  const number = toNumber(key, scope, site)
  return stops(number) ? number : number.value
}

// Texts by their characters, numbers by value, numbers before texts.
const compareRanks = (a: Rank, b: Rank): number => {
  if (typeof a === "string") return typeof b === "string" ? (a < b ? -1 : a > b ? 1 : 0) : 1
  return typeof b === "string" ? -1 : a.comparedTo(b)
}

/** A list in the order of a key; items with the same key stay in their order. */
export const sort: Operator = {
  name: "sort",
  group: "list",
  parameters: [
    { name: "list", kind: "list" },
    { name: "key", kind: "body", optional: true },
  ],
  summary: { zh: "按键从小到大排列。", en: "In ascending order of a key." },
  examples: [{ rule: { sort: [{ var: "" }] }, data: [3, 1, 2], result: [1, 2, 3] }],
  shape: ([list]) => listShape(list === undefined ? anyShape : itemOf(list)),
  compile:
    ([list, body], site) =>
    (scope) => {
      const value = list?.(scope)
      if (stops(value)) return value
      const items = toList(value, site)
      if (stops(items)) return items
      const ranked: { readonly item: Value; readonly rank: Rank }[] = []
      for (const item of items) {
        const rank = rankOf(body === undefined ? item : body(inside(scope, item)), scope, site)
        if (stops(rank)) return rank
        ranked.push({ item, rank })
      }
      return ranked.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ item }) => item)
    },
}
