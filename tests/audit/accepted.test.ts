import { createHash } from "node:crypto"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { audit, sinceBaseline, suppress, type Suppression, updateBaseline } from "../../src/audit/index.ts"
import { sha256 } from "../../src/audit/sha-256.ts"
import { builtIn, decodeFixture, type Json } from "../../src/rules/index.ts"

type Row = readonly [code: string, total: string, basic: string, project: string]

const reportOf = (rows: readonly Row[], fields: Readonly<Record<string, Json>> = {}) =>
  audit(
    Result.getOrThrow(
      decodeFixture({
        ...fields,
        tables: {
          expenditure: {
            rows: rows.map(([code, total, basic, project]) => ({
              code,
              name: `科目${code}`,
              amounts: { total, basic, project },
            })),
          },
        },
      }),
    ),
    builtIn,
  )

const rule = "expenditure.row-total"
const wrong: Row = ["2010101", "9.00", "1.00", "2.00"]
const other: Row = ["2010201", "8.00", "1.00", "2.00"]
const sound: Row = ["2010301", "3.00", "1.00", "2.00"]
const findings = (report: ReturnType<typeof reportOf>) => report.findings.filter((finding) => finding.rule === rule)
const prints = (report: ReturnType<typeof reportOf>) => findings(report).map(({ fingerprint }) => fingerprint)
const place = "/tables/expenditure/rows/2010101/amounts/total"
const accepted: Suppression = { rule, at: place, reason: "核实过" }
const today = { today: "2026-06-30" }
const statesOf = (suppressions: readonly Suppression[], ...rows: readonly Row[]) =>
  suppress(reportOf(rows), suppressions, today).suppressions.map(({ state, count }) => [state, count])

describe("the fingerprint of a finding", () => {
  it("stays when rows are added above it and numbers are corrected", () => {
    const [finding] = findings(reportOf([wrong]))
    expect(finding?.place).toBe(place)
    const moved = findings(reportOf([sound, ["2010101", "7.00", "1.00", "2.00"]]))
    expect(moved[0]?.path).toBe("/tables/expenditure/rows/1/amounts/total")
    expect(moved.map(({ fingerprint }) => fingerprint)).toEqual([finding?.fingerprint])
  })

  it("is another one in another row, year, unit or kind of disclosure", () => {
    const all = [
      ...prints(reportOf([wrong, other])),
      ...prints(reportOf([wrong], { fiscalYear: 2024 })),
      ...prints(reportOf([wrong], { unit: "另一单位" })),
      ...prints(reportOf([wrong], { level: "department" })),
    ]
    expect(all.length).toBe(5)
    expect(new Set(all).size).toBe(5)
  })

  it("tells rows of one code apart by their order", () => {
    const report = reportOf([wrong, wrong])
    expect(findings(report).map((finding) => finding.place)).toEqual([
      place,
      "/tables/expenditure/rows/2010101[2]/amounts/total",
    ])
    expect(new Set(prints(report)).size).toBe(2)
  })

  it("is made with SHA-256", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(new TextEncoder().encode(text)).digest("hex"))
      }),
    )
  })
})

