import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { displayWidth } from "../../src/report/terminal/display-width.ts"
import { toPretty } from "../../src/report/pretty/pretty.ts"
import type { RunReport } from "../../src/report/run-report.ts"
import { clean, flawed, rowTotal, sample } from "./sample.ts"

const golden = (name: string): string => readFileSync(new URL(`golden/${name}`, import.meta.url), "utf8")
const plain = { language: "zh", colour: false, width: 80 } as const
const reportOf = (...documents: RunReport["documents"]): RunReport => ({ ...sample, documents })

describe("the report for people", () => {
  it("in Chinese", () => expect(toPretty(sample, plain)).toBe(golden("sample.zh.txt")))
  it("in English", () => expect(toPretty(sample, { ...plain, language: "en" })).toBe(golden("sample.en.txt")))

  it("colours only when asked, and says the same", () => {
    const coloured = toPretty(sample, { ...plain, colour: true })
    expect(coloured).toContain("\u001b[31m")
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(toPretty(sample, plain))
    expect(toPretty(sample, plain)).not.toContain("\u001b")
  })

  it.each([40, 60, 100])("keeps within %i columns", (width) => {
    for (const language of ["zh", "en"] as const)
      for (const line of toPretty(sample, { language, colour: false, width }).split("\n"))
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it("shows every finding once", () => {
    const text = toPretty(reportOf(flawed), plain)
    for (const place of ["第 40 行 · 201", "第 41 行 · 20101", "第 20 行 · 208", "第 5 页"])
      expect(text.split(`- ${place}`)).toHaveLength(2)
  })

  it("names the document and says that nothing was found", () => {
    const text = toPretty(reportOf(clean), plain)
    expect(text).toContain("青山县示例局  2024 年部门决算公开")
    expect(text).toContain("未发现问题")
  })

  it("calls a rule by its id where the report does not describe it", () =>
    expect(toPretty({ ...reportOf(flawed), rules: [] }, plain)).toContain("■ expenditure.row-total"))

  it("counts the numbers of a long sum that it does not list", () => {
    const operand = { path: "/x", value: "1.00", unit: "万元", reported: true }
    const operands = Array.from({ length: 9 }, (_, index) => ({ ...operand, path: `/x/${index}` }))
    const text = toPretty(reportOf({ ...flawed, findings: [{ ...rowTotal, operands }] }), plain)
    expect(text).toContain("/x/5 1.00")
    expect(text).not.toContain("/x/6")
    expect(text).toContain("等共 9 个数")
  })

  it("says that a rule could not be evaluated", () => {
    const text = toPretty(reportOf({ ...flawed, findings: [{ ...rowTotal, verdict: "error" }] }), plain)
    expect(text).toContain("（无法求值）")
  })

  it("lets no document control the terminal", () => {
    const evil = "\u001b]0;owned\u0007\u001b[2J\u202e\r\n"
    const text = { zh: evil, en: evil }
    const source = { table: evil, row: evil, column: evil, part: evil, text: evil, line: 1 }
    const finding = {
      ...rowTotal,
      rule: evil,
      path: evil,
      message: text,
      source,
      basis: text,
      unit: evil,
      actual: evil,
    }
    const { actual, ...wordless } = finding
    const report = reportOf(
      {
        ...flawed,
        file: evil,
        disclosure: { ...flawed.disclosure, unit: evil, form: evil },
        findings: [finding, wordless],
        rules: [{ id: evil, verdicts: flawed.summary.verdicts, reasons: [{ reason: text, count: 1 }] }],
        unrecognised: [{ text: evil, position: {} }],
        warnings: [{ code: evil, message: text, position: {} }],
      },
      { file: evil, error: { _tag: "Damaged", message: text } },
    )
    expect(actual).toBe(evil)
    for (const language of ["zh", "en"] as const)
      expect(toPretty(report, { ...plain, language })).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
  })
})
