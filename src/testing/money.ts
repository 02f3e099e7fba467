import {
  type Amount,
  Decimal,
  decimalsOf,
  type MoneyUnit,
  powerOfTen,
  type UnitOfMeasure,
  zero,
} from "../money/index.ts"

/** An exact sum of money in 分, as books keep it: what a disclosure prints is rounded from it. */
export type Fen = bigint

/** How a table prints money. */
export interface Printing {
  readonly unit: MoneyUnit
  readonly decimals: number
  /** whether nothing is printed as a blank cell, or as 0.00 */
  readonly blanks: boolean
}

const fenInYuan = 2

const tenTo = (exponent: number): bigint => 10n ** BigInt(exponent)

/** Half up, away from zero, as disclosures round. */
const divideRounded = (dividend: bigint, divisor: bigint): bigint =>
  dividend < 0n ? -divideRounded(-dividend, divisor) : (dividend + divisor / 2n) / divisor

/** Exact money in the plain digits of a unit and a number of decimals. */
export const digitsOf = (fen: Fen, unit: MoneyUnit, decimals: number): string => {
  const last = divideRounded(fen * tenTo(decimals), tenTo(fenInYuan + powerOfTen(unit)))
  const digits = String(last < 0n ? -last : last).padStart(decimals + 1, "0")
  const sign = last < 0n ? "-" : ""
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`)
}

/** An amount of digits as {@link digitsOf} writes them; of a blank. */
export const amountOf = <U extends UnitOfMeasure>(
  digits: string,
  unit: U,
  decimals = decimalsOf(digits),
): Amount<U> => ({
  _tag: "Amount",
  value: digits === "" ? zero : new Decimal(digits),
  unit,
  decimals,
  text: digits,
})

/** A cell of a table. */
export const cellOf = (fen: Fen, { unit, decimals, blanks }: Printing): Amount =>
  amountOf(fen === 0n && blanks ? "" : digitsOf(fen, unit, decimals), unit, decimals)

/** Money as sentences state it: in 万元 with two decimals. */
export const statedMoney = (fen: Fen): Amount => amountOf(digitsOf(fen, "万元", 2), "万元", 2)

/** A number of things. */
export const counted = (number: number, unit: UnitOfMeasure): Amount => amountOf(String(number), unit, 0)

/** The sum of exact money. */
export const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => sum + amount, 0n)
