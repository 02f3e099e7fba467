import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  abs,
  add,
  type Amount,
  convert,
  Decimal,
  divide,
  maximum,
  minimum,
  multiply,
  negate,
  pureNumber,
  type Quantity,
  subtract,
  toQuantity,
} from "../../src/money/index.ts"
import { amountIn, moneyUnit } from "./money-arbitraries.ts"
import * as exact from "./money-rational.ts"

/** An amount, and a number that may have been the true one before it was rounded: both ends of the interval included. */
interface Rounded {
  readonly quantity: Quantity
  readonly truth: exact.Rational
}

const truthWithin = (quantity: Quantity, share: bigint): exact.Rational => {
  const [low, high] = [exact.rationalOf(quantity.low), exact.rationalOf(quantity.high)]
  return exact.plus(low, exact.times(exact.minus(high, low), exact.rational(share, 12n)))
}

const rounded: fc.Arbitrary<Rounded> = fc
  .tuple(amountIn("万元"), fc.constantFrom(0n, 1n, 5n, 6n, 11n, 12n))
  .map(([amount, share]) => ({ quantity: toQuantity(amount), truth: truthWithin(toQuantity(amount), share) }))

const holds = (quantity: Quantity, truth: exact.Rational): boolean =>
  exact.atMost(exact.rationalOf(quantity.low), truth) && exact.atMost(truth, exact.rationalOf(quantity.high))

const least = (a: exact.Rational, b: exact.Rational) => (exact.atMost(a, b) ? a : b)
const greatest = (a: exact.Rational, b: exact.Rational) => (exact.atMost(a, b) ? b : a)

/** The number without its unit, so that it can be a factor. */
const bare = (quantity: Quantity): Quantity => ({ ...quantity, unit: "1" })

type Step = (a: Rounded, b: Rounded) => Rounded
const stepOf =
  (
    calculate: (a: Quantity, b: Quantity) => Result.Result<Quantity, unknown>,
    truth: (a: exact.Rational, b: exact.Rational) => exact.Rational,
  ): Step =>
  (a, b) =>
    Result.match(calculate(a.quantity, b.quantity), {
      onFailure: () => a,
      onSuccess: (quantity) => ({ quantity, truth: truth(a.truth, b.truth) }),
    })

const operations: Readonly<Record<string, Step>> = {
  add: stepOf(add, exact.plus),
  subtract: stepOf(subtract, exact.minus),
  multiply: stepOf((a, b) => multiply(a, bare(b)), exact.times),
  divide: stepOf(
    (a, b) => divide(a, bare(b)),
    (a, b) => exact.times(a, exact.inverse(b)),
  ),
  minimum: stepOf((a, b) => minimum(a, b), least),
  maximum: stepOf((a, b) => maximum(a, b), greatest),
  negate: ({ quantity, truth }) => ({ quantity: negate(quantity), truth: exact.negative(truth) }),
  abs: ({ quantity, truth }) => ({ quantity: abs(quantity), truth: greatest(truth, exact.negative(truth)) }),
}

describe("an interval always holds the true number", () => {
  it.each(Object.entries(operations))("through %s", (_, operation) => {
    fc.assert(
      fc.property(rounded, rounded, (a, b) => {
        const result = operation(a, b)
        expect(holds(result.quantity, result.truth)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it("through calculations of many steps, past the digits that are kept", () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...Object.values(operations)), rounded), { maxLength: 12 })
    fc.assert(
      fc.property(rounded, steps, (start, rest) => {
        const end = rest.reduce((state, [operation, operand]) => operation(state, operand), start)
        expect(holds(end.quantity, end.truth)).toBe(true)
        expect(holds(end.quantity, exact.rationalOf(end.quantity.value))).toBe(true)
      }),
    )
  })

  it("through conversion", () => {
    fc.assert(
      fc.property(amountIn("万元"), moneyUnit, (amount, unit) => {
        const there = convert(amount, unit)
        const back = convert(there, "万元")
        const original = toQuantity(amount)
        expect([back.value, back.low, back.high].map(String)).toEqual(
          [original.value, original.low, original.high].map(String),
        )
        expect(back.decimals).toBe(original.decimals)
      }),
    )
  })
})

describe("an interval is no wider than it must be", () => {
  const ends = (amount: Amount) => {
    const { low, high } = toQuantity(amount)
    return [exact.rationalOf(low), exact.rationalOf(high)] as const
  }
  const isExactly = (a: Decimal, b: exact.Rational) => exact.equals(exact.rationalOf(a), b)

  it("for sums and differences", () => {
    fc.assert(
      fc.property(amountIn("元"), amountIn("元"), (a, b) => {
        const [[aLow, aHigh], [bLow, bHigh]] = [ends(a), ends(b)]
        const sum = Result.getOrThrow(add(a, b))
        const difference = Result.getOrThrow(subtract(a, b))
        expect(isExactly(sum.low, exact.plus(aLow, bLow)) && isExactly(sum.high, exact.plus(aHigh, bHigh))).toBe(true)
        expect(
          isExactly(difference.low, exact.minus(aLow, bHigh)) && isExactly(difference.high, exact.minus(aHigh, bLow)),
        ).toBe(true)
      }),
    )
  })

  it("for products, with negative factors too", () => {
    fc.assert(
      fc.property(amountIn("元"), fc.integer({ min: -1000, max: 1000 }), (a, count) => {
        const [low, high] = ends(a)
        const factor = exact.rational(BigInt(count))
        const product = Result.getOrThrow(multiply(a, pureNumber(new Decimal(count))))
        const [left, right] = [exact.times(low, factor), exact.times(high, factor)]
        expect(isExactly(product.low, least(left, right)) && isExactly(product.high, greatest(left, right))).toBe(true)
      }),
    )
  })
})
