import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { tmpdir } from "node:os"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { audit } from "../../src/audit/index.ts"
import { type Recognition, recognise } from "../../src/ingest/index.ts"
import { readPdf } from "../../src/ingest/readers/pdf/index.ts"
import { builtIn } from "../../src/rules/index.ts"
import { corpus, corpusPdfs, hasCorpus, ofCorpus, readTextDisclosure, shared } from "../support/disclosures.ts"
import { raise, tableAmounts } from "../support/raise.ts"

const korla = join(corpus, "korla-gov-office-2022-unit-budget.txt")

interface DocumentScore {
  readonly document: string
  readonly reported: boolean
  readonly missed: readonly string[]
  readonly unmatched: readonly { readonly severity: string; readonly rule: string; readonly message: string }[]
}

const isScores = (value: unknown): value is { readonly documents: readonly DocumentScore[] } =>
  typeof value === "object" && value !== null && "documents" in value

const scoreOf = (reports: readonly object[]): readonly DocumentScore[] => {
  const report = join(mkdtempSync(join(tmpdir(), "gouji-")), "report.json")
  writeFileSync(report, JSON.stringify({ schemaVersion: 1, documents: reports }))
  const scorer = join(shared, "corpus", "score.mjs")
  const { stdout } = spawnSync(process.execPath, [scorer, join(shared, "corpus", "truth"), report, "--json"], {
    encoding: "utf8",
    maxBuffer: 64 << 20,
  })
  const scores: unknown = JSON.parse(stdout)
  return isScores(scores) ? scores.documents.filter(({ reported }) => reported) : []
}

const reportOf = (file: string, { disclosure, sources }: Recognition): object => ({
  file: basename(file),
  ...audit(disclosure, builtIn, { sources }),
})

describe.skipIf(!hasCorpus)(ofCorpus("the audit of the Korla budget"), () => {
  it("finds all that the auditor found, and nothing that the auditor did not", () => {
    const [score] = scoreOf([reportOf(korla, readTextDisclosure(korla))])
    expect(score?.missed).toEqual([])
    expect(score?.unmatched).toEqual([])
  })

  it("understands every passage", () => {
    expect(readTextDisclosure(korla).unrecognised).toEqual([])
  })

  it("finds every table amount that is one cent too high", { timeout: 180_000 }, () => {
    const { disclosure, sources } = readTextDisclosure(korla)
    const nameOf = ({ rule, path, message }: { rule: string; path: string; message: { zh: string } }): string =>
      [rule, path, message.zh].join("|")
    const known = new Set(audit(disclosure, builtIn, { sources }).findings.map(nameOf))
    const paths = tableAmounts(disclosure)
    const unseen = paths.filter((path) =>
      audit(raise(disclosure, path), builtIn, { sources }).findings.every((finding) => known.has(nameOf(finding))),
    )
    expect(paths.length).toBeGreaterThan(200)
    expect(unseen.map((path) => path.join("/"))).toEqual([])
  })
})

describe.skipIf(!hasCorpus)(ofCorpus("the audit of the PDFs of the corpus"), () => {
  it("finds every error and warning that the auditors found, and none besides", async () => {
    const reports = await Promise.all(
      corpusPdfs().map(async (file) => {
        const source = Result.getOrThrow(await readPdf(new Uint8Array(readFileSync(file))))
        return reportOf(file, Result.getOrThrow(recognise(source)))
      }),
    )
    const scores = scoreOf(reports)
    expect(scores.flatMap(({ document, missed }) => missed.map((finding) => `${document} ${finding}`))).toEqual([])
    const unmatched = scores.flatMap(({ document, unmatched: rest }) =>
      rest.map(({ rule, message }) => `${document} ${rule} ${message}`),
    )
    expect(unmatched).toEqual([])
  })
})
