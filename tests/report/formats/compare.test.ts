import { describe, expect, it } from "vitest"
import { compareDisclosures } from "../../../src/report/compare/changed-facts.ts"
import { compareAudits, type ComparedSide } from "../../../src/report/compare/comparison.ts"
import { compareFindings } from "../../../src/report/compare/findings.ts"
import { toCompareMarkdown } from "../../../src/report/compare/markdown.ts"
import { toComparePretty } from "../../../src/report/compare/pretty.ts"
import { isAudited } from "../../../src/report/run-report.ts"
import { displayWidth } from "../../../src/report/terminal/display-width.ts"
import type { AuditedRun } from "../../../src/report/reporter.ts"
import { flawed, rowTotal } from "../sample.ts"
import { example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

const sideOf = ({ report, disclosures }: AuditedRun, index: number): ComparedSide => {
  const document = report.documents[index]
  const disclosure = disclosures[index]
  if (document === undefined || !isAudited(document) || disclosure === undefined) throw new Error("no such document")
  return { document, disclosure }
}
const comparison = compareAudits(sideOf(example, 0), sideOf(example, 1), example.report.rules)

describe("a comparison", () => {
  it("is the golden file", () => {
    expectGolden("example.compare.md", toCompareMarkdown(comparison, "zh"))
    expectGolden("example.compare.txt", toComparePretty(comparison, { language: "en", colour: false, width: 100 }))
  })

  it("finds the number that was corrected, by its code", () => {
    const change = comparison.facts.changed.find(({ code, before }) => code === "2012604" && before?.text === "68.00")
    expect(change?.after?.text).toBe("86.00")
    expect(change?.difference?.toFixed()).toBe("18")
    // 18 ÷ 68 = 26.4705…%
    expect(change?.rate?.toFixed(2)).toBe("26.47")
  })

  it("of a disclosure with itself has nothing to say", () => {
    const { disclosure, document } = sideOf(example, 0)
    expect(compareDisclosures(disclosure, disclosure)).toMatchObject({ changed: [], onlyBefore: [], onlyAfter: [] })
    expect(compareFindings(document, document)).toMatchObject({ added: [], resolved: [], remaining: document.findings })
  })

  it("calls every finding of the corrected disclosure resolved, and of the other direction new", () => {
    expect(comparison.findings.resolved).toEqual(sideOf(example, 0).document.findings)
    const back = compareAudits(sideOf(example, 1), sideOf(example, 0), example.report.rules)
    expect(back.findings.added).toEqual(sideOf(example, 0).document.findings)
  })

  it("says where the two are of different units", () => {
    const other = sideOf(example, 1)
    const renamed = {
      ...other,
      document: { ...other.document, disclosure: { ...other.document.disclosure, unit: "青岚县图书馆" } },
    }
    const note = "may not be of the same one"
    const plain = { language: "en", colour: false, width: 200 } as const
    const compared = compareAudits(sideOf(example, 0), renamed, example.report.rules)
    expect(toComparePretty(compared, plain)).toContain(note)
    expect(toComparePretty(comparison, plain)).not.toContain(note)
  })

  it("knows a finding again whose line has moved and whose numbers have changed", () => {
    const moved = {
      ...rowTotal,
      actual: "1.00",
      path: "/tables/expenditure/rows/5/amounts/total",
      source: { ...rowTotal.source, line: 90 },
    }
    const { added, remaining, resolved } = compareFindings(
      { ...flawed, findings: [rowTotal] },
      { ...flawed, findings: [moved] },
    )
    expect([added, remaining, resolved]).toEqual([[], [moved], []])
  })

  it.each([30, 60, 120])("keeps within %i columns", (width) => {
    for (const line of toComparePretty(comparison, { language: "zh", colour: false, width }).split("\n"))
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  it("lets nothing dangerous through", () => {
    const evil = compareAudits(sideOf(hostile, 0), sideOf(hostile, 0), hostile.report.rules)
    expect(toCompareMarkdown(evil, "zh")).not.toMatch(dangerous)
    expect(toCompareMarkdown(evil, "zh")).not.toContain("<script")
    expect(toComparePretty(evil, { language: "zh", colour: false, width: 80 })).not.toMatch(dangerous)
  })
})
