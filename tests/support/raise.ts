import type { Disclosure } from "../../src/disclosure/index.ts"
import { type Amount, isAmount, isMoneyUnit, isReported, makeAmount } from "../../src/money/index.ts"

/** The keys that lead to an amount. */
export type Path = readonly string[]

const membersOf = (node: object): readonly (readonly [string, unknown])[] => Object.entries(node)

const walk = (node: object, path: Path): readonly Path[] =>
  membersOf(node).flatMap(([key, value]): readonly Path[] => {
    const deeper = [...path, key]
    if (isAmount(value)) return isReported(value) && isMoneyUnit(value.unit) ? [deeper] : []
    return typeof value === "object" && value !== null ? walk(value, deeper) : []
  })

/** Every amount of money that a table of the disclosure prints. */
export const tableAmounts = ({ tables }: Disclosure): readonly Path[] => walk(tables, ["tables"])

const raised = (amount: Amount): Amount => {
  const step = amount.decimals >= 2 ? "0.01" : "1"
  const text = amount.value.plus(step).toFixed(Math.max(amount.decimals, 0))
  return makeAmount(text, amount.unit, amount.decimals) ?? amount
}

const change = (node: unknown, [key, ...rest]: Path): unknown => {
  if (key === undefined) return isAmount(node) ? raised(node) : node
  if (typeof node !== "object" || node === null) return node
  const changed = membersOf(node).map(([name, value]) => [name, name === key ? change(value, rest) : value] as const)
  return Array.isArray(node) ? changed.map(([, value]) => value) : Object.fromEntries(changed)
}

const isDisclosure = (value: unknown): value is Disclosure =>
  typeof value === "object" && value !== null && "tables" in value

/** The disclosure with one amount raised by 0.01, or by 1 where its table prints whole units. */
export const raise = (disclosure: Disclosure, path: Path): Disclosure => {
  const other = change(disclosure, path)
  return isDisclosure(other) ? other : disclosure
}
