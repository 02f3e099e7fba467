import { type Amount, makeAmount, type UnitOfMeasure } from "../../src/money/index.ts"

/** An amount in a test; a text that is no number is a mistake of the test. */
export const amountOf = <U extends UnitOfMeasure>(text: string, unit: U, decimals?: number): Amount<U> => {
  const amount = makeAmount(text, unit, decimals)
  if (amount === undefined) throw new Error(`not a number: ${text}`)
  return amount
}

export const wan = (text: string, decimals?: number): Amount<"万元"> => amountOf(text, "万元", decimals)
export const yuan = (text: string, decimals?: number): Amount<"元"> => amountOf(text, "元", decimals)
export const percent = (text: string, decimals?: number): Amount<"%"> => amountOf(text, "%", decimals)
export const persons = (text: string): Amount<"人"> => amountOf(text, "人")
