import { readFileSync } from "node:fs"
import { Ajv } from "ajv"
import { describe, expect, it } from "vitest"
import { toSarif } from "../../../src/report/sarif/sarif.ts"
import { uriOf } from "../../../src/report/sarif/uri.ts"
import { flawed, rowTotal, sample } from "../sample.ts"
import { chinese, english, example } from "./example.ts"
import { expectGolden } from "./golden.ts"
import { dangerous, hostile } from "./hostile.ts"

// The published schema is of draft 4, which differs from draft 7 in the name of its identifier only.
const published = readFileSync(new URL("../schemas/sarif-2.1.0-rtm.5.schema.json", import.meta.url), "utf8")
const schema: unknown = JSON.parse(
  published
    .replace('"id":', '"$id":')
    .replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#"),
)
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  validateFormats: true,
  formats: { uri: isUri, "uri-reference": isUriReference, "date-time": true },
})
function isUri(text: string): boolean {
  return URL.canParse(text)
}
function isUriReference(text: string): boolean {
  return URL.canParse(text, "file:///base/") && !/[\s<>"{}|\\^`]/.test(text)
}
const validate = ajv.compile(typeof schema === "object" && schema !== null ? schema : {})
const errorsOf = (text: string) => {
  validate(JSON.parse(text))
  return validate.errors ?? []
}
const sampleRun = { report: sample, disclosures: [] }
const runOf = (...findings: readonly (typeof rowTotal)[]) => ({
  report: { ...sample, documents: [{ ...flawed, findings }] },
  disclosures: [],
})
interface SarifResult {
  readonly partialFingerprints: object
  readonly baselineState?: string
  readonly suppressions?: readonly object[]
}
interface Log {
  readonly runs: readonly { readonly results: readonly SarifResult[] }[]
}
const isLog = (value: unknown): value is Log => typeof value === "object" && value !== null && "runs" in value
const resultsOf = (text: string) => {
  const log: unknown = JSON.parse(text)
  return isLog(log) ? (log.runs[0]?.results ?? []) : []
}

describe("SARIF", () => {
  it("is the golden file", () => expectGolden("example.sarif", toSarif(example, chinese)))

  it.each([
    ["the examples", example],
    ["a run with a file that could not be read", sampleRun],
    ["a run without documents", { report: { ...sample, documents: [] }, disclosures: [] }],
    ["a hostile document", hostile],
  ])("of %s is valid by the published schema", (_, run) => {
    expect(errorsOf(toSarif(run, chinese))).toEqual([])
    expect(errorsOf(toSarif(run, english))).toEqual([])
  })

  it("tells faults from rounding and from rules that could not be evaluated", () => {
    const [fail, rounding, error] = resultsOf(
      toSarif(
        runOf(rowTotal, { ...rowTotal, verdict: "rounding", severity: "info" }, { ...rowTotal, verdict: "error" }),
        chinese,
      ),
    )
    expect(fail).toMatchObject({ kind: "fail", level: "error" })
    expect(rounding).toMatchObject({ kind: "informational", level: "none" })
    expect(error).toMatchObject({ kind: "open", level: "none" })
  })

  it("knows a finding again after lines were added and numbers corrected", () => {
    const moved = {
      ...rowTotal,
      actual: "700.00",
      path: "/tables/expenditure/rows/9/amounts/total",
      source: { ...rowTotal.source, line: 99, text: "700.00" },
    }
    const [before] = resultsOf(toSarif(runOf(rowTotal), chinese))
    const [after] = resultsOf(toSarif(runOf(moved), english))
    expect(after?.partialFingerprints).toEqual(before?.partialFingerprints)
  })

  it("says what is accepted and why, and what is new and resolved since a baseline", () => {
    const { fingerprint, rule, severity, place, message } = { ...rowTotal, fingerprint: "f".repeat(32) }
    const reason = "已核实"
    const run = runOf(rowTotal)
    const documents = run.report.documents.map((document) => ({
      ...document,
      suppressed: [{ ...rowTotal, suppression: { reason, until: "2026-12-31" } }],
      baseline: { known: 1, resolved: [{ fingerprint, rule, severity, place, message }] },
    }))
    const results = resultsOf(toSarif({ ...run, report: { ...run.report, documents } }, chinese))
    expect(results.map(({ baselineState, suppressions }) => [baselineState, suppressions])).toEqual([
      ["new", undefined],
      [undefined, [{ kind: "external", status: "accepted", justification: "已核实 (2026-12-31)" }]],
      ["absent", undefined],
    ])
  })

  it("names files by URIs", () => {
    expect(uriOf("预算/a b.txt")).toBe("%E9%A2%84%E7%AE%97/a%20b.txt")
    expect(uriOf("/srv/a.pdf")).toBe("file:///srv/a.pdf")
    expect(uriOf("C:\\预算\\a.pdf")).toBe("file:///C:/%E9%A2%84%E7%AE%97/a.pdf")
  })

  it("lets nothing dangerous through", () => {
    const strings: string[] = []
    JSON.parse(toSarif(hostile, chinese), (_key: string, value: unknown) => {
      if (typeof value === "string") strings.push(value)
      return value
    })
    const findings = strings.filter((text) => dangerous.test(text))
    expect(findings).toEqual([])
  })
})
