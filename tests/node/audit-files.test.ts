import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { fileURLToPath } from "node:url"
import { join, relative } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { auditFilesPromise, RulesInvalid } from "../../src/node.ts"
import { isAudited, RunReport } from "../../src/report/run-report.ts"

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const clean = pathOf("../../examples/qinglan-archives-2025-unit-budget.txt")
const flawed = pathOf("../../examples/qinglan-archives-2025-unit-budget-flawed.txt")
const rules = (name: string): string => pathOf(`../cli/files/${name}.json`)

describe("auditing files", () => {
  it("reports on each, in the order in which they were named", async () => {
    const { documents } = await auditFilesPromise([flawed, "missing.txt", clean], { concurrency: 3 })
    expect(documents.map(({ file }) => file)).toEqual([flawed, "missing.txt", clean])
    const [first, second, third] = documents
    expect(first && isAudited(first) && first.summary.error).toBeGreaterThan(0)
    expect(second).toMatchObject({ error: { _tag: "FileNotFound" } })
    expect(third && isAudited(third) && third.summary.error).toBe(0)
  })

  it("gives a report that is as its schema says, and describes every rule in it", async () => {
    const report = await auditFilesPromise([flawed])
    expect(Result.isSuccess(Schema.decodeUnknownResult(RunReport)(JSON.parse(JSON.stringify(report))))).toBe(true)
    const known = new Set(report.rules.map(({ id }) => id))
    for (const document of report.documents.filter(isAudited)) {
      expect(document.rules.map(({ id }) => id)).toEqual([...known])
      for (const { rule } of document.findings) expect(known).toContain(rule)
    }
  })

  it("audits a file once, by whatever names it comes", async () => {
    const { documents } = await auditFilesPromise([clean, relative(process.cwd(), clean), clean])
    expect(documents.map(({ file }) => file)).toEqual([clean])
  })

  it("holds a year's disclosure against the one of the year before, when it has both", async () => {
    const last = join(mkdtempSync(join(tmpdir(), "gouji-")), "last.txt")
    // Last year's total is this year's less the change that this year's text states: 457.74 − 16.54.
    const text = readFileSync(clean, "utf8").replaceAll("2025", "2024").replaceAll("457.74", "441.20")
    writeFileSync(last, text)
    const { documents } = await auditFilesPromise([clean, last])
    const [present, before] = documents.filter(isAudited).map(({ findings }) => {
      return findings.filter(({ rule }) => rule === "across.prior-year-implied")
    })
    expect(before).toEqual([])
    const amounts = present?.map(({ operands }) => operands[0]?.value)
    expect(amounts).not.toContain("457.74")
    // 371.74 − 9.54 = 362.20, but the document of last year prints 371.74 like this year's.
    expect(present?.find(({ actual }) => actual === "362.20")).toMatchObject({ expected: "371.74" })
    expect(present?.[0]?.operands.at(-1)?.from?.en).toContain("青岚县档案馆 budget 2024")
  })

  it("tells how far it has come", async () => {
    const told: unknown[] = []
    const report = await auditFilesPromise(["missing.txt", flawed], {
      concurrency: 1,
      onProgress: (progress) => told.push(progress),
    })
    const findings = report.documents.filter(isAudited).reduce((sum, document) => sum + document.findings.length, 0)
    expect(told).toEqual([
      { done: 0, total: 2, current: "missing.txt", findings: 0 },
      { done: 1, total: 2, current: "missing.txt", findings: 0 },
      { done: 1, total: 2, current: flawed, findings: 0 },
      { done: 2, total: 2, current: flawed, findings },
    ])
  })

  it("has nothing to report on no files", async () => expect((await auditFilesPromise([])).documents).toEqual([]))

  it("uses rule files beside the built-in rules", async () => {
    const report = await auditFilesPromise([flawed], { ruleFiles: [rules("own"), rules("other"), "gouji:risk"] })
    const ids = report.rules.map(({ id }) => id)
    expect(ids).toContain("rollup.parent-equals-children")
    expect(ids).toContain("risk.sme-share")
    expect(ids.slice(-2)).toEqual(["bureau.vehicles-share", "bureau.hospitality-share"])
  })

  it("tells everything that is wrong with rule files at once, each with its place", async () => {
    const rejected = auditFilesPromise([flawed], { ruleFiles: [rules("wrong"), rules("own")] })
    await expect(rejected).rejects.toBeInstanceOf(RulesInvalid)
    const { problems } = await rejected.then(
      () => ({ problems: [] }),
      (error: unknown) => (error instanceof RulesInvalid ? error : { problems: [] }),
    )
    expect(problems).toHaveLength(5)
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([rules("wrong")]))
    expect(problems.every(({ line }) => line !== undefined && line > 1)).toBe(true)
  })
})
