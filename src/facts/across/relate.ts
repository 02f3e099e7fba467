import type { Disclosure, Kind, Level, Related } from "../../disclosure/index.ts"
import { consolidatedUnits, unitName } from "./unit-sums.ts"

type Find = (level: Level, unit: string, kind: Kind, fiscalYear: number) => Disclosure | undefined

const keyOf = (...parts: readonly (string | number)[]): string => parts.join("|")

/** Finds disclosures by what they are and whose. Of two that could be meant, nobody can say which is. */
const finder = (disclosures: readonly Disclosure[]): Find => {
  const byKey = new Map<string, Disclosure[]>()
  for (const disclosure of disclosures) {
    const { level, unit, kind, fiscalYear } = disclosure
    const key = keyOf(level, unitName(unit), kind, fiscalYear)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [disclosure])
    else known.push(disclosure)
  }
  return (level, unit, kind, fiscalYear) => {
    const found = byKey.get(keyOf(level, unit, kind, fiscalYear)) ?? []
    return found.length === 1 ? found[0] : undefined
  }
}

const unitsOf = (department: Disclosure, find: Find): readonly Disclosure[] | undefined => {
  const names = department.level === "department" ? consolidatedUnits(department) : undefined
  if (names === undefined) return undefined
  const known = [...names].flatMap((name) => find("unit", name, department.kind, department.fiscalYear) ?? [])
  return known.length === names.size ? known : undefined
}

/**
 * Finds, for each of several disclosures, those among the others that it can be held against: last year's of the same
 * unit, level and kind; of final accounts the budget for the same year; of a department all of its units, provided that
 * it lists them and every one is there. Where two disclosures could be meant, neither is taken.
 *
 * @example
 * ```ts
 * import { decodeDisclosure, relate } from "gouji"
 * import * as Result from "effect/Result"
 *
 * const of = (fiscalYear: number) =>
 *   Result.getOrThrow(decodeDisclosure({ kind: "budget", level: "unit", unit: "青岚县档案馆", fiscalYear }))
 * const [last, present] = [of(2024), of(2025)]
 * relate([last, present])[1]?.prior === last // true
 * relate([last, present])[0]?.prior // undefined
 * ```
 */
export const relate = (disclosures: readonly Disclosure[]): readonly Related[] => {
  const find = finder(disclosures)
  return disclosures.map((disclosure) => {
    const { level, kind, fiscalYear } = disclosure
    const unit = unitName(disclosure.unit)
    const prior = find(level, unit, kind, fiscalYear - 1)
    const budget = kind === "finalAccounts" ? find(level, unit, "budget", fiscalYear) : undefined
    const units = unitsOf(disclosure, find)
    return {
      ...(prior === undefined ? {} : { prior }),
      ...(budget === undefined ? {} : { budget }),
      ...(units === undefined ? {} : { units }),
    }
  })
}
