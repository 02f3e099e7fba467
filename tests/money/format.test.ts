import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { convert, Decimal, divide, formatDecimal, formatMeasured } from "../../src/money/index.ts"
import { persons, wan } from "./of.ts"

describe("printing a decimal", () => {
  it.each([
    ["1234567.891", {}, "1234567.891"],
    ["1234567.895", { decimals: 2 }, "1234567.90"],
    ["-1234567.895", { decimals: 2, separator: "," }, "-1,234,567.90"],
    ["123456", { separator: "," }, "123,456"],
    ["-123", { separator: "," }, "-123"],
    ["0.005", { decimals: 2 }, "0.01"],
    ["35", { decimals: 2 }, "35.00"],
    ["1e30", { separator: "," }, "1,000,000,000,000,000,000,000,000,000,000"],
    ["0.00000000001", {}, "0.00000000001"],
  ])("%s with %j is %s", (value, format, text) => {
    expect(formatDecimal(new Decimal(value), format)).toBe(text)
  })
})

describe("printing an amount", () => {
  it("shows as many decimals as are reported", () => {
    expect(formatMeasured(wan("35", 2))).toBe("35.00")
    expect(formatMeasured(convert(wan("1234.5"), "元"), { separator: "," })).toBe("12,345,000")
  })

  it("ends a quotient somewhere", () => {
    expect(formatMeasured(Result.getOrThrow(divide(persons("2"), persons("3"))))).toBe("0.666667")
    expect(formatMeasured(Result.getOrThrow(divide(persons("1"), persons("2"))))).toBe("0.5")
  })
})
