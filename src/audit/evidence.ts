import type { Amount } from "../money/index.ts"
import type { Text } from "../rules/index.ts"
import type { Checked } from "./checked.ts"

/** How the other checks judge an amount: those that it holds in, and those that it breaks. */
export interface Standing {
  readonly holds: number
  readonly breaks: number
}

/** One value among several that are printed for the same fact, with the amounts that print it. */
export interface Candidate {
  readonly value: string
  readonly amounts: readonly Amount[]
}

const byAmountOf = (checks: readonly Checked[]): ReadonlyMap<Amount, readonly Checked[]> => {
  const byAmount = new Map<Amount, Checked[]>()
  for (const checked of checks) {
    for (const { amount } of checked.check.readings) {
      const known = byAmount.get(amount)
      if (known === undefined) byAmount.set(amount, [checked])
      // A check may read an amount twice; it counts once.
      else if (known.at(-1) !== checked) known.push(checked)
    }
  }
  return byAmount
}

/** How often each amount held, and how often it did not, in the checks of other rules. Only a conflict asks for it. */
export const standings = (checks: readonly Checked[]): ((amounts: readonly Amount[], rule: string) => Standing) => {
  let byAmount: ReturnType<typeof byAmountOf> | undefined
  return (amounts, rule) => {
    byAmount ??= byAmountOf(checks)
    const known = byAmount
    const concerned = new Set(amounts.flatMap((amount) => known.get(amount) ?? []))
    const others = [...concerned].filter((checked) => checked.rule.id !== rule)
    return {
      holds: others.filter(({ verdict }) => verdict === "pass" || verdict === "rounding").length,
      breaks: others.filter(({ verdict }) => verdict === "fail").length,
    }
  }
}

/** A candidate, and how it stands. */
export interface Judged extends Candidate {
  readonly standing: Standing
}

/**
 * Orders the values that are printed for one fact from the best supported to the worst: fewer broken identities first,
 * then more places that print it, then more identities that hold.
 */
export const judge = (
  candidates: readonly Candidate[],
  standingOf: (amounts: readonly Amount[]) => Standing,
): readonly Judged[] =>
  candidates
    .map((candidate) => ({ ...candidate, standing: standingOf(candidate.amounts) }))
    .sort(
      (a, b) =>
        a.standing.breaks - b.standing.breaks ||
        b.amounts.length - a.amounts.length ||
        b.standing.holds - a.standing.holds,
    )

const best = ({ value, amounts, standing }: Judged): Text => ({
  zh: `${value}有${amounts.length}处印出，另有${standing.holds}项勾稽支持`,
  en: `${value} is printed ${amounts.length} time(s) and supported by ${standing.holds} other check(s)`,
})

const worst = ({ value, standing }: Judged): Text => ({
  zh: `${value}使另外${standing.breaks}项勾稽不成立，不可能正确`,
  en: `${value} breaks ${standing.breaks} other check(s) and cannot be right`,
})

const isAhead = (first: Judged, second: Judged): boolean =>
  first.standing.breaks < second.standing.breaks || first.amounts.length > second.amounts.length

/** Says which of the values is supported, and which cannot be right; empty where nothing tells them apart. */
export const verdictOn = (judged: readonly Judged[]): Text => {
  const [first, second] = judged
  if (first === undefined || second === undefined || !isAhead(first, second)) return { zh: "", en: "" }
  const wrong = judged.filter(({ standing }) => standing.breaks > first.standing.breaks).map(worst)
  const parts = [best(first), ...wrong]
  return { zh: `${parts.map(({ zh }) => zh).join("；")}。`, en: `${parts.map(({ en }) => en).join("; ")}.` }
}
