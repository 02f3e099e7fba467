import { type Amount, isAmount, isReported } from "../money/index.ts"
import type { Checked } from "./checked.ts"
import type { Coverage, Verdict } from "./report.ts"

const evaluated: readonly Verdict[] = ["pass", "rounding", "fail"]

/** Which of the disclosure's printed amounts took part in a check that came to a verdict. */
export const coverageOf = (pointers: ReadonlyMap<object, string>, checks: readonly Checked[]): Coverage => {
  const read = new Set<Amount>()
  for (const { verdict, amounts } of checks) {
    if (evaluated.includes(verdict)) for (const amount of amounts) read.add(amount)
  }
  const printed = [...pointers].flatMap(([node, pointer]) =>
    isAmount(node) && isReported(node) ? [{ node, pointer }] : [],
  )
  const unchecked = printed.filter(({ node }) => !read.has(node)).map(({ pointer }) => pointer)
  return { amounts: printed.length, checked: printed.length - unchecked.length, unchecked }
}
