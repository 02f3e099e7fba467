import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readPrinted } from "../../src/money/index.ts"

const textOf = (printed: string) => Result.getOrThrow(readPrinted(printed)).text

describe("reading a printed number", () => {
  it.each([
    ["12.30", "12.30"],
    ["1,234,567.89", "1234567.89"],
    ["1，234，567.89", "1234567.89"],
    ["１２３４．５０", "1234.50"],
    ["1 234 567.89", "1234567.89"],
    ["1,2345", "12345"],
    ["606。38", "606.38"],
    [" 606. 38\u3000", "606.38"],
    ["\ufeff7", "7"],
    [".50", "0.50"],
    ["+3.2", "3.2"],
    ["0.00", "0.00"],
    ["-12", "-12"],
    ["- 12", "-12"],
    ["－12", "-12"],
    ["−12", "-12"],
    ["△12.5", "-12.5"],
    ["▲12.5", "-12.5"],
    ["(1,234.50)", "-1234.50"],
    ["（1.23）", "-1.23"],
  ])("%j is %s", (printed, text) => {
    expect(textOf(printed)).toBe(text)
  })

  it.each([
    ["3.7%", "3.7", "%"],
    ["（3.7％）", "-3.7", "%"],
    ["（12）万元", "-12", "万元"],
    ["12.5 万元", "12.5", "万元"],
    ["8元", "8", "元"],
    ["1 辆", "1", "辆"],
    ["20人次", "20", "人次"],
  ])("%j has its own unit", (printed, text, unit) => {
    expect(Result.getOrThrow(readPrinted(printed))).toEqual({ text, unit, dash: false })
  })

  it.each(["", "   ", "\u3000", "\n"])("%j is blank", (printed) => {
    expect(Result.getOrThrow(readPrinted(printed))).toEqual({ text: "", unit: undefined, dash: false })
  })

  it.each(["-", "—", "——", "－－", "–", "/", "／", "--"])("%j stands for nothing, and says so", (printed) => {
    expect(Result.getOrThrow(readPrinted(printed))).toEqual({ text: "", unit: undefined, dash: true })
  })
})

describe("refusing what is no number", () => {
  it.each([
    "1e5",
    "1E+05",
    "Infinity",
    "NaN",
    "0x1f",
    "1.2.3",
    "12-3",
    "5.",
    "1,23",
    "12,34.5",
    "1,234,5678",
    "1,234 567",
    "301 2",
    "--3",
    "-(1)",
    "(-1)",
    "(1)2",
    "(1",
    "()",
    "无",
    "万元",
    "½",
    "5²",
    "①",
    "。",
    "一百",
    "9 ".repeat(50),
  ])("%j", (printed) => {
    expect(Result.isFailure(readPrinted(printed))).toBe(true)
  })

  it("names the text and the cell", () => {
    const result = readPrinted("12,34", "支出总表, row 3, column 合计")
    expect(Result.isFailure(result) && result.failure).toMatchObject({
      _tag: "UnreadableAmount",
      text: "12,34",
      cell: "支出总表, row 3, column 合计",
      reason: "notANumber",
    })
    expect(Result.isFailure(result) && result.failure.message).toMatch(/^支出总表, row 3, column 合计: "12,34" is not/)
  })

  it("says when a number is too long", () => {
    const result = readPrinted("9".repeat(41))
    expect(Result.isFailure(result) && result.failure.reason).toBe("tooLong")
  })
})
