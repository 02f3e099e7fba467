import { realpath } from "node:fs/promises"
import { resolve } from "node:path"
import * as Effect from "effect/Effect"
import type { AuditedRun } from "../report/reporter.ts"
import { isAudited, type RuleInfo, type RunReport } from "../report/run-report.ts"
import type { LoadedRuleSet, Rule } from "../rules/index.ts"
import { type AuditedFile, auditAlone, auditTogether } from "./audit-together.ts"
import { loadRuleFiles } from "./load-rules.ts"
import { readDisclosure, type ReadDisclosureOptions } from "./read-disclosure.ts"
import type { RulesInvalid } from "./rules-invalid.ts"

/** How files are audited. */
export interface AuditFilesOptions extends ReadDisclosureOptions {
  /** rule sets beside the built-in rules: files, or names of built-in sets; one that extends `gouji:default` takes its place */
  readonly ruleFiles?: readonly string[]
  /** how many files are read at once; 2 where absent, since most of the work is done by one processor */
  readonly concurrency?: number
  /** is told whenever a file is begun and whenever one is done; what it throws stops the run */
  readonly onProgress?: (progress: AuditProgress) => void
}

/** How far a run over files has come. */
export interface AuditProgress {
  /** how many files are done, of how many */
  readonly done: number
  readonly total: number
  /** the file that was begun last */
  readonly current: string
  /** how many findings the files that are done have */
  readonly findings: number
}

/** Keeps count of a run, and tells it on. */
const counter = (total: number, tell: (progress: AuditProgress) => void) => {
  let progress: AuditProgress = { done: 0, total, current: "", findings: 0 }
  const step = (change: Partial<AuditProgress>) =>
    Effect.sync(() => {
      progress = { ...progress, ...change }
      tell(progress)
    })
  return {
    begun: (file: string) => Effect.suspend(() => step({ current: file })),
    done: ({ document }: AuditedFile) =>
      Effect.suspend(() =>
        step({
          done: progress.done + 1,
          findings: progress.findings + (isAudited(document) ? document.findings.length : 0),
        }),
      ),
  }
}

/** The files without those that are another name for one before them. */
const distinctFiles = (files: readonly string[]): Effect.Effect<readonly string[]> =>
  Effect.map(
    Effect.forEach(files, (file) => Effect.promise(() => realpath(file).catch(() => resolve(file)))),
    (identities) => files.filter((_, index) => identities.indexOf(identities[index] ?? "") === index),
  )

const auditFile = (file: string, rules: LoadedRuleSet, options: ReadDisclosureOptions): Effect.Effect<AuditedFile> =>
  readDisclosure(file, options).pipe(
    Effect.flatMap((read) => auditAlone(file, read, rules)),
    Effect.catch(({ reason, messages }) =>
      Effect.succeed({ document: { file, error: { _tag: reason, message: messages } }, read: undefined }),
    ),
  )

const infoOf = ({ id, title, category, severity, basis }: Rule): RuleInfo => ({
  id,
  title,
  category,
  severity,
  ...(basis === undefined ? {} : { basis }),
})

/**
 * Audits files as {@link auditFiles} does, and gives the disclosures beside the report, for formats that show them.
 */
export const auditRun = (
  files: readonly string[],
  { ruleFiles = [], concurrency = 2, onProgress = () => undefined, ...options }: AuditFilesOptions = {},
): Effect.Effect<AuditedRun, RulesInvalid> =>
  Effect.gen(function* () {
    const rules = yield* loadRuleFiles(ruleFiles)
    const distinct = yield* distinctFiles(files)
    const count = counter(distinct.length, onProgress)
    const auditOne = (file: string) =>
      count.begun(file).pipe(Effect.andThen(auditFile(file, rules, options)), Effect.tap(count.done))
    const audited = auditTogether(yield* Effect.forEach(distinct, auditOne, { concurrency }), rules)
    return {
      report: {
        schemaVersion: 1,
        rules: rules.rules.map(({ rule }) => infoOf(rule)),
        documents: audited.map(({ document }) => document),
      },
      disclosures: audited.map(({ read }) => read?.disclosure),
    }
  })

/**
 * Audits files: reads each as a disclosure and tries every rule on it. A file that cannot be read is told in the report
 * and does not keep the others from being audited; a file that is named twice is audited once. Files that belong together
 * (this year's and last year's, a department and all of its units, final accounts and their budget) are held against each
 * other, as `relate` of `gouji` finds them.
 *
 * The only failure is rules that cannot be used. How a disclosure that is already at hand is audited: `audit` of `gouji`.
 *
 * @example
 * ```ts
 * import { auditFilesPromise } from "gouji/node"
 *
 * const report = await auditFilesPromise(["examples/qinglan-archives-2025-unit-budget-flawed.txt", "missing.txt"])
 * const [flawed, missing] = report.documents
 * flawed && "findings" in flawed && flawed.findings.some(({ rule }) => rule === "expenditure.row-total") // true
 * missing && "error" in missing && missing.error._tag // "FileNotFound"
 * ```
 */
export const auditFiles = (
  files: readonly string[],
  options: AuditFilesOptions = {},
): Effect.Effect<RunReport, RulesInvalid> => Effect.map(auditRun(files, options), ({ report }) => report)

/** {@link auditFiles} as a Promise, which is rejected with {@link RulesInvalid}. */
export const auditFilesPromise = (files: readonly string[], options: AuditFilesOptions = {}): Promise<RunReport> =>
  Effect.runPromise(auditFiles(files, options))

/** {@link auditRun} as a Promise, which is rejected with {@link RulesInvalid}. */
export const auditRunPromise = (files: readonly string[], options: AuditFilesOptions = {}): Promise<AuditedRun> =>
  Effect.runPromise(auditRun(files, options))
