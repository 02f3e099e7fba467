import * as Result from "effect/Result"
import { outcomeOf, quantityOf } from "../money/fixed/index.ts"
import type { Measured, Outcome } from "../money/index.ts"

/** How two reported numbers compare; numbers whose units do not compare are different. */
export const outcomeBetween = (a: Measured, b: Measured): Outcome =>
  Result.getOrElse(outcomeOf(quantityOf(a), quantityOf(b)), () => "different")
