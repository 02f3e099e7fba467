import type { Change } from "../disclosure/index.ts"
import { factKey } from "./fact.ts"
import type { FactName } from "./name.ts"
import type { SectionChange } from "./section-changes.ts"

/** Two changes that sentences state for the same money. */
export interface TwinChanges {
  readonly name: FactName
  readonly change: Change
  readonly other: Change
}

/** A change of nothing beside the first change of something that another sentence states for the same fact. */
export const unchangedElsewhere = (changes: readonly SectionChange[]): readonly TwinChanges[] => {
  const moving = new Map<string, Change>()
  for (const { fact, change } of changes) {
    const key = factKey(fact)
    if (change.direction !== "none" && !moving.has(key)) moving.set(key, change)
  }
  return changes.flatMap(({ fact, name, change }) => {
    const other = change.direction === "none" ? moving.get(factKey(fact)) : undefined
    return other === undefined ? [] : [{ name, change, other }]
  })
}

/**
 * Where there is no carry-over, income and expenditure of one fund are the same money, and change alike: each change of
 * income in total beside that of expenditure in total.
 */
export const incomeBesideExpenditure = (changes: readonly SectionChange[]): readonly TwinChanges[] => {
  const ofExpenditure = new Map<string, Change>()
  for (const { fact, change } of changes) {
    const key = factKey(fact)
    if (fact.measure === "expenditure" && !ofExpenditure.has(key)) ofExpenditure.set(key, change)
  }
  return changes.flatMap(({ fact, name, change }) => {
    if (fact.measure !== "income" || fact.part !== "total" || fact.code !== undefined) return []
    const other = ofExpenditure.get(factKey({ ...fact, measure: "expenditure" }))
    return other === undefined ? [] : [{ name, change, other }]
  })
}
