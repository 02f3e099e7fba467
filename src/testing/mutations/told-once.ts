import type { Disclosure, Statement } from "../../disclosure/index.ts"
import { factGroups } from "../../facts/index.ts"
import type { Words } from "./mutation.ts"

const reportCounts = new WeakMap<Disclosure, ReadonlyMap<object, number>>()

const countsOf = (disclosure: Disclosure): ReadonlyMap<object, number> => {
  const known = reportCounts.get(disclosure)
  if (known !== undefined) return known
  const counts = new Map(
    factGroups(disclosure).flatMap(({ reports }) => reports.map(({ amount }) => [amount, reports.length] as const)),
  )
  reportCounts.set(disclosure, counts)
  return counts
}

/** Whether nothing else in the disclosure reports what a statement states. */
export const isToldOnce = (disclosure: Disclosure, { amount }: Statement): boolean =>
  amount !== undefined && (countsOf(disclosure).get(amount) ?? 1) === 1

export const toldOnce: Words = {
  zh: "只有这一处印出这个数，没有可以核对的。",
  en: "The number is printed here only: there is nothing to hold it against.",
}
