import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  abs,
  add,
  Decimal,
  divide,
  maximum,
  type Measured,
  minimum,
  multiply,
  negate,
  percentOf,
  pureNumber,
  type Quantity,
  subtract,
  sum,
  zeroOf,
} from "../../src/money/index.ts"
import { percent, persons, wan, yuan } from "./of.ts"

const show = ({ value, low, high, unit, decimals }: Quantity) => ({
  value: value.toFixed(),
  low: low.toFixed(),
  high: high.toFixed(),
  unit,
  decimals,
})
const got = <E>(result: Result.Result<Quantity, E>) => show(Result.getOrThrow(result))
const tagOf = <E extends { readonly _tag: string }>(result: Result.Result<unknown, E>) =>
  Result.isFailure(result) ? result.failure._tag : "success"
const pure = (text: string) => pureNumber(new Decimal(text))

describe("sums", () => {
  it("add values exactly and widen by every rounding", () => {
    const parts = ["606.38", "3.71", "380", "120.61", "64.67", "46.91"].map((text) => wan(text, 2))
    expect(got(sum(parts))).toEqual({ value: "1222.28", low: "1222.25", high: "1222.31", unit: "万元", decimals: 2 })
  })

  it("bring money to its finer unit", () => {
    expect(got(add(wan("1.5"), yuan("0.25")))).toEqual({
      value: "15000.25",
      low: "14500.25",
      high: "15500.25",
      unit: "元",
      decimals: 2,
    })
  })

  it("of nothing is an exact zero that takes any unit", () => {
    expect(got(sum([]))).toEqual({ value: "0", low: "0", high: "0", unit: "1", decimals: undefined })
    expect(got(add(zeroOf("万元"), wan("1.25")))).toMatchObject({ value: "1.25", decimals: 2 })
  })

  it("count a blank as zero", () => {
    expect(got(sum([wan("1.25"), wan("", 2)]))).toMatchObject({ value: "1.25", low: "1.245", high: "1.255" })
  })

  it("let a whole number join without making the sum finer or coarser", () => {
    expect(got(add(wan("1.25"), pure("1")))).toMatchObject({ value: "2.25", unit: "万元", decimals: 2 })
    expect(got(add(pure("0.005"), wan("1.25")))).toMatchObject({ value: "1.255", decimals: undefined })
  })

  it("are as fine as their finest part", () => {
    expect(got(subtract(wan("3.1"), wan("1.255")))).toEqual({
      value: "1.845",
      low: "1.7945",
      high: "1.8955",
      unit: "万元",
      decimals: 3,
    })
  })

  it("stay exact at the longest amounts", () => {
    const large = yuan("9".repeat(40))
    const fine = wan(`0.${"0".repeat(37)}1`)
    expect(got(add(large, yuan("0.01"))).value).toBe(`${"9".repeat(40)}.01`)
    expect(got(add(wan("9".repeat(40)), fine)).value).toBe(`${"9".repeat(40)}.${"0".repeat(37)}1`)
  })

  it("refuse what cannot be added", () => {
    expect(tagOf(add(wan("1"), persons("1")))).toBe("UnitMismatch")
    expect(tagOf(sum([wan("1"), wan("2"), percent("3")]))).toBe("UnitMismatch")
    const result = subtract(persons("1"), yuan("1"))
    expect(Result.isFailure(result) && result.failure.message).toContain("人 and 元")
  })
})

describe("signs", () => {
  it("turn the interval round", () => {
    expect(show(negate(wan("1.5")))).toMatchObject({ value: "-1.5", low: "-1.55", high: "-1.45" })
  })

  it("fall away from an absolute value, even across zero", () => {
    expect(show(abs(wan("-1.5")))).toMatchObject({ value: "1.5", low: "1.45", high: "1.55" })
    expect(show(abs(wan("1.5")))).toMatchObject({ value: "1.5", low: "1.45", high: "1.55" })
    expect(show(abs(wan("-0.0")))).toMatchObject({ low: "0", high: "0.05" })
  })
})

describe("products", () => {
  it("take the unit of the one factor that has one", () => {
    expect(got(multiply(wan("1.25"), pure("-2")))).toEqual({
      value: "-2.5",
      low: "-2.51",
      high: "-2.49",
      unit: "万元",
      decimals: 2,
    })
    expect(got(multiply(pure("0.5"), wan("1.25")))).toMatchObject({ value: "0.625", decimals: undefined })
  })

  it("of two units have no meaning", () => {
    expect(tagOf(multiply(wan("1"), wan("1")))).toBe("UnitMismatch")
    expect(tagOf(multiply(percent("1"), wan("1")))).toBe("UnitMismatch")
  })
})

describe("quotients", () => {
  it("of like amounts are pure numbers", () => {
    expect(got(divide(yuan("20000.00"), wan("4", 2)))).toMatchObject({ value: "0.5", unit: "1", decimals: undefined })
    expect(got(divide(persons("7"), persons("2")))).toMatchObject({ value: "3.5", low: "3.5", high: "3.5" })
  })

  it("by a pure number keep the unit", () => {
    expect(got(divide(wan("3.0"), pure("2")))).toMatchObject({
      value: "1.5",
      low: "1.475",
      high: "1.525",
      unit: "万元",
    })
    expect(tagOf(divide(pure("2"), wan("3")))).toBe("UnitMismatch")
  })

  it("have bounds on the outer side of what can be written", () => {
    const { low, high } = Result.getOrThrow(divide(persons("1"), persons("3")))
    expect(low.toFixed()).toBe(`0.${"3".repeat(100)}`)
    expect(high.toFixed()).toBe(`0.${"3".repeat(99)}4`)
  })

  it("by a negative number are turned round", () => {
    expect(got(divide(wan("6.0"), wan("-2.0")))).toMatchObject({
      value: "-3",
      low: `-3.${"102564".repeat(16)}103`, // −6.05 ÷ 1.95, rounded down
      high: `-2.${"90243".repeat(19)}9024`, // −5.95 ÷ 2.05, rounded up
    })
  })

  it("do not exist by zero, nor by what may be zero", () => {
    expect(tagOf(divide(wan("1"), wan("0.00")))).toBe("DivisionByZero")
    expect(tagOf(divide(wan("1"), wan("", 2)))).toBe("DivisionByZero")
    const small = Result.getOrThrow(subtract(wan("100.01"), wan("100.00")))
    expect(tagOf(divide(wan("1"), small))).toBe("DivisionByUncertain")
  })

  it("as percentages are a hundredfold", () => {
    expect(got(percentOf(persons("1"), persons("4")))).toEqual({
      value: "25",
      low: "25",
      high: "25",
      unit: "%",
      decimals: undefined,
    })
    expect(got(percentOf(yuan("1250.00"), wan("1", 4)))).toMatchObject({ value: "12.5", unit: "%" })
  })
})

describe("the least and the greatest", () => {
  const amounts: readonly [Measured, ...Measured[]] = [wan("2.5"), yuan("30000.00"), wan("2.6")]

  it("are bounded by the least and the greatest of the bounds", () => {
    expect(got(minimum(...amounts))).toMatchObject({ value: "25000", low: "24500", high: "25500", unit: "元" })
    expect(got(maximum(...amounts))).toMatchObject({ value: "30000", low: "30000", high: "30000", unit: "元" })
  })

  it("exist only among like amounts", () => {
    expect(tagOf(maximum(wan("1"), persons("2")))).toBe("UnitMismatch")
  })
})
