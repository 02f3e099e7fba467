import type { Completion, Disclosure, Statement } from "../disclosure/index.ts"
import type { Amount } from "../money/index.ts"
import type { CodeFinder } from "./codes.ts"
import { consensus } from "./consensus.ts"
import { factKey } from "./fact.ts"
import { subjectFact } from "./from-text.ts"
import type { FactGroup } from "./groups.ts"
import { codeNames, type FactName, nameOfFact } from "./name.ts"
import { unifyFact } from "./unify.ts"
import { yearsOwn } from "./years-own.ts"

/** How far a budget was carried out, as a sentence says it, with the two amounts where a table has to give one of them. */
export interface TabledCompletion {
  readonly name: FactName
  readonly statement: Statement
  readonly completion: Completion
  readonly amount: Amount
  readonly budget: Amount
}

/**
 * “公务接待费支出决算0.6万元，完成预算的87%”, “决算数小于预算数”: sentences of final accounts that leave an amount to the
 * table that prints what was budgeted beside what was settled.
 */
export const tabledCompletions = (
  disclosure: Disclosure,
  groups: readonly FactGroup[],
  find: CodeFinder,
): readonly TabledCompletion[] => {
  const byKey = new Map(groups.map((group) => [group.key, group]))
  const own = yearsOwn(disclosure)
  const unify = unifyFact(disclosure)
  const names = codeNames(disclosure)
  return disclosure.narrative.statements.flatMap((statement) => {
    const { completion } = statement
    if (completion === undefined || (statement.amount !== undefined && completion.budget !== undefined)) return []
    const plain = subjectFact(disclosure, statement, find, own)
    if (plain === undefined) return []
    const fact = unify({ ...plain, quantity: "amount" })
    const printed = (stage: "budgeted" | "settled"): Amount | undefined =>
      consensus(byKey.get(factKey({ ...fact, stage }))?.inTables ?? [])?.amount
    const amount = statement.amount ?? printed("settled")
    const budget = completion.budget ?? printed("budgeted")
    return amount === undefined || budget === undefined
      ? []
      : [{ name: nameOfFact(fact, names), statement, completion, amount, budget }]
  })
}