describe("suppress", () => {
  it("takes a finding out of what counts, and keeps it with its reason", () => {
    const before = reportOf([wrong, other])
    const after = suppress(before, [accepted], today)
    expect(after.summary.error).toBe(before.summary.error - 1)
    expect(after.summary.suppressed).toBe(1)
    expect(after.summary.verdicts).toEqual(before.summary.verdicts)
    expect(after.suppressed.map((finding) => [finding.place, finding.suppression])).toEqual([
      [place, { reason: "核实过" }],
    ])
    expect(after.findings.map(({ fingerprint }) => fingerprint)).not.toContain(after.suppressed[0]?.fingerprint)
    expect(after.findings.length).toBe(before.findings.length - 1)
  })

  it("covers all that is inside a place, and nothing that only begins like it", () => {
    expect(statesOf([{ ...accepted, at: "/tables/expenditure" }], wrong, other)).toEqual([["used", 2]])
    expect(statesOf([{ ...accepted, at: "" }], wrong, other)).toEqual([["used", 2]])
    expect(statesOf([{ ...accepted, at: "/tables/expenditure/rows/20101" }], wrong)).toEqual([["unused", 0]])
  })

  it("tells of a suppression that covers nothing, has expired, or is for another document", () => {
    expect(statesOf([accepted], sound)).toEqual([["unused", 0]])
    expect(statesOf([{ ...accepted, until: "2026-06-29" }], wrong)).toEqual([["expired", 1]])
    expect(statesOf([{ ...accepted, until: "2026-06-30" }], wrong)).toEqual([["used", 1]])
    expect(statesOf([{ ...accepted, document: { fiscalYear: 2020 } }], wrong)).toEqual([["elsewhere", 0]])
    expect(statesOf([{ ...accepted, document: { fiscalYear: 2025, kind: "budget" } }], wrong)).toEqual([["used", 1]])
  })

  it("does not suppress by what has expired", () => {
    const report = suppress(reportOf([wrong]), [{ ...accepted, until: "2026-06-29" }], today)
    expect(report.suppressed).toEqual([])
    expect(findings(report).length).toBe(1)
  })

  it("says which rule or place was probably meant", () => {
    const suggestion = (suppression: Suppression) =>
      suppress(reportOf([wrong]), [suppression], today).suppressions[0]?.suggestion
    expect(suggestion({ ...accepted, rule: "expenditure.row-totl" })).toBe(rule)
    expect(suggestion({ ...accepted, at: "/tables/expenditure/rows/0/amounts/total" })).toBe(place)
  })
})

describe("a baseline", () => {
  const baseline = updateBaseline([reportOf([wrong, other])])

  it("leaves what is new, and tells what has been resolved", () => {
    const third: Row = ["2010401", "5.00", "1.00", "2.00"]
    const report = sinceBaseline(reportOf([sound, wrong, third]), baseline)
    expect(findings(report).map((finding) => finding.place)).toEqual(["/tables/expenditure/rows/2010401/amounts/total"])
    expect(report.summary.error).toBe(report.findings.filter(({ severity }) => severity === "error").length)
    const resolved = report.baseline.resolved.filter((finding) => finding.rule === rule)
    expect(resolved.map((finding) => finding.place)).toEqual(["/tables/expenditure/rows/2010201/amounts/total"])
  })

  it("of the same disclosure leaves nothing", () => {
    const report = sinceBaseline(reportOf([wrong, other]), baseline)
    expect([report.findings, report.baseline.resolved]).toEqual([[], []])
    expect(report.baseline.known).toBe(reportOf([wrong, other]).findings.length)
  })

  it("is for the disclosure that it was made of", () => {
    const report = sinceBaseline(reportOf([wrong], { fiscalYear: 2024 }), baseline)
    expect([report.baseline.known, report.baseline.resolved]).toEqual([0, []])
  })

  it("does not call resolved what is suppressed, or what was not tried", () => {
    const suppressed = sinceBaseline(suppress(reportOf([wrong, other]), [accepted], today), baseline)
    expect(suppressed.baseline.resolved).toEqual([])
    const untried = reportOf([sound])
    const without = { ...untried, rules: untried.rules.filter(({ id }) => id !== rule) }
    expect(sinceBaseline(without, baseline).baseline.resolved.filter((each) => each.rule === rule)).toEqual([])
  })

  it("keeps what it knows of other disclosures when it is written anew", () => {
    const updated = updateBaseline([reportOf([sound])], updateBaseline([reportOf([wrong], { unit: "甲" })], baseline))
    const rules = updated.documents.map(({ unit, findings: known }) => [unit, known.some((each) => each.rule === rule)])
    expect(rules).toEqual([
      ["甲", true],
      ["示例单位", false],
    ])
  })
})
