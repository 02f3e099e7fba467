import { type Fact, factKey } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import { onceFor } from "./once-for.ts"

/** Finds the group of a fact among a disclosure's groups. */
export type FactIndex = (fact: Fact) => FactGroup | undefined

const byKey = onceFor(
  (groups: readonly FactGroup[]): ReadonlyMap<string, FactGroup> => new Map(groups.map((group) => [group.key, group])),
)

/** An index of groups by their fact, made when the first is looked for. */
export const indexOf =
  (groups: readonly FactGroup[]): FactIndex =>
  (fact) =>
    byKey(groups).get(factKey(fact))
