import * as fc from "fast-check"
import { type Amount, makeAmount, type MoneyUnit, moneyUnits, type UnitOfMeasure } from "../../src/money/index.ts"

const digitsOf = (count: number, decimals: number): string => {
  const text = String(Math.abs(count)).padStart(decimals + 1, "0")
  const sign = count < 0 ? "-" : ""
  return sign + (decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`)
}

/** Numbers as tables print them, near zero as often as large, now and then blank. */
const printedNumber = fc
  .tuple(fc.oneof(fc.integer({ min: -300, max: 300 }), fc.maxSafeInteger()), fc.integer({ min: 0, max: 4 }))
  .map(([count, decimals]) => digitsOf(count, decimals))

export const amountIn = <U extends UnitOfMeasure>(unit: U): fc.Arbitrary<Amount<U>> =>
  fc
    .tuple(fc.oneof({ weight: 9, arbitrary: printedNumber }, fc.constant("")), fc.integer({ min: 0, max: 4 }))
    .map(([text, decimals]) => makeAmount(text, unit, decimals))
    .filter((amount) => amount !== undefined)

export const moneyUnit: fc.Arbitrary<MoneyUnit> = fc.constantFrom(...moneyUnits)

export const money: fc.Arbitrary<Amount<MoneyUnit>> = moneyUnit.chain((unit) => amountIn<MoneyUnit>(unit))
