import * as Result from "effect/Result"
import type { Disclosure } from "../../disclosure/index.ts"
import { type Amount, compare, type Measured } from "../../money/index.ts"
import { consensus } from "../consensus.ts"
import { type Fact, factKey } from "../fact.ts"
import { factGroups } from "../groups.ts"
import { unifyFact } from "../unify.ts"

/** What another disclosure prints for a fact of this one: tables rather than sentences, and what most places say. */
export type Lookup = (fact: Fact) => readonly Amount[]

// Money of the year itself and money with what was carried over: which one this disclosure means, the other may print as either.
const sameByAnotherName = (fact: Fact): readonly Fact[] =>
  fact.measure === "expenditure" ? [fact, { ...fact, measure: "thisYearExpenditure" }] : [fact]

/**
 * Looks facts up in another disclosure. Which funds are the same money there follows from that disclosure, so that the
 * facts asked for are those as printed here, before they are unified.
 */
export const lookupIn = (other: Disclosure): Lookup => {
  const simplify = unifyFact(other)
  const groups = new Map(factGroups(other).map((group) => [group.key, group]))
  return (fact) =>
    sameByAnotherName(fact).flatMap((named) => {
      const group = groups.get(factKey(simplify(named)))
      const found = group && (consensus(group.inTables) ?? consensus(group.inText))
      return found === undefined ? [] : [found.amount]
    })
}

const agrees = (said: Measured, amount: Amount): boolean => {
  const compared = compare(said, amount)
  return Result.isSuccess(compared) && compared.success.outcome !== "different"
}

/** Of the amounts that may be meant, the one that agrees with what is said: only what agrees with none is contradicted. */
export const meant = (said: Measured, candidates: readonly Amount[]): Amount | undefined =>
  candidates.find((amount) => agrees(said, amount)) ?? candidates[0]
