import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  childrenOf,
  type Classification,
  classifications,
  depthOf,
  firstDigitOf,
  isDescendant,
  parentOf,
  parseCode,
  printSplit,
  splitCode,
} from "../../src/classification/index.ts"

const twoDigits = fc.integer({ min: 0, max: 99 }).map((number) => String(number).padStart(2, "0"))

const code = fc.constantFrom<Classification[]>(...classifications).chain((classification) =>
  fc
    .tuple(twoDigits, fc.array(twoDigits, { maxLength: depthOf(classification) - 1 }))
    .map(([first, rest]) =>
      Result.getOrThrow(parseCode(classification, firstDigitOf(classification) + first + rest.join(""))),
    )
    .map((joined) => ({ classification, joined })),
)

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

describe("any code", () => {
  it("is read again however it is printed", () => {
    const separator = fc.constantFrom(" ", "|", "\t", "  ", "-", ".")
    fc.assert(
      fc.property(code, separator, ({ classification, joined }, between) => {
        const parts = splitCode(joined)
        const small = parts.map((part, index) => (index > 0 && part.startsWith("0") ? part.slice(1) : part))
        const soFar = parts.map((_, index) => parts.slice(0, index + 1).join(""))
        for (const printed of [
          joined,
          fullWidth(joined),
          printSplit(joined, between),
          parts,
          [...parts, ""],
          small,
          soFar,
        ])
          expect(Result.getOrThrow(parseCode(classification, printed))).toBe(joined)
      }),
    )
  })

  it("lies below its parent, which lies one level above", () => {
    fc.assert(
      fc.property(code, ({ joined }) => {
        const parent = parentOf(joined)
        expect(parent === undefined).toBe(joined.length === 3)
        if (parent === undefined) return
        expect(isDescendant(joined, parent)).toBe(true)
        expect(splitCode(parent)).toEqual(splitCode(joined).slice(0, -1))
      }),
    )
  })

  it("is among the children of its parent, if it is in the catalogue", () => {
    const parent = fc.constantFrom(...childrenOf("functional", 2022))
    fc.assert(
      fc.property(parent, fc.integer({ min: 2015, max: 2030 }), ({ code: of }, year) => {
        for (const child of childrenOf("functional", year, of)) expect(parentOf(child.code)).toBe(of)
      }),
    )
  })

  it("is the only kind of text that is read", () => {
    const characters = Array.from("0123456789２ |.-x合")
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...characters), maxLength: 10 }), (text) => {
        const result = parseCode("functional", text)
        if (Result.isSuccess(result)) expect(result.success).toMatch(/^2\d{2}(?:\d{2}){0,2}$/)
      }),
    )
  })
})
