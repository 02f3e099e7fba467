import type { Amount } from "../money/index.ts"
import { compare } from "../money/index.ts"
import * as Result from "effect/Result"
import type { FactReport } from "./fact.ts"

const agree = (a: Amount, b: Amount): boolean => {
  const comparison = compare(a, b)
  return Result.isSuccess(comparison) && comparison.success.outcome === "equal"
}

/**
 * The report that most of the others agree with, the first among equals; `undefined` where there is none.
 * A blank among printed amounts has no voice.
 */
export const consensus = (reports: readonly FactReport[]): FactReport | undefined => {
  const printed = reports.filter(({ amount }) => amount.text !== "")
  const voters = printed.length > 0 ? printed : reports
  const votes = voters.map((candidate) => voters.filter(({ amount }) => agree(candidate.amount, amount)).length)
  const most = Math.max(0, ...votes)
  return voters[votes.indexOf(most)]
}
