import type { Amount } from "../money/index.ts"
import type { FactReport } from "./fact.ts"
import { outcomeBetween } from "./outcome-between.ts"

const agree = (a: Amount, b: Amount): boolean => {
  if (a.unit === b.unit && a.decimals === b.decimals) return a.value.equals(b.value)
  return outcomeBetween(a, b) === "equal"
}

/**
 * The report that most of the voters agree with, the first among equals; `undefined` where there is none. The voters are
 * the reports themselves unless others are given. A blank among printed amounts is not chosen.
 */
export const consensus = (
  reports: readonly FactReport[],
  voters: readonly FactReport[] = reports,
): FactReport | undefined => {
  const [only] = reports
  if (reports.length === 1 && voters === reports) return only
  const printed = reports.filter(({ amount }) => amount.text !== "")
  const candidates = printed.length > 0 ? printed : reports
  const [first] = candidates
  if (first !== undefined && voters.every(({ amount }) => agree(first.amount, amount))) return first
  const votes = candidates.map((candidate) => voters.filter(({ amount }) => agree(candidate.amount, amount)).length)
  const most = Math.max(0, ...votes)
  return candidates[votes.indexOf(most)]
}
