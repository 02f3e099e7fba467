import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compact, printed } from "../../src/ingest/recognise/narrative/compact.ts"
import { tokens } from "../../src/ingest/recognise/narrative/lexer.ts"
import { scanQuantities } from "../../src/ingest/recognise/narrative/quantity-scan.ts"
import { recogniseText } from "../../src/ingest/recognise/recognise-text.ts"
import { budget, finalAccounts, forgetful, lines, section } from "../ingest/narrative/reading.ts"

const pieces = [
  "收入预算",
  "支出决算",
  "基本支出",
  "项目支出",
  "“三公”经费",
  "一般公共预算拨款",
  "政府性基金预算",
  "教育支出（类）",
  "文物（款）",
  "博物馆（项）",
  "12.50万元",
  "3,456,789.00元",
  "0万元",
  "5%",
  "比上年",
  "与2023年度相比",
  "增加",
  "下降",
  "持平",
  "占",
  "完成年初预算的",
  "决算数小于预算数",
  "主要原因是",
  "主要用于",
  "其中：",
  "包括：",
  "分别为",
  "未安排",
  "无",
  "，",
  "；",
  "。",
  "：",
  "、",
  "（",
  "）",
  "1.",
  "（一）",
  "2024年",
  "上年",
  "云溪县档案馆",
  "3辆",
  "车辆",
  "下设2个科室",
  "实有人数",
  "8人",
  "截至",
  " ",
  "\n",
]
const text = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""))
const keys = [
  "narrative.total",
  "narrative.income",
  "narrative.expenditure",
  "narrative.generalBudget",
  "narrative.basic",
  "narrative.projects",
  "narrative.threePublic",
  "procurement",
  "operatingExpenses",
  "stateAssets",
  "performance",
  "narrative",
]

describe("the reading of sentences", () => {
  test("whatever is printed, reading it ends with facts or without, never with a failure", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.constantFrom(...keys), fc.boolean(), (texts, key, settled) => {
        const part = { ...section("narrative", []), level: 1, children: [section(key, texts)] }
        const profile = { ...section("profile", []), level: 1, children: [section("organisation", texts)] }
        const read = recogniseText(
          { front: [], contents: [], parts: [profile, part] },
          settled ? finalAccounts : budget,
          forgetful,
        )
        for (const { amount } of read.narrative.statements) expect(amount?.decimals ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test("tokens follow one another and leave nothing out", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: compacted } = compact(source)
        let end = 0
        for (const token of tokens(compacted)) {
          expect(token.start).toBe(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBe(compacted.length)
      }),
    )
  })

  test("a place in the compact text leads back to the printed text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const compacted = compact(source)
        for (const { start, end } of tokens(compacted.text)) {
          const back = printed(compacted, start, end)
          expect(source).toContain(back)
          expect(compact(back).text.replaceAll(" ", "")).toBe(compacted.text.slice(start, end).replaceAll(" ", ""))
        }
      }),
    )
  })

  test("a number keeps its digits", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), fc.nat({ max: 99 }), (whole, cents) => {
        const digits = `${whole}.${String(cents).padStart(2, "0")}`
        const grouped = digits.replace(/\B(?=(?:\d{3})+(?=\.))/g, ",")
        const full = digits
          .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .replace(".", "．")
        for (const shown of [digits, grouped, full])
          expect(scanQuantities(compact(`收入${shown}万元，`).text)).toMatchObject([{ text: digits, unit: "万元" }])
      }),
    )
  })

  test("half-width punctuation says the same as full-width", () => {
    const half = (source: string): string =>
      source.replace(
        /[，：；（）]/g,
        (mark) => ({ "，": ",", "：": ":", "；": ";", "（": "(", "）": ")" })[mark] ?? mark,
      )
    const comparable = (all: readonly string[]): readonly string[] => all.map(half)
    fc.assert(
      fc.property(text, fc.constantFrom(...keys), (source, key) => {
        expect(comparable(lines(key, half(source)))).toEqual(comparable(lines(key, source)))
      }),
    )
  })
})

describe("long and hostile passages", () => {
  test.each([
    ["brackets", "（1万元".repeat(5000)],
    ["nothing", "无".repeat(20000)],
    ["digits", "1".repeat(20000)],
    ["grouped digits", "1,234,".repeat(4000)],
    ["shares", "占".repeat(20000)],
    ["names", "支出（类）".repeat(4000)],
    ["too long", "收入预算1万元，".repeat(20000)],
  ])("%s are read in little time", (_, source) => {
    const start = performance.now()
    lines("narrative.income", source)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
