import type { Disclosure } from "../../disclosure/index.ts"
import type { FactGroup, FactName } from "../../facts/index.ts"
import {
  type Amount,
  convert,
  type Decimal,
  Decimal as DecimalOf,
  isMoney,
  isReported,
  toQuantity,
} from "../../money/index.ts"
import { type PrintedFact, type PrintedFacts, printedFacts } from "./printed-facts.ts"

/** A fact that two disclosures report differently, or that only one of them reports. */
export interface FactChange {
  readonly name: FactName
  readonly code?: string
  readonly before?: Amount
  readonly after?: Amount
  /** after − before, in the unit of the amount after; absent where one side is missing or the two cannot be subtracted */
  readonly difference?: Decimal
  /** the change in per cent of the amount before, to two decimals; absent where that is zero or missing */
  readonly rate?: Decimal
}

/** What two disclosures say of the same facts. */
export interface ChangedFacts {
  readonly changed: readonly FactChange[]
  readonly onlyBefore: readonly FactChange[]
  readonly onlyAfter: readonly FactChange[]
  /** how many facts both report with the same number */
  readonly same: number
}

const inUnitOf = (amount: Amount, target: Amount): Decimal | undefined => {
  const [quantity, wanted] = [toQuantity(amount), toQuantity(target)]
  if (quantity.unit === wanted.unit) return quantity.value
  return isMoney(quantity) && isMoney(wanted) ? convert(quantity, wanted.unit).value : undefined
}

/** What changed names, which of two facts tells more: where all money is general, “all” says less than another year's name. */
const namedBy = (before: FactGroup, after: FactGroup): FactGroup =>
  after.fact.fund === "all" && before.fact.fund !== "all" ? before : after

const known = ({ name, code }: FactGroup): Pick<FactChange, "name" | "code"> => ({
  name,
  ...(code === undefined ? {} : { code }),
})

const changeOf = (named: FactGroup, before: Amount, after: Amount): FactChange => {
  const base = inUnitOf(before, after)
  if (base === undefined) return { ...known(named), before, after }
  const difference = after.value.minus(base)
  if (base.isZero()) return { ...known(named), before, after, difference }
  return {
    ...known(named),
    before,
    after,
    difference,
    rate: difference.div(base).times(100).toDecimalPlaces(2, DecimalOf.ROUND_HALF_UP),
  }
}

const isSame = ({ difference }: FactChange): boolean => difference?.isZero() === true

/**
 * Place by place, the first where the two differ. Where one has more places than the other, nobody knows which of them
 * are the same; a number that both print somewhere has not changed.
 */
const changeBetween = (before: PrintedFact, after: PrintedFact): FactChange | undefined => {
  const named = namedBy(before.group, after.group)
  const isAligned = before.amounts.length === after.amounts.length
  const changes = after.amounts.flatMap((now, place) =>
    before.amounts.flatMap((then, index) => (isAligned && index !== place ? [] : [changeOf(named, then, now)])),
  )
  return changes.find((change) => isSame(change) !== isAligned) ?? changes[0]
}

interface Pair {
  readonly before: FactGroup
  readonly after: FactGroup
  readonly change: FactChange
}

/**
 * The facts of both: those that are printed under one name in both; then those that either prints under a name which
 * means the same money there. Facts that are one in both change once.
 */
const pairsOf = (before: PrintedFacts, after: PrintedFacts): readonly Pair[] => {
  const pairs = new Map<string, Pair>()
  const facts = [...before.groups, ...after.groups].flatMap(({ inTables }) => inTables.map(({ fact }) => fact))
  const meet = (earlier: PrintedFact | undefined, now: PrintedFact | undefined, isByName: boolean): void => {
    if (earlier === undefined || now === undefined) return
    const key = `${earlier.group.key}\n${now.group.key}`
    const met = pairs.get(key)
    if (met !== undefined && !(isByName && isSame(met.change))) return
    const change = changeBetween(earlier, now)
    if (change !== undefined) pairs.set(key, { before: earlier.group, after: now.group, change })
  }
  for (const fact of facts) meet(before.printed(fact), after.printed(fact), true)
  for (const fact of facts) meet(before.meant(fact), after.meant(fact), false)
  return [...pairs.values()]
}

const firstAmount = ({ inTables }: FactGroup): Amount | undefined =>
  inTables.find(({ amount }) => isReported(amount))?.amount

/**
 * Compares what two disclosures of one unit report: last year's and this year's, a budget and its final accounts, or one
 * before and after its correction.
 */
export const compareDisclosures = (before: Disclosure, after: Disclosure): ChangedFacts => {
  const [old, now] = [printedFacts(before), printedFacts(after)]
  const pairs = pairsOf(old, now)
  const changed = pairs.map(({ change }) => change).filter((change) => !isSame(change))
  const met = new Set(pairs.flatMap((pair) => [pair.before, pair.after]))
  const alone = (side: "before" | "after") => (group: FactGroup) => {
    const amount = firstAmount(group)
    return { ...known(group), ...(amount === undefined ? {} : { [side]: amount }) }
  }
  return {
    changed,
    onlyBefore: old.groups.filter((group) => !met.has(group)).map(alone("before")),
    onlyAfter: now.groups.filter((group) => !met.has(group)).map(alone("after")),
    same: pairs.length - changed.length,
  }
}
