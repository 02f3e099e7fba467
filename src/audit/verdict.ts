import { Agreement, type CheckOutcome, Failure } from "../rules/index.ts"
import type { Verdict, VerdictCounts } from "./report.ts"

const ofAgreement = { equal: "pass", withinRounding: "rounding", different: "fail" } as const

/** The verdict of a check. */
export const verdictOf = (outcome: CheckOutcome): Verdict => {
  if (outcome instanceof Agreement) return ofAgreement[outcome.outcome]
  if (outcome instanceof Failure) return "error"
  if (outcome._tag === "NotApplicable") return "notApplicable"
  return outcome.holds ? "pass" : "fail"
}

/** Counts the verdicts of checks. */
export const countVerdicts = (checks: readonly { readonly verdict: Verdict }[]): VerdictCounts => {
  const counts = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, error: 0 }
  for (const { verdict } of checks) counts[verdict] += 1
  return counts
}
