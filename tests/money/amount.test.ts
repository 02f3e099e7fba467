import { describe, expect, it } from "vitest"
import { isReported, makeAmount, maxDigits, toQuantity } from "../../src/money/index.ts"
import { amountOf, persons, wan, yuan } from "./of.ts"

const bounds = (quantity: { low: { toFixed(): string }; high: { toFixed(): string } }) =>
  [quantity.low.toFixed(), quantity.high.toFixed()] as const

describe("an amount", () => {
  it("keeps the digits that were printed", () => {
    expect(wan("12.30").text).toBe("12.30")
    expect(wan("12.30").decimals).toBe(2)
  })

  it("is as fine as its table, and never coarser than itself", () => {
    expect(wan("35", 2).decimals).toBe(2)
    expect(wan("35.125", 2).decimals).toBe(3)
  })

  it("tells a blank from a zero", () => {
    expect(isReported(wan(""))).toBe(false)
    expect(isReported(wan("0"))).toBe(true)
    expect(wan("").value.isZero()).toBe(true)
  })

  it.each([
    "1e5",
    "1,234",
    " 1",
    "０",
    "NaN",
    "Infinity",
    "0x1f",
    "--1",
    "1.",
    ".5",
    "1.2.3",
    "9".repeat(maxDigits + 1),
  ])("is not made of %j", (text) => {
    expect(makeAmount(text, "元")).toBeUndefined()
  })
})

describe("the interval of an amount", () => {
  it("is half of the last place, both ends included, where the amount was rounded", () => {
    expect(bounds(toQuantity(wan("806.28")))).toEqual(["806.275", "806.285"])
    expect(bounds(toQuantity(yuan("100")))).toEqual(["99.5", "100.5"])
    expect(bounds(toQuantity(wan("-1.5")))).toEqual(["-1.55", "-1.45"])
    expect(bounds(toQuantity(wan("35", 2)))).toEqual(["34.995", "35.005"])
  })

  it("is a point where nothing can be rounded: 元 down to the fen, and things that are counted", () => {
    expect(bounds(toQuantity(yuan("100.01")))).toEqual(["100.01", "100.01"])
    expect(bounds(toQuantity(persons("7")))).toEqual(["7", "7"])
    expect(bounds(toQuantity(amountOf("2", "辆")))).toEqual(["2", "2"])
  })

  it("is zero for a blank", () => {
    expect(bounds(toQuantity(wan("", 2)))).toEqual(["0", "0"])
  })
})
