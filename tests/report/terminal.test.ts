import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { displayWidth } from "../../src/report/terminal/display-width.ts"
import { harmless } from "../../src/report/terminal/harmless.ts"
import { glue, paragraph, shorten, wrap } from "../../src/report/terminal/wrap.ts"

describe("displayWidth", () => {
  // From EastAsianWidth.txt: W and F take two columns, Na, H, N and A one, marks none.
  it.each([
    ["", 0],
    ["gouji", 5],
    ["勾稽", 4],
    ["表3 支出总表", 12],
    ["１２３（万元）", 14],
    ["ｱｲｳ", 3],
    ["“三公”经费", 10],
    ["预算🎉", 6],
    ["e\u0301", 1],
    ["か\u3099", 2],
    ["𠮷野家", 6],
    ["△1.23", 5],
  ])("%s takes %i columns", (text, width) => expect(displayWidth(text)).toBe(width))

  it("adds up over characters", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b))
      }),
    ))
})

describe("harmless", () => {
  it.each([
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["\u001b]0;title\u0007", "␛]0;title␇"],
    ["a\r\nb\tc", "a b c"],
    ["\u009b2J", "<9B>2J"],
    ["x\u007f", "x␡"],
    ["万\u202e元\u2066", "万<U+202E>元<U+2066>"],
    ["表\u200b一\ufeff", "表<U+200B>一<U+FEFF>"],
    ["\ud800", "<U+D800>"],
  ])("%j becomes %j", (text, expected) => expect(harmless(text)).toBe(expected))

  it("leaves no control character, whatever comes", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(harmless(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u)
      }),
    ))

  it("changes nothing the second time", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(harmless(harmless(text))).toBe(harmless(text))
      }),
    ))
})

describe("wrap", () => {
  it("breaks between words and between Chinese characters", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"])
    expect(wrap("支出总表合计", 8)).toEqual(["支出总表", "合计"])
  })

  it("keeps marks where they belong", () => {
    expect(wrap("支出总表，合计", 8)).toEqual(["支出总", "表，合计"])
    expect(wrap("支出总（合计）", 8)).toEqual(["支出总", "（合计）"])
  })

  it("never breaks a number, nor a number and its unit", () => {
    expect(wrap("原文 1,222.28", 8)).toEqual(["原文", "1,222.28"])
    expect(wrap(`原文 1.5${glue}人`, 8)).toEqual(["原文", "1.5 人"])
  })

  it("cuts what has no place to break", () => expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]))

  const texts = fc.string({ unit: fc.constantFrom("表", "，", "（", "a", "1", " ", "。") })
  it("keeps every line within its width and loses nothing but spaces", () =>
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width)
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""))
      }),
    ))

  it("indents, and hangs what follows the first line", () =>
    expect(paragraph("支出总表支出总表支出总表", 24, 2, 2)).toEqual(["  支出总表支出总表支出", "    总表"]))
})

describe("shorten", () => {
  it.each([
    ["支出总表", 8, "支出总表"],
    ["支出总表", 7, "支出总…"],
    ["支出总表", 6, "支出…"],
  ])("%s in %i columns is %s", (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected)
    expect(displayWidth(expected)).toBeLessThanOrEqual(width)
  })
})
