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

/** Counts verdicts. */
export const countVerdicts = (verdicts: readonly Verdict[]): VerdictCounts => {
  const count = (wanted: Verdict): number => verdicts.filter((verdict) => verdict === wanted).length
  return {
    pass: count("pass"),
    rounding: count("rounding"),
    fail: count("fail"),
    notApplicable: count("notApplicable"),
    error: count("error"),
  }
}
