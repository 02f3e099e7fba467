import { describe, expect, it } from "vitest"
import { amountOf, wan, yuan } from "./of.ts"
import { convert } from "../../src/money/index.ts"

describe("converting money", () => {
  it("moves the point and keeps how finely the amount was reported", () => {
    const converted = convert(wan("806.28"), "元")
    expect(converted.value.toFixed()).toBe("8062800")
    expect(converted.low.toFixed()).toBe("8062750")
    expect(converted.high.toFixed()).toBe("8062850")
    expect(converted.decimals).toBe(-2)
    expect(converted.unit).toBe("元")
  })

  it("keeps what is exact exact", () => {
    const converted = convert(yuan("8062800.01"), "亿元")
    expect(converted.value.toFixed()).toBe("0.0806280001")
    expect(converted.low.equals(converted.high)).toBe(true)
    expect(converted.decimals).toBe(10)
  })

  it("comes back as it went", () => {
    const there = convert(amountOf("1.2345", "亿元"), "万元")
    const back = convert(there, "亿元")
    expect(there.value.toFixed()).toBe("12345")
    expect([back.value.toFixed(), back.low.toFixed(), back.decimals]).toEqual(["1.2345", "1.23445", 4])
  })
})
