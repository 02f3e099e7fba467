import { SaxesParser } from "saxes"
import { describe, expect, it } from "vitest"
import { toJUnit } from "../../../src/report/junit/junit.ts"
import { flawed, rowTotal, sample } from "../sample.ts"
import { chinese, english, example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}
/** The elements of a document that is well-formed; anything else throws. */
const elementsOf = (xml: string): readonly Element[] => {
  const elements: Element[] = []
  const parser = new SaxesParser()
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }))
  parser.on("error", (error) => {
    throw error
  })
  parser.write(xml).close()
  return elements
}
const sampleRun = { report: sample, disclosures: [] }

describe("JUnit XML", () => {
  it("is the golden file", () => expectGolden("example.junit.xml", toJUnit(example, chinese)))

  it.each([
    ["the examples", example],
    ["a run with a file that could not be read", sampleRun],
    ["a hostile document", hostile],
  ])("of %s is well-formed, and its counts are those of its cases", (_, run) => {
    const elements = elementsOf(toJUnit(run, english))
    const count = (name: string) => String(elements.filter((element) => element.name === name).length)
    expect(elements[0]).toMatchObject({
      name: "testsuites",
      attributes: {
        tests: count("testcase"),
        failures: count("failure"),
        errors: count("error"),
      },
    })
    const skipped = elements.flatMap(({ name, attributes }) =>
      name === "testsuite" ? [Number(attributes.skipped)] : [],
    )
    expect(String(skipped.reduce((sum, each) => sum + each, 0))).toBe(count("skipped"))
    expect(elements.filter(({ name }) => name === "testsuite")).toHaveLength(run.report.documents.length)
  })

  it("lists what passed and what could not be checked, and does not count rounding as a failure", () => {
    const xml = toJUnit({ report: { ...sample, documents: [flawed] }, disclosures: [] }, chinese)
    expect(xml).toContain('name="合计 = 基本支出 + 项目支出 · 通过 20"')
    expect(xml).toContain("未公开政府性基金表（13 项）；没有上年数（1 项）")
    expect(elementsOf(xml).filter(({ name }) => name === "failure")).toHaveLength(3)
    expect(elementsOf(xml).filter(({ name }) => name === "system-out")).toHaveLength(1)
  })

  it("does not take a rule that had nothing to check for a passed one", () => {
    const verdicts = { pass: 0, rounding: 0, fail: 0, notApplicable: 0, error: 0 }
    const idle = { ...flawed, findings: [], rules: [{ id: rowTotal.rule, verdicts, reasons: [] }] }
    const xml = toJUnit({ report: { ...sample, documents: [idle] }, disclosures: [] }, chinese)
    expect(xml).toContain('tests="1" failures="0" errors="0" skipped="1"')
  })

  it("lets nothing dangerous through", () => {
    const xml = toJUnit(hostile, chinese)
    expect(xml).not.toMatch(dangerous)
    expect(xml).not.toContain("<script")
  })
})
