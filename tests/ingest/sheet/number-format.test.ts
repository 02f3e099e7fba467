import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exactNumber } from "../../../src/ingest/readers/sheet/exact.ts"
import { builtInFormat } from "../../../src/ingest/readers/sheet/number-format/built-in.ts"
import { type Displayed, displayNumber } from "../../../src/ingest/readers/sheet/number-format/display.ts"
import { parseFormat } from "../../../src/ingest/readers/sheet/number-format/section.ts"

const display = (stored: string, format: string, calendar: 1900 | 1904 = 1900): Displayed | undefined => {
  const number = exactNumber(stored)
  return number === undefined ? undefined : displayNumber(number, parseFormat(format), calendar)
}
const text = (stored: string, format: string): string | undefined => display(stored, format)?.text

describe("the number that a workbook means", () => {
  it.each([
    ["606.38", "606.38"],
    ["606.38000000000011", "606.38"],
    ["1222.2800000000002", "1222.28"],
    ["0.30000000000000004", "0.3"],
    ["1.2222800000000001E3", "1222.28"],
    ["-4.9999999999999997E-2", "-0.05"],
    ["123456789012.34", "123456789012.34"],
    [" 35 ", "35"],
    [".5", "0.5"],
  ])("%s is %s", (stored, meant) => {
    expect(exactNumber(stored)?.toFixed()).toBe(meant)
  })
  it.each(["", "abc", "1e9999", "Infinity", "NaN", "0x10", "1,000", "1".repeat(100)])("%s is none", (stored) => {
    expect(exactNumber(stored)).toBeUndefined()
  })
})

describe("what a cell displays", () => {
  const accounting = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '
  it.each([
    ["606.38", "General", "606.38"],
    ["600", "General", "600"],
    ["1234567890.12", "General", "1234567890.12"],
    ["600", "0.00", "600.00"],
    ["1234567.5", "#,##0.00", "1,234,567.50"],
    ["-1234.5", "#,##0.00", "-1,234.50"],
    ["1234.5", '#,##0.00"元"', "1,234.50元"],
    ["-3", '#,##0.00;"△"#,##0.00', "△3.00"],
    ["-3", "0.00;[Red](0.00)", "(3.00)"],
    ["0", '0.00;-0.00;"-"', "-"],
    ["0", "0.00;-0.00;", ""],
    ["0", "#", ""],
    ["1", "00", "01"],
    ["301", "00000", "00301"],
    ["2010301", "0", "2010301"],
    ["0.955", "0.00%", "95.50%"],
    ["0.5", "0%", "50%"],
    ["1.5", "0.##", "1.5"],
    ["2", "0.##", "2"],
    ["0.5", "#.00", "0.50"],
    ["12345", "0!.0,", "1.2"],
    ["1500", '[>=1000]0.0,"千";0', "1.5千"],
    ["15", '[>=1000]0.0,"千";0', "15"],
    ["4", "@", "4"],
    ["7", '"第"0"号"', "第7号"],
  ])("%s as %s is %s", (stored, format, displayed) => {
    expect(text(stored, format)).toBe(displayed)
  })

  it("reads the accountants' format with its spaces and dash", () => {
    expect(text("1234.5", accounting)?.trim()).toBe("1,234.50")
    expect(text("0", accounting)?.trim()).toBe("-")
    expect(text("4", "# ?/?")?.trim()).toBe("4")
  })

  it("rounds by digits, half up: a binary 1.005 would become 1.00", () => {
    expect(text("1.005", "0.00")).toBe("1.01")
    expect(text("0.615", "0.00")).toBe("0.62")
    expect(text("-2.5", "0")).toBe("-3")
  })

  it("keeps the digits that it does not display, in the unit that it displays", () => {
    expect(display("606.384", "0.00")).toEqual({ text: "606.38", value: "606.384" })
    expect(display("6063840", "0.00,")).toEqual({ text: "6063.84" })
    expect(display("6063841", "0.00,")).toEqual({ text: "6063.84", value: "6063.841" })
    expect(display("0.95555", "0.0%")).toEqual({ text: "95.6%", value: "95.555%" })
    expect(display("0.333333333333333", "General")).toEqual({ text: "0.333333333", value: "0.333333333333333" })
    expect(display("606.38", "0.00")).toEqual({ text: "606.38" })
  })

  it("prints dates as their format says, in Chinese too", () => {
    expect(text("44593", 'yyyy"年"m"月"d"日";@')).toBe("2022年2月1日")
    expect(text("44593", '[DBNum1][$-804]yyyy"年"m"月"d"日"')).toBe("二〇二二年二月一日")
    expect(text("44593.5", "yyyy-mm-dd hh:mm")).toBe("2022-02-01 12:00")
    expect(text("44593", builtInFormat(14))).toBe("2022/2/1")
    expect(text("44593", "aaaa")).toBe("星期二")
    expect(display("43131", "yyyy/m/d", 1904)?.text).toBe("2022/2/1")
    expect(text("-1", "yyyy/m/d")).toBe("-1")
  })

  it("shows every amount of two decimals exactly, with and without separators", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 13n }), (fen) => {
        const digits = fen.toString().padStart(3, "0")
        const amount = `${digits.slice(0, -2)}.${digits.slice(-2)}`
        expect(text(amount, "0.00")).toBe(amount)
        expect(text(amount, "#,##0.00")?.replaceAll(",", "")).toBe(amount)
        expect(display(String(Number(amount)), "0.00")).toEqual({ text: amount })
      }),
    )
  })

  it("never fails, whatever the format", () => {
    const symbols = fc.constantFrom(...Array.from('0#?.,;%@"\\_*[]GyMdhs年/E+-!$DBNum1>=5 '))
    fc.assert(
      fc.property(fc.array(symbols, { maxLength: 24 }), fc.double({ noNaN: true }), (format, number) => {
        const shown = display(String(number), format.join(""))
        expect(typeof shown?.text === "string" || shown === undefined).toBe(true)
      }),
    )
  })
})
