import type { Amount } from "../money/index.ts"
import type { Verdict } from "./report.ts"

/** A check that was made: which rule made it, how it ended, and which of the disclosure's amounts it read. */
export interface Checked {
  readonly rule: string
  readonly verdict: Verdict
  readonly amounts: readonly Amount[]
}
