import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Disclosure, pointersOf } from "../../src/disclosure/index.ts"
import { readText, recognise, type Recognition } from "../../src/ingest/index.ts"
import { isAmount } from "../../src/money/index.ts"
import { effortOf } from "../support/effort.ts"

const example = readFileSync(join(import.meta.dirname, "../../examples/qinglan-archives-2025-unit-budget.txt"), "utf8")
const lines = example.split("\n")

const recogniseBytes = (bytes: Uint8Array): Recognition | undefined =>
  Result.match(readText(bytes), {
    onFailure: () => undefined,
    onSuccess: (source) => Result.getOrUndefined(recognise(source)),
  })
const recogniseText = (text: string): Recognition | undefined => recogniseBytes(new TextEncoder().encode(text))

const encode = Schema.encodeSync(Disclosure)
const decode = Schema.decodeUnknownSync(Disclosure)

/** Whatever is recognised is a disclosure that its codec keeps, and every table amount has a place. */
const isSound = ({ disclosure, sources }: Recognition): void => {
  const json = JSON.stringify(encode(disclosure))
  expect(JSON.stringify(encode(decode(JSON.parse(json))))).toBe(json)
  const places = [...pointersOf(disclosure)].filter(
    ([node, pointer]) => isAmount(node) && /^\/tables\/(?!performance)/.test(pointer),
  )
  for (const [, pointer] of places)
    expect([typeof sources[pointer]?.column, typeof sources[pointer]?.text]).toEqual(["string", "string"])
}

const lineIndex = fc.nat({ max: lines.length - 1 })
const edit = fc.oneof(
  fc.record({ kind: fc.constant("cut"), at: lineIndex, length: fc.nat({ max: 40 }) }),
  fc.record({ kind: fc.constant("repeat"), at: lineIndex, length: fc.nat({ max: 12 }) }),
  fc.record({ kind: fc.constant("move"), at: lineIndex, length: fc.nat({ max: 30 }) }),
  fc.record({ kind: fc.constant("tabs"), at: lineIndex, length: fc.nat({ max: 5 }) }),
  fc.record({ kind: fc.constant("noise"), at: lineIndex, length: fc.nat({ max: 20 }) }),
)
const noise = fc.string({
  unit: fc.constantFrom(...Array.from("表一、（）()：:。，\t|总合计收支预决算0123456789.,- 类款项年月日万元%“”<>")),
})

const edited = (
  from: readonly string[],
  { kind, at, length }: { kind: string; at: number; length: number },
  text: string,
): readonly string[] => {
  const [before, block, after] = [from.slice(0, at), from.slice(at, at + length), from.slice(at + length)]
  if (kind === "cut") return [...before, ...after]
  if (kind === "repeat") return [...before, ...block, ...block, ...after]
  if (kind === "move") return [...after, ...before, ...block]
  if (kind === "tabs") return [...before, ...block.map((line) => line.replaceAll("\t", "")), ...after]
  return [...before, text, ...block, ...after]
}

describe("recognition", () => {
  it("gives a sound disclosure, or none, of a text with lines cut, repeated, moved and soiled", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, noise), { minLength: 1, maxLength: 6 }), (edits) => {
        const text = edits.reduce<readonly string[]>((all, [change, soil]) => edited(all, change, soil), lines)
        const recognition = recogniseText(text.join("\n"))
        if (recognition !== undefined) isSound(recognition)
      }),
      { numRuns: 25 },
    )
  })

  it("never throws on bytes flipped, cut off or put in", () => {
    const bytes = new TextEncoder().encode(example)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }))),
        fc.nat({ max: bytes.length }),
        (flips, end) => {
          const damaged = bytes.slice(0, end)
          for (const [at, byte] of flips) if (at < end) damaged[at] = byte
          const recognition = recogniseBytes(damaged)
          if (recognition !== undefined) isSound(recognition)
        },
      ),
      { numRuns: 25 },
    )
  })

  it("never throws on nonsense of its own words", () => {
    const words = [
      "第一部分 ",
      "一、",
      "（一）",
      "表 3:",
      "收支总表",
      "支出总表",
      "单位：万元",
      "编制单位：",
      "\t",
      "\n",
      "合计",
      "201",
      "03",
      "2025年",
      "预算数",
      "决算数",
      "类\t款\t项",
      "1,234.50",
      "△",
      "注：",
      "为空表",
      "目录",
      "……1",
      "|",
      "项目支出绩效目标表",
      "一级指标",
      "12万元",
      "增长3%",
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 200 }), (parts) => {
        const recognition = recogniseText(parts.join(""))
        if (recognition !== undefined) isSound(recognition)
      }),
      { numRuns: 200 },
    )
  })

  it("does not depend on white space within lines, or on the width of brackets and colons", () => {
    const plain = recogniseText(example)
    const spaced = recogniseText(
      lines
        .map((line) =>
          (line.includes("\t") ? line.replaceAll("\t", " \t ") : line).replaceAll("（", "(").replaceAll("）", ")"),
        )
        .join("\r\n"),
    )
    const amounts = (recognition: Recognition | undefined) =>
      recognition === undefined
        ? []
        : [...pointersOf(recognition.disclosure.tables)].flatMap(([node, pointer]) =>
            isAmount(node) ? [[pointer, node.text]] : [],
          )
    expect(amounts(spaced)).toEqual(amounts(plain))
    expect(amounts(plain).length).toBeGreaterThan(300)
  })
})

describe("the cost of recognition", () => {
  const seconds = (text: string): number => effortOf(() => recogniseText(text)).milliseconds / 1000
  const title = "青禾县图书馆2025年单位预算\n"

  it.each([
    ["lines without an end", title + "没有标点的一行文字很长很长很长\n".repeat(20_000)],
    ["headings", title + "一、收入预算情况说明\n".repeat(10_000)],
    ["small tables", title + "支出总表\n单位：万元\n" + "甲\t乙\t丙\n201\t支出\t1\n\n".repeat(5_000)],
    [
      "rows",
      `${title}支出总表\n单位：万元\n科目编码\t科目名称\t合计\n${"201\t一般公共服务支出\t1.00\n".repeat(30_000)}`,
    ],
    ["columns", `${title}支出总表\n单位：万元\n${"甲\t".repeat(10_000)}\n${"1\t".repeat(20_000)}\n`],
    ["a table with one endless row", `${title}支出总表\n${"甲\t乙\t丙\n".repeat(2_000)}${"1\t".repeat(200_000)}\n`],
    ["white space", title + " ".repeat(500_000) + "表" + "\u3000.".repeat(200_000) + "\n"],
    ["brackets", title + "（".repeat(200_000) + "\n" + "一、".repeat(100_000)],
    [
      "contents without an end",
      title + "目录\n" + Array.from({ length: 20_000 }, (_, i) => `一、第${i}项概况……${i}`).join("\n"),
    ],
  ])("is bounded for %s", (_what, text) => expect(seconds(text)).toBeLessThan(10))
})
