import type { Change, Disclosure, Statement } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import { consensus } from "./consensus.ts"
import type { Fact, FactReport } from "./fact.ts"
import { factChanged } from "./fact.ts"
import type { FactGroup } from "./groups.ts"
import { indexOf } from "./index-of.ts"
import type { FactName } from "./name.ts"

/** A change that a sentence states, with the amount that changed, which another sentence may have given. */
export interface StatedChange {
  readonly name: FactName
  readonly statement: Statement
  readonly change: Change
  readonly amount?: Amount
  readonly prior?: Amount
}

interface Located {
  readonly group: FactGroup
  readonly report: FactReport
}

const byOwner = (groups: readonly FactGroup[]): ReadonlyMap<object, Located> => {
  const owners = new Map<object, Located>()
  for (const group of groups) for (const report of group.inText) owners.set(report.owner, { group, report })
  return owners
}

/**
 * Every change that a sentence states. A sentence that gives only the change (“公务接待费减少0.5万元”) takes the amount
 * that the document gives for the same fact elsewhere.
 */
export const statedChanges = (disclosure: Disclosure, groups: readonly FactGroup[]): readonly StatedChange[] => {
  const owners = byOwner(groups)
  const find = indexOf(groups)
  const amountOf = (fact: Fact): Amount | undefined => {
    const group = find(factChanged(fact))
    if (group === undefined) return undefined
    return consensus(group.inTables)?.amount ?? consensus(group.inText)?.amount
  }
  return disclosure.narrative.statements.flatMap((statement) => {
    const { change } = statement
    if (change === undefined) return []
    const located = owners.get(change) ?? owners.get(statement)
    const amount = statement.amount ?? (located === undefined ? undefined : amountOf(located.group.fact))
    return [
      {
        name: located?.group.name ?? { zh: statement.text, en: statement.text },
        statement,
        change,
        ...(amount === undefined ? {} : { amount }),
        ...(statement.prior === undefined ? {} : { prior: statement.prior }),
      },
    ]
  })
}
