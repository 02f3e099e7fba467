import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  add,
  compare,
  Decimal,
  type Measured,
  order,
  percentOf,
  pureNumber,
  type Relation,
  sum,
} from "../../src/money/index.ts"
import { amountOf, percent, persons, wan, yuan } from "./of.ts"

const outcome = (actual: Measured, expected: Measured, tolerance?: string) =>
  Result.getOrThrow(compare(actual, expected, tolerance === undefined ? undefined : new Decimal(tolerance))).outcome

describe("comparing amounts", () => {
  it.each([
    ["the same", wan("606.38"), wan("606.38"), "equal"],
    ["a table of two decimals prints no zeros", wan("35", 2), wan("35.00"), "equal"],
    ["one hundred 元 apart", wan("606.38"), wan("606.37"), "withinRounding"],
    ["two hundred 元 apart", wan("606.38"), wan("606.36"), "different"],
    ["a fen apart, exactly reported", yuan("606.38"), yuan("606.37"), "different"],
    ["a 元 apart, whole 元", yuan("606"), yuan("607"), "withinRounding"],
    ["a person more", persons("7"), persons("8"), "different"],
    ["元 that round to the 万元", yuan("8062849.99"), wan("806.28"), "equal"],
    ["元 halfway, which round up", yuan("8062850.00"), wan("806.29"), "equal"],
    ["元 halfway, which touch the interval below", yuan("8062850.00"), wan("806.28"), "withinRounding"],
    ["元 just beyond", yuan("8062850.01"), wan("806.28"), "different"],
    ["a coarse sentence and a fine table", wan("806.3"), wan("806.28"), "equal"],
    ["亿元 and 元", amountOf("1.2", "亿元"), yuan("121234567.89"), "equal"],
    ["a blank and a zero", wan("", 2), wan("0.00"), "equal"],
    ["a blank and something", wan("", 2), wan("0.01"), "different"],
    ["an amount and a literal", wan("35", 2), pureNumber(new Decimal(35)), "equal"],
  ] as const)("%s", (_, actual, expected, wanted) => {
    expect(outcome(actual, expected)).toBe(wanted)
    expect(outcome(expected, actual)).toBe(wanted)
  })

  it("gives the difference in the unit of the actual amount, and how far rounding may reach", () => {
    const { difference, tolerance } = Result.getOrThrow(compare(wan("806.31"), yuan("8062800.00")))
    expect(difference.value.toFixed()).toBe("0.03")
    expect(difference.unit).toBe("万元")
    expect(tolerance.toFixed()).toBe("0.005")
  })

  it("allows a sum what its parts were rounded by", () => {
    const parts = Result.getOrThrow(sum([wan("1.11"), wan("2.22"), wan("3.33")]))
    expect(outcome(wan("6.66"), parts)).toBe("equal")
    expect(outcome(wan("6.68"), parts)).toBe("withinRounding")
    expect(outcome(wan("6.69"), parts)).toBe("different")
  })

  it("rounds a quotient to the digits of the percentage that reports it", () => {
    const share = Result.getOrThrow(percentOf(persons("1"), persons("3")))
    expect(outcome(percent("33.33"), share)).toBe("equal")
    expect(outcome(percent("33.34"), share)).toBe("different")
    const rounded = Result.getOrThrow(percentOf(wan("1.0"), wan("3.0")))
    expect(outcome(percent("34.0"), rounded)).toBe("withinRounding")
  })

  it("takes a further tolerance as rounding", () => {
    expect(outcome(yuan("100.00"), yuan("101.00"), "1")).toBe("withinRounding")
    expect(outcome(yuan("100.00"), yuan("101.01"), "1")).toBe("different")
  })

  it("refuses different kinds", () => {
    const result = compare(wan("1"), persons("1"))
    expect(Result.isFailure(result) && result.failure._tag).toBe("UnitMismatch")
  })

  it("sees what floating point would not", () => {
    const parts = ["606.38", "3.71", "380", "120.61", "64.67", "46.91"].map((text) => yuan(text, 2))
    expect(outcome(yuan("1222.28"), Result.getOrThrow(sum(parts)))).toBe("equal")
    expect(outcome(yuan("0.30"), Result.getOrThrow(add(yuan("0.10"), yuan("0.20"))))).toBe("equal")
  })
})

describe("ordering amounts", () => {
  const ordered = (a: Measured, relation: Relation, b: Measured) => Result.getOrThrow(order(a, b, relation)).outcome

  it.each([
    [wan("1.00"), "<=", wan("1.00"), "holds"],
    [wan("1.00"), "<=", wan("1.05"), "holds"],
    [wan("1.01"), "<=", wan("1.00"), "withinRounding"],
    [wan("1.02"), "<=", wan("1.00"), "fails"],
    [wan("1.00"), "<", wan("1.00"), "withinRounding"],
    [persons("3"), "<", persons("3"), "fails"],
    [persons("3"), ">=", persons("3"), "holds"],
    [persons("3"), ">", persons("2"), "holds"],
    [persons("2"), ">", persons("3"), "fails"],
    [yuan("10001.00"), "<=", wan("1.00"), "holds"],
    [wan("0.99"), ">=", wan("1.00"), "withinRounding"],
    [wan("5", 2), ">", pureNumber(new Decimal(0)), "holds"],
  ] as const)("%o %s %o", (a, relation, b, wanted) => {
    expect(ordered(a, relation, b)).toBe(wanted)
  })
})
