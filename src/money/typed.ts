import type { Amount } from "./amount.ts"
import type { Decimal } from "./decimal.ts"
import { pureNumber, type Quantity, toQuantity, zeroOf } from "./quantity.ts"
import { addSame, multiplyNumbers, negateQuantity } from "./same-unit.ts"
import type { UnitOfMeasure } from "./unit.ts"

// Arithmetic for code that knows its units when it is written: it cannot fail, because what could fail does not compile.

/** An amount or quantity of a unit that the compiler knows. */
export type Known<U extends UnitOfMeasure> = Amount<U> | Quantity<U>

/** `U` where it is one unit; `never` where it could be several, so that nothing is added that may not be. */
export type OneUnit<U extends UnitOfMeasure, All extends UnitOfMeasure = U> = U extends unknown
  ? [All] extends [U]
    ? U
    : never
  : never

const known = <U extends UnitOfMeasure>(a: Known<U>): Quantity<U> => (a._tag === "Amount" ? toQuantity(a) : a)

/**
 * `a + b` of one unit. Money of another unit does not compile without `convert`.
 *
 * @example
 * ```ts
 * import { convert, makeAmount, plus } from "gouji"
 *
 * const table = makeAmount("8062800.00", "元")
 * const sentence = makeAmount("3.72", "万元")
 * const both = table && sentence && plus(table, convert(sentence, "元"))
 * both?.value.toFixed() // "8100000"
 * ```
 */
export const plus = <U extends UnitOfMeasure>(a: Known<U>, b: Known<NoInfer<OneUnit<U>>>): Quantity<U> =>
  addSame<U>(known(a), known(b))

/** `a − b` of one unit. */
export const minus = <U extends UnitOfMeasure>(a: Known<U>, b: Known<NoInfer<OneUnit<U>>>): Quantity<U> =>
  addSame<U>(known(a), negateQuantity(known(b)))

/** The sum of any number of amounts of one unit. */
export const total = <U extends UnitOfMeasure>(unit: U, amounts: Iterable<Known<NoInfer<OneUnit<U>>>>): Quantity<U> => {
  let result = zeroOf(unit)
  for (const amount of amounts) result = addSame<U>(result, known(amount))
  return result
}

/** An amount so many times. */
export const times = <U extends UnitOfMeasure>(a: Known<U>, factor: Decimal): Quantity<U> =>
  multiplyNumbers(known(a), pureNumber(factor))
