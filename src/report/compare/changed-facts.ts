import type { Disclosure } from "../../disclosure/index.ts"
import { type Fact, type FactGroup, factGroups, type FactName } from "../../facts/index.ts"
import {
  type Amount,
  convert,
  type Decimal,
  Decimal as DecimalOf,
  isMoney,
  isReported,
  toQuantity,
} from "../../money/index.ts"

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

// Two years, or a budget and its final accounts, speak of the same thing; which year and stage it is, they say themselves.
const subjectOf = ({ measure, fund, part, quantity, code, economy, project }: Fact): string =>
  [quantity, measure, fund, part, code ?? "", economy ?? "", project ?? ""].join("|")

/** The facts of the disclosure's own year that its tables print; the first that prints a number counts. */
const factsOf = (disclosure: Disclosure): ReadonlyMap<string, FactGroup> => {
  const groups = factGroups(disclosure).filter(
    ({ fact, inTables }) =>
      fact.quantity === "amount" &&
      fact.year === disclosure.fiscalYear &&
      (fact.stage === "settled") === (disclosure.kind === "finalAccounts") &&
      inTables.some(({ amount }) => isReported(amount)),
  )
  return new Map(groups.map((group) => [subjectOf(group.fact), group]))
}

const amountOf = ({ inTables }: FactGroup): Amount | undefined =>
  inTables.find(({ amount }) => isReported(amount))?.amount

const inUnitOf = (amount: Amount, target: Amount): Decimal | undefined => {
  const [quantity, wanted] = [toQuantity(amount), toQuantity(target)]
  if (quantity.unit === wanted.unit) return quantity.value
  return isMoney(quantity) && isMoney(wanted) ? convert(quantity, wanted.unit).value : undefined
}

const changeOf = ({ name, code }: FactGroup, before: Amount | undefined, after: Amount | undefined): FactChange => {
  const known = { name, ...(code === undefined ? {} : { code }) }
  if (before === undefined || after === undefined)
    return { ...known, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
  const base = inUnitOf(before, after)
  if (base === undefined) return { ...known, before, after }
  const difference = after.value.minus(base)
  if (base.isZero()) return { ...known, before, after, difference }
  return {
    ...known,
    before,
    after,
    difference,
    rate: difference.div(base).times(100).toDecimalPlaces(2, DecimalOf.ROUND_HALF_UP),
  }
}

/**
 * Compares what two disclosures of one unit report: last year's and this year's, a budget and its final accounts, or one
 * before and after its correction.
 */
export const compareDisclosures = (before: Disclosure, after: Disclosure): ChangedFacts => {
  const [old, now] = [factsOf(before), factsOf(after)]
  const both = [...now].flatMap(([subject, group]) => {
    const earlier = old.get(subject)
    return earlier === undefined ? [] : [changeOf(group, amountOf(earlier), amountOf(group))]
  })
  const changed = both.filter(({ difference }) => difference?.isZero() !== true)
  return {
    changed,
    onlyBefore: [...old].flatMap(([subject, group]) =>
      now.has(subject) ? [] : [changeOf(group, amountOf(group), undefined)],
    ),
    onlyAfter: [...now].flatMap(([subject, group]) =>
      old.has(subject) ? [] : [changeOf(group, undefined, amountOf(group))],
    ),
    same: both.length - changed.length,
  }
}
