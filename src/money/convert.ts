import type { Amount } from "./amount.ts"
import { tenTo } from "./decimal.ts"
import { type Quantity, toQuantity } from "./quantity.ts"
import { isMoneyUnit, type MoneyUnit, powerOfTen } from "./unit.ts"

/** Whether a quantity is money, in whatever unit. */
export const isMoney = (quantity: Quantity): quantity is Quantity<MoneyUnit> => isMoneyUnit(quantity.unit)

/**
 * The same money in another unit, exactly. The result knows how finely the original was reported: 806.28 万元 is
 * 8,062,800 元 give or take 50 元.
 *
 * @example
 * ```ts
 * import { convert, makeAmount } from "gouji"
 *
 * const wan = makeAmount("806.28", "万元")
 * const yuan = wan && convert(wan, "元")
 * yuan?.value.toFixed() // "8062800"
 * yuan?.high.toFixed() // "8062850"
 * ```
 */
export const convert = <U extends MoneyUnit>(money: Amount<MoneyUnit> | Quantity<MoneyUnit>, unit: U): Quantity<U> => {
  const { value, low, high, decimals, unit: from } = money._tag === "Amount" ? toQuantity(money) : money
  const shift = powerOfTen(from) - powerOfTen(unit)
  const factor = tenTo(shift)
  return {
    _tag: "Quantity",
    value: value.times(factor),
    low: low.times(factor),
    high: high.times(factor),
    unit,
    decimals: decimals === undefined ? undefined : decimals - shift,
  }
}
