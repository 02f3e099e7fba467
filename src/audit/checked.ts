import type { Check, Rule } from "../rules/index.ts"
import type { Verdict } from "./report.ts"

/** A check that was made: which rule made it, and how it ended. */
export interface Checked {
  readonly rule: Rule
  readonly check: Check
  readonly verdict: Verdict
}
