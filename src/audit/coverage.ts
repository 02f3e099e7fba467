import { type Amount, isAmount, isReported } from "../money/index.ts"
import type { Checked } from "./checked.ts"
import type { Coverage, Verdict } from "./report.ts"

const evaluated: readonly Verdict[] = ["pass", "rounding", "fail"]

/** Which of the disclosure's printed amounts took part in a check that came to a verdict. */
export const coverageOf = (pointers: ReadonlyMap<object, string>, checks: readonly Checked[]): Coverage => {
  const read = new Set<Amount>()
  for (const { verdict, check } of checks) {
    if (evaluated.includes(verdict)) for (const { amount } of check.readings) read.add(amount)
  }
  const unchecked: string[] = []
  let amounts = 0
  for (const [node, pointer] of pointers) {
    if (!isAmount(node) || !isReported(node)) continue
    amounts += 1
    if (!read.has(node)) unchecked.push(pointer)
  }
  return { amounts, checked: amounts - unchecked.length, unchecked }
}
