import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  add,
  type Amount,
  compare,
  convert,
  type Measured,
  type MoneyUnit,
  order,
  powerOfTen,
  toQuantity,
} from "../../src/money/index.ts"
import { amountIn, money, moneyUnit } from "./money-arbitraries.ts"
import * as exact from "./money-rational.ts"

const outcome = (a: Measured, b: Measured) => Result.getOrThrow(compare(a, b)).outcome

const inYuan = (value: exact.Rational, unit: MoneyUnit) =>
  exact.times(value, exact.rational(10n ** BigInt(powerOfTen(unit))))

/** The definition, in fractions: the same when rounded to the coarser step; else intervals that meet; else different. */
const expectedOutcome = (a: Amount<MoneyUnit>, b: Amount<MoneyUnit>) => {
  const part = (amount: Amount<MoneyUnit>, end: "value" | "low" | "high") =>
    inYuan(exact.rationalOf(toQuantity(amount)[end]), amount.unit)
  const step = (amount: Amount<MoneyUnit>) => inYuan(exact.rational(1n, 10n ** BigInt(amount.decimals)), amount.unit)
  const coarser = exact.atMost(step(a), step(b)) ? step(b) : step(a)
  if (exact.steps(part(a, "value"), coarser) === exact.steps(part(b, "value"), coarser)) return "equal"
  const meet = exact.atMost(part(a, "low"), part(b, "high")) && exact.atMost(part(b, "low"), part(a, "high"))
  return meet ? "withinRounding" : "different"
}

/** Two amounts that are close to each other as often as not. */
const neighbours = fc
  .tuple(money, money, fc.boolean(), moneyUnit)
  .map(
    ([a, b, close]) =>
      [a, close && b.text !== "" ? { ...b, value: a.value.plus(b.value.div(1000)), unit: a.unit } : b] as const,
  )

describe("comparing two amounts of money", () => {
  it("follows its definition", () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(outcome(a, b)).toBe(expectedOutcome(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it("follows its definition for close amounts", () => {
    const close = fc.tuple(amountIn("元"), fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 3 }))
    fc.assert(
      fc.property(close, ([a, count, decimals]) => {
        const b = { ...a, value: a.value.plus(count).toDecimalPlaces(decimals), decimals, text: "1" }
        expect(outcome(a, b)).toBe(expectedOutcome(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it("is the same in both directions", () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const [there, back] = [Result.getOrThrow(compare(a, b)), Result.getOrThrow(compare(b, a))]
        expect(back.outcome).toBe(there.outcome)
        expect(Result.getOrThrow(add(there.difference, back.difference)).value.isZero()).toBe(true)
      }),
    )
  })

  it("is the same in every unit", () => {
    fc.assert(
      fc.property(neighbours, moneyUnit, moneyUnit, ([a, b], one, other) => {
        expect(outcome(convert(a, one), convert(b, other))).toBe(outcome(a, b))
      }),
    )
  })

  it("always finds an amount equal to itself", () => {
    fc.assert(
      fc.property(money, moneyUnit, (a, unit) => {
        expect(outcome(a, convert(a, unit))).toBe("equal")
      }),
    )
  })

  it("differs beyond its tolerance, and only there", () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const { outcome: found, difference, tolerance } = Result.getOrThrow(compare(a, b))
        const beyond = difference.value.abs().greaterThan(tolerance)
        if (found !== "equal") expect(found).toBe(beyond ? "different" : "withinRounding")
      }),
    )
  })
})

describe("ordering two amounts of money", () => {
  it("holds in one direction at least, and in both where they are equal", () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        const [upward, downward] = [Result.getOrThrow(order(a, b)), Result.getOrThrow(order(b, a))]
        expect([upward.outcome, downward.outcome]).toContain("holds")
        expect(upward.outcome === "holds" && downward.outcome === "holds").toBe(outcome(a, b) === "equal")
      }),
    )
  })

  it("is the same read from the other side", () => {
    fc.assert(
      fc.property(neighbours, ([a, b]) => {
        expect(Result.getOrThrow(order(a, b, "<")).outcome).toBe(Result.getOrThrow(order(b, a, ">")).outcome)
        expect(Result.getOrThrow(order(a, b, "<=")).outcome).toBe(Result.getOrThrow(order(b, a, ">=")).outcome)
      }),
    )
  })
})
