import { type Fact, factKey } from "./fact.ts"
import type { FactGroup } from "./groups.ts"

/** Finds the group of a fact among a disclosure's groups. */
export type FactIndex = (fact: Fact) => FactGroup | undefined

/** An index of groups by their fact. */
export const indexOf = (groups: readonly FactGroup[]): FactIndex => {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  return (fact) => byKey.get(factKey(fact))
}
