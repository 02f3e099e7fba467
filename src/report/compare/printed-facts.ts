import type { Disclosure } from "../../disclosure/index.ts"
import { type Fact, type FactGroup, factGroups, unifyFact } from "../../facts/index.ts"
import { type Amount, isReported } from "../../money/index.ts"

/** The amounts that the tables of a disclosure print for one fact, in order. */
export interface PrintedFact {
  readonly group: FactGroup
  readonly amounts: readonly Amount[]
}

/** The facts of a disclosure's own year that its tables print. */
export interface PrintedFacts {
  readonly groups: readonly FactGroup[]
  /** what tables print under the very name of a fact */
  readonly printed: (fact: Fact) => PrintedFact | undefined
  /** what a fact of another disclosure is here, where this one prints it under a name that means the same money */
  readonly meant: (fact: Fact) => PrintedFact | undefined
}

/** Two years, or a budget and its final accounts, speak of the same thing; which year and stage it is, they say themselves. */
const subjectOf = ({ measure, fund, part, quantity, code, economy, project }: Fact): string =>
  [quantity, measure, fund, part, code ?? "", economy ?? "", project ?? ""].join("|")

/** Gathers the facts that tables print, each under its own name: which funds are the same money may differ next year. */
export const printedFacts = (disclosure: Disclosure): PrintedFacts => {
  const groups = factGroups(disclosure).filter(
    ({ fact, inTables }) =>
      fact.quantity === "amount" &&
      fact.year === disclosure.fiscalYear &&
      (fact.stage === "settled") === (disclosure.kind === "finalAccounts") &&
      inTables.some(({ amount }) => isReported(amount)),
  )
  const printed = new Map<string, { readonly group: FactGroup; readonly amounts: Amount[] }>()
  for (const group of groups)
    for (const { fact, amount } of group.inTables) {
      if (!isReported(amount)) continue
      const subject = subjectOf(fact)
      const known = printed.get(subject)
      if (known === undefined) printed.set(subject, { group, amounts: [amount] })
      else known.amounts.push(amount)
    }
  const unified = new Map(
    groups.map((group) => [
      subjectOf(group.fact),
      { group, amounts: group.inTables.map(({ amount }) => amount).filter(isReported) },
    ]),
  )
  const simplify = unifyFact(disclosure)
  return {
    groups,
    printed: (fact) => printed.get(subjectOf(fact)),
    meant: (fact) => printed.get(subjectOf(fact)) ?? unified.get(subjectOf(simplify(fact))),
  }
}
