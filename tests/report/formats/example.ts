import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Disclosure } from "../../../src/disclosure/index.ts"
import { auditFilesPromise, readDisclosurePromise } from "../../../src/node.ts"
import type { AuditedRun } from "../../../src/report/reporter.ts"
import { RunReport } from "../../../src/report/run-report.ts"
import { readGolden, writeGolden } from "./golden.ts"

const files = [
  "examples/qinglan-archives-2025-unit-budget-flawed.txt",
  "examples/qinglan-archives-2025-unit-budget.txt",
] as const
const Frozen = Schema.Struct({ report: RunReport, disclosures: Schema.Array(Disclosure) })

const freeze = async (): Promise<void> => {
  const report = await auditFilesPromise(files)
  const read = await Promise.all(files.map((file) => readDisclosurePromise(file)))
  const run = { report, disclosures: read.map(({ disclosure }) => disclosure) }
  writeGolden("example.json", JSON.stringify(Result.getOrThrow(Schema.encodeResult(Frozen)(run))) + "\n")
}

/**
 * The audit of the shipped examples as it was when the golden files were made, so that they change with a format and
 * not with every rule. UPDATE_EXAMPLE=1 reads and audits the examples anew.
 */
const load = async (): Promise<AuditedRun> => {
  if (process.env.UPDATE_EXAMPLE !== undefined) await freeze()
  return Result.getOrThrow(Schema.decodeUnknownResult(Frozen)(JSON.parse(readGolden("example.json"))))
}

export const example: AuditedRun = await load()
export const chinese = { language: "zh", version: "1.2.3" } as const
export const english = { language: "en", version: "1.2.3" } as const
