import { Decimal } from "decimal.js"
import { disclosureContext } from "../../src/rules/index.ts"
import { allRollups } from "../../src/rules/select/rollups.ts"
import { decoded, rows } from "./disclosure.ts"

/** A number that should be the sum of others, as printed. */
export interface Identity {
  readonly actual: string
  readonly parts: readonly string[]
}

/** Every parent with its children in each column, and every row's total with its columns: what the peers are handed. */
export const identities: readonly Identity[] = [
  ...allRollups(disclosureContext(decoded())).map(({ actual, parts }) => ({
    actual: actual.text,
    parts: parts.map(({ text }) => text),
  })),
  ...rows.map(({ amounts: { total, basic, project } }) => ({ actual: total, parts: [basic, project] })),
]

/** An identity with its numbers read already: the peers need not parse them on every run. */
export interface ExactIdentity {
  readonly actual: Decimal
  readonly parts: readonly Decimal[]
}

export const exactIdentities: readonly ExactIdentity[] = identities.map(({ actual, parts }) => ({
  actual: new Decimal(actual),
  parts: parts.map((part) => new Decimal(part)),
}))

const half = new Decimal("0.005")
const isDecimals = (value: unknown): value is readonly Decimal[] => Array.isArray(value)

/**
 * Whether a number is the sum of others within what rounding all of them to 0.01 may do: the one operator that the
 * peers written in JavaScript are given, so that as little as possible of their time goes into evaluating trees.
 */
export const within = (actual: unknown, parts: unknown): boolean => {
  if (!Decimal.isDecimal(actual) || !isDecimals(parts)) return false
  const sum = parts.reduce((total, part) => total.plus(part), new Decimal(0))
  const room = half.times(parts.length + 1)
  return sum.minus(actual).abs().lessThanOrEqualTo(room)
}

/** The places of the identities that do not hold. */
export const placesOf = <A>(items: readonly A[], holds: (item: A) => boolean): readonly number[] =>
  items.flatMap((item, index) => (holds(item) ? [] : [index]))
