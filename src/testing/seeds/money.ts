import * as fc from "fast-check"
import type { Fen } from "../money.ts"

/** Exact money: so many hundreds of 元, which 万元 with two decimals print exactly, and what lies between. */
export interface MoneySeed {
  readonly hundreds: bigint
  readonly fen: bigint
}

const fenInHundred = 10_000n

// Small money as often as large: at the edges of rounding a few 元 decide.
const hundreds = (min: bigint) =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: fc.bigInt({ min, max: 999n }) },
    { weight: 4, arbitrary: fc.bigInt({ min, max: 99_999n }) },
    { weight: 1, arbitrary: fc.bigInt({ min, max: 9_999_999n }) },
  )

/** Money above nothing, or from nothing on. */
export const money = (min: 0n | 1n): fc.Arbitrary<MoneySeed> =>
  fc.record({ hundreds: hundreds(min), fen: fc.bigInt({ min: 0n, max: fenInHundred - 1n }) })

/** The money of a seed: to the fen, or in whole hundreds of 元. */
export const fenOf = ({ hundreds: whole, fen }: MoneySeed, isExact: boolean): Fen =>
  whole * fenInHundred + (isExact ? 0n : fen)
