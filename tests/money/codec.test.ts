import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { AmountJson } from "../../src/money/index.ts"

const decode = Schema.decodeUnknownResult(AmountJson)
const encode = Schema.encodeSync(AmountJson)

describe("the codec of an amount", () => {
  it.each(["12.30", "", "0", "0.00", "-0.50", "007", "1".repeat(40)])("keeps %j as it is", (value) => {
    const amount = Result.getOrThrow(decode({ value, unit: "万元", decimals: 2 }))
    expect(encode(amount).value).toBe(value)
  })

  it("takes the precision from the digits where none is given", () => {
    expect(Result.getOrThrow(decode({ value: "12.30", unit: "万元" })).decimals).toBe(2)
  })

  it.each([
    { value: 12.3, unit: "万元" },
    { value: "1,234", unit: "万元" },
    { value: "1e5", unit: "万元" },
    { value: " ", unit: "万元" },
    { value: "1".repeat(41), unit: "万元" },
    { value: "1", unit: "美元" },
    { value: "1", unit: "万元", decimals: -1 },
    { value: "1", unit: "万元", decimals: 0.5 },
    { unit: "万元" },
    null,
  ])("refuses %j", (json) => {
    expect(Result.isFailure(decode(json))).toBe(true)
  })
})
