import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { AmountJson, formatDecimal, readPrinted } from "../../src/money/index.ts"
import { money } from "./money-arbitraries.ts"

const encode = Schema.encodeSync(AmountJson)
const decode = Schema.decodeUnknownSync(AmountJson)

const marks = Array.from("0123456789.,-() —△%元eE+万 ")

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

const digits = (text: string): string => text.replace(/\D/g, "")

describe("an amount survives", () => {
  it("its codec, through JSON text", () => {
    fc.assert(
      fc.property(money, (amount) => {
        const json = JSON.stringify(encode(amount))
        const back = decode(JSON.parse(json))
        expect(back).toStrictEqual(amount)
        expect(JSON.stringify(encode(back))).toBe(json)
      }),
    )
  })

  it("being printed with separators, in full width or in brackets, and read again", () => {
    const styles = fc.constantFrom<((text: string) => string)[]>(
      (text) => text,
      fullWidth,
      (text) => ` ${text}\u3000`,
      (text) => (text.startsWith("-") ? `(${text.slice(1)})` : text),
      (text) => (text.startsWith("-") ? `△${text.slice(1)}` : text),
    )
    fc.assert(
      fc.property(money, styles, fc.constantFrom("", ","), (amount, style, separator) => {
        fc.pre(amount.text !== "")
        const decimals = amount.text.split(".")[1]?.length ?? 0
        const printed = formatDecimal(amount.value, { decimals, separator })
        const signed = amount.text.startsWith("-") && !printed.startsWith("-") ? `-${printed}` : printed
        expect(Result.getOrThrow(readPrinted(style(signed))).text).toBe(amount.text)
      }),
    )
  })

  it("reading, which loses no digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...marks), maxLength: 12 }), (printed) => {
        const result = readPrinted(printed)
        if (Result.isFailure(result)) return
        expect(result.success.text).toMatch(/^(?:-?\d+(?:\.\d+)?)?$/)
        // A zero may be missing before a point.
        expect([digits(printed), `0${digits(printed)}`]).toContain(digits(result.success.text))
      }),
      { numRuns: 1000 },
    )
  })
})
