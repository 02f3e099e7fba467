import { describe, expect, expectTypeOf, it } from "vitest"
import { type Amount, convert, Decimal, minus, plus, type Quantity, times, total } from "../../src/money/index.ts"
import { percent, persons, wan, yuan } from "./of.ts"

describe("arithmetic on units that the compiler knows", () => {
  it("adds, subtracts and multiplies", () => {
    expect(plus(wan("1.25"), wan("1.25")).high.toFixed()).toBe("2.51")
    expect(minus(wan("1.25"), wan("1.00")).low.toFixed()).toBe("0.24")
    expect(times(wan("1.25"), new Decimal(2)).value.toFixed()).toBe("2.5")
    expect(total("万元", [wan("1"), wan("2.5")])).toMatchObject({ unit: "万元", decimals: 1 })
    expect(total("人", []).value.isZero()).toBe(true)
  })

  it("keeps the unit in the type", () => {
    expectTypeOf(plus(wan("1"), wan("2"))).toEqualTypeOf<Quantity<"万元">>()
    expectTypeOf(plus(yuan("1"), convert(wan("2"), "元"))).toEqualTypeOf<Quantity<"元">>()
    expectTypeOf(total("人", [persons("1")])).toEqualTypeOf<Quantity<"人">>()
  })

  // Never called: the compiler is what is tested. An error that is expected and does not occur is an error.
  const doesNotCompile = (unknown: Amount) => [
    // @ts-expect-error 元 are not added to 万元
    plus(yuan("1"), wan("1")),
    // @ts-expect-error percentages are not taken from 万元
    minus(wan("1"), percent("1")),
    // @ts-expect-error money is not added to persons, nor in a list
    total("人", [persons("1"), yuan("1")]),
    // @ts-expect-error a person is not money
    convert(persons("1"), "元"),
    // @ts-expect-error money is not converted to persons
    convert(yuan("1"), "人"),
    // @ts-expect-error units that are not known when the code is written may differ when it runs
    plus(unknown, unknown),
  ]

  it("does not compile across units without a conversion", () => {
    expectTypeOf(doesNotCompile).returns.toBeArray()
  })
})
