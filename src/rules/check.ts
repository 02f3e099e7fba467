import type { Agreement } from "./language/agreement.ts"
import type { Failure } from "./language/signal.ts"
import type { Reading } from "./language/trace.ts"
import type { Value } from "./language/value.ts"
import type { Text } from "./text.ts"

/** A condition that is true or not, without numbers to compare. */
export interface Answered {
  readonly _tag: "Answered"
  readonly holds: boolean
}

/** A check that has nothing to check, and why. */
export interface NotApplicable {
  readonly _tag: "NotApplicable"
  readonly reason: Text
}

/** How one check ended: two numbers were compared, a condition answered, nothing to check, or no way to evaluate it. */
export type CheckOutcome = Agreement | Answered | NotApplicable | Failure

/** One item of a rule, checked. */
export interface Check {
  /** the item that `forEach` gave; the whole disclosure where there is no `forEach` */
  readonly item: Value
  readonly outcome: CheckOutcome
  /** the amounts that `assert` calculated with */
  readonly readings: readonly Reading[]
  /** the JSON pointer of the place that the check is about */
  readonly path: () => string
  /** the rule's message about this item; `said` are texts for places in it that the rule cannot fill */
  readonly message: (said?: Readonly<Record<string, Text>>) => Text
  /** the equation that was evaluated: every number as printed, the difference, and what rounding allows */
  readonly equation: () => Text
}
